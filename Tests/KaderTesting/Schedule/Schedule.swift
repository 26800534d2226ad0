import Foundation
public import GRDB

/// What is planned, read with plain SQL and kept as texts and minutes, to be compared in plain
/// loops.
///
/// Nothing of the ledger, of slots or of the domain is used, so that it can prove them wrong.
public struct Schedule {
    let shifts: [Shift]
    public let visits: [Visit]
    let book: RuleBook
    let holds: [Hold]

    /// A spreekuur that stands.
    struct Shift {
        let id, service, place, day: String
        let from, until: Int
        let staff, rooms: [String]
        let isSession: Bool
    }

    /// An appointment that stands; `from` and `until` in minutes of the day, without the buffers.
    public struct Visit {
        let id, spreekuur, client, service, day: String
        let from, until, before, after: Int
        let staff: [String]
        let room: String?
        let waiver: String
    }

    /// A slot that an open form holds now, in seconds since 1970.
    struct Hold {
        let owner: String
        let resources: [String]
        let from, until: Int
    }

    public init(path: String) throws {
        var configuration = Configuration()
        configuration.readonly = true
        try self.init(DatabaseQueue(path: path, configuration: configuration))
    }

    public init(_ reader: some DatabaseReader) throws {
        (shifts, visits, book, holds) = try reader.read { db in
            (
                try Row.fetchAll(
                    db,
                    sql: "SELECT * FROM spreekuur WHERE NOT isWithdrawn AND cancellation IS NULL"
                ).map(Shift.init),
                try Row.fetchAll(
                    db,
                    sql: """
                        SELECT * FROM appointment
                        WHERE NOT isWithdrawn AND state NOT IN ('cancelled', 'late-cancelled')
                        """
                ).map(Visit.init),
                try RuleBook(db),
                try Row.fetchAll(
                    db, sql: "SELECT * FROM slotHold WHERE lapses > unixepoch()"
                ).map(Hold.init)
            )
        }
    }

    static func list(_ json: String) -> [String] {
        (try? JSONDecoder().decode([String].self, from: Data(json.utf8))) ?? []
    }

    /// The two minutes of `09:00-12:30`.
    static func minutes(_ hours: String) -> (from: Int, until: Int) {
        let numbers = hours.split { $0 == "-" || $0 == ":" }.compactMap { Int($0) }
        return (numbers[0] * 60 + numbers[1], numbers[2] * 60 + numbers[3])
    }

    /// The year and week of ISO 8601 in which a day lies.
    static func week(_ day: String) -> String {
        let parts = calendar.dateComponents(
            [.yearForWeekOfYear, .weekOfYear], from: moment(day, minute: 720))
        return "\(parts.yearForWeekOfYear ?? 0)-\(parts.weekOfYear ?? 0)"
    }

    /// `monday`, and so on.
    static func weekday(_ day: String) -> String {
        let names = [
            "sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
        ]
        return names[calendar.component(.weekday, from: moment(day, minute: 720)) - 1]
    }

    static func moment(_ day: String, minute: Int) -> Date {
        let parts = day.split(separator: "-").compactMap { Int($0) }
        return calendar.date(
            from: DateComponents(
                year: parts[0], month: parts[1], day: parts[2], hour: minute / 60,
                minute: minute % 60)) ?? .distantPast
    }

    private static let calendar: Calendar = {
        var calendar = Calendar(identifier: .iso8601)
        calendar.timeZone = TimeZone(identifier: "Europe/Amsterdam") ?? .gmt
        return calendar
    }()
}

extension Schedule.Shift {
    fileprivate init(_ row: Row) {
        (id, service, place, day) = (row["id"], row["service"], row["place"], row["day"])
        (from, until) = Schedule.minutes(row["hours"])
        (staff, rooms) = (Schedule.list(row["staff"]), Schedule.list(row["rooms"]))
        isSession = row["series"] as String? != nil
    }
}

extension Schedule.Visit {
    fileprivate init(_ row: Row) {
        (id, spreekuur, client) = (row["id"], row["spreekuur"], row["contact"])
        (service, day) = (row["service"], row["day"])
        (from, until) = Schedule.minutes(row["hours"])
        let buffers = (row["buffers"] as String).split(separator: ",").compactMap { Int($0) }
        (before, after) = (buffers[0], buffers[1])
        (staff, room) = (Schedule.list(row["consulenten"]), row["room"])
        waiver = row["waiver"]
    }

    /// `buffer` of `buffer+second-consulent, agreed: the colleague is ill`.
    func waives(_ rule: String) -> Bool {
        waiver.prefix { $0 != ":" && $0 != "," }.split(separator: "+").contains { $0 == rule }
    }
}

extension Schedule.Hold {
    fileprivate init(_ row: Row) {
        (owner, resources) = (row["owner"], Schedule.list(row["resources"]))
        (from, until) = (row["from"], row["until"])
    }
}
