internal import GRDB
internal import KaderDomain

/// SQL of the list of people in one order: the stretches of an index that follow a place in it.
///
/// SQLite goes to a place in an index at once only where it is told by columns, and not by an
/// expression with columns. So what is left of one town, what comes after that town and who has
/// none are read one after another, each from its beginning.
struct PeopleWalk {
    struct Stretch {
        let sql: String
        let arguments: StatementArguments
    }

    let order: PeopleOrder

    /// The table, or a view that shows of it those in sight.
    let table: String

    /// What ``PeoplePlace/init(_:)`` reads too.
    static let columns = ContactRecord.columns + ", pk, sortName"

    func stretches(after place: PeoplePlace?) -> [Stretch] {
        guard let lead = order.key.lead else {
            return [stretch(place.map { (sql: beyond, place: $0) })]
        }
        let isBlank = "\(lead.sql) = \(lead.blank)"
        let filled = "\(lead.sql) > \(lead.blank)"
        guard let place else { return [stretch(filled, by: lead), stretch(isBlank)] }
        guard !lead.isBlank(place) else { return [stretch(("\(isBlank) AND \(beyond)", place))] }
        let farther = "\(lead.sql) \(after) \(lead.given)" + (isDown ? " AND \(filled)" : "")
        return [
            stretch(("\(lead.sql) = \(lead.given) AND \(beyond)", place), lead),
            stretch(farther, ["lead": lead.value(place)], by: lead), stretch(isBlank),
        ]
    }

    private var isDown: Bool { order.isReversed != (order.key == .newest) }

    private var after: String { isDown ? "<" : ">" }

    private var columns: [String] {
        switch order.key {
        case .name, .town: ["sortName", "pk"]
        case .number: ["memberNumber", "sortName", "pk"]
        case .newest: ["pk"]
        }
    }

    /// SQL: what has the same lead and comes after a place.
    private var beyond: String {
        let places = columns.map { ":\($0)" }.joined(separator: ", ")
        return "(\(columns.joined(separator: ", "))) \(after) (\(places))"
    }

    private func stretch(
        _ beyond: (sql: String, place: PeoplePlace)?, _ lead: PeopleLead? = nil
    ) -> Stretch {
        guard let beyond else { return stretch("1") }
        let place = beyond.place
        let known: [String: (any DatabaseValueConvertible)?] = [
            "memberNumber": place.number, "sortName": place.name, "pk": place.entry,
        ]
        var arguments = known.filter { columns.contains($0.key) }
        if let lead { arguments["lead"] = lead.value(place) }
        return stretch(beyond.sql, StatementArguments(arguments))
    }

    /// - Parameter lead: nil where it is the same in all of it.
    private func stretch(
        _ condition: String, _ arguments: StatementArguments = [], by lead: PeopleLead? = nil
    ) -> Stretch {
        let keys = [lead?.sql].compactMap(\.self) + columns
        let direction = isDown ? " DESC" : ""
        return Stretch(
            sql: """
                SELECT \(Self.columns) FROM \(table)
                WHERE isArchived = 0 AND isWithdrawn = 0 AND mergedInto IS NULL AND \(condition)
                ORDER BY \(keys.map { $0 + direction }.joined(separator: ", "))
                """, arguments: arguments)
    }
}

extension PeoplePlace {
    /// - Parameter row: of the ``PeopleWalk/columns``.
    init(_ row: Row) {
        self.init(
            entry: row["pk"], name: row["sortName"], town: row["town"],
            number: row["memberNumber"])
    }
}
