import GRDB

/// What the rows say that may be planned: terms, trainings, absences, closures, and so on.
struct RuleBook {
    private let terms: [String: Terms]
    private let statuses: [String: String]
    private let trainings, absences, closures: [Row]
    private let openings: [String: Row]
    let maxima: [String: Int]
    private let standings: [String: String]

    struct Terms {
        let minutes, consulenten, before, after: Int
        let audience: [String]
    }

    init(_ db: Database) throws {
        func rows(_ table: String) throws -> [Row] {
            try Row.fetchAll(db, sql: "SELECT * FROM \(table) WHERE NOT isWithdrawn")
        }
        func keyed<T>(_ rows: [Row], _ key: String, _ value: (Row) -> T?) -> [String: T] {
            Dictionary(
                rows.compactMap { row in value(row).map { (row[key], $0) } },
                uniquingKeysWith: { first, _ in first })
        }
        let consulenten = try rows("consulent")
        terms = try Self.standard.merging(keyed(rows("serviceTerms"), "service", Terms.init)) { $1 }
        statuses = keyed(consulenten, "contact") { $0["status"] }
        maxima = keyed(consulenten, "contact") { $0["weeklyMaximum"] }
        standings = keyed(try rows("contact"), "id") { $0["standing"] }
        openings = keyed(try rows("openingHours"), "house") { $0 }
        trainings = try rows("training")
        absences = try rows("absence")
        closures = try rows("closure")
    }

    func terms(of service: String) -> Terms? { terms[service] }

    func mayCome(_ contact: String, for service: String) -> Bool {
        let standing = standings[contact] ?? "unknown"
        return standing == "unknown" || terms[service]?.audience.contains(standing) == true
    }

    /// Why somebody cannot be asked then, or nil; in minutes of the day.
    func bar(
        of contact: String, for service: String, on day: String, _ from: Int, _ until: Int
    ) -> String? {
        guard statuses[contact] == "bookable" else { return "not bookable" }
        let isTrained = trainings.contains { row in
            row["contact"] == contact && row["service"] == service && row["kind"] == "basic"
                && (row["doneOn"] as String) <= day
        }
        guard isTrained else { return "untrained" }
        let isAbsent = absences.contains { row in
            let hours = (row["hours"] as String?).map(Schedule.minutes) ?? (0, 1440)
            return row["contact"] == contact && (row["from"] as String) <= day
                && day <= (row["until"] as String) && hours.0 < until && from < hours.1
        }
        return isAbsent ? "absent" : nil
    }

    /// Whether a house is closed that day, by a closure.
    func isClosed(_ place: String, on day: String) -> Bool {
        place != "online"
            && closures.contains { row in
                let days = (row["days"] as String).split(separator: "/").map(String.init)
                let house: String? = row["house"]
                return (house ?? place) == place && days[0] <= day && day <= days[1]
            }
    }

    /// Whether these minutes are within the opening hours of a house, where it has those.
    func isOpen(_ place: String, on day: String, _ from: Int, _ until: Int) -> Bool {
        guard let row = openings[place] else { return true }
        let parts: String = row[Schedule.weekday(day)]
        return parts.split(separator: ",").map { Schedule.minutes(String($0)) }
            .contains { $0.from <= from && until <= $0.until }
    }

    /// Of the two documents (S47, S50, S51), and the durations that were assumed.
    private static let standard = [
        "loopbaan": Terms(minutes: 60, consulenten: 2, before: 0, after: 0, audience: ["member"]),
        "werk-inkomen": Terms(
            minutes: 45, consulenten: 1, before: 0, after: 0, audience: ["member"]),
        "belasting": Terms(
            minutes: 45, consulenten: 1, before: 0, after: 0, audience: ["member", "housemate"]),
    ]
}

extension RuleBook.Terms {
    fileprivate init?(_ row: Row) {
        let buffers = (row["buffers"] as String).split(separator: ",").compactMap { Int($0) }
        self.init(
            minutes: row["minutes"], consulenten: row["consulenten"], before: buffers[0],
            after: buffers[1], audience: Schedule.list(row["audience"]))
    }
}
