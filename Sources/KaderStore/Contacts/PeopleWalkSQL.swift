internal import KaderDomain
internal import Synchronization

/// The statements of a ``PeopleWalk``, written once in the life of the program: a page is asked for
/// with every screen that is turned.
struct PeopleWalkSQL {
    /// From the beginning: who has a lead and then who has none, or everyone at once.
    let everyone: [String]

    /// What comes after a place where the columns alone decide.
    let beyond: String

    /// What is left of the lead of a place.
    let sameLead: String

    /// What comes after the lead of a place.
    let otherLead: String

    /// Who has no lead.
    let blank: String

    static func of(_ walk: PeopleWalk) -> PeopleWalkSQL {
        known.withLock { known in
            if let sql = known[walk] { return sql }
            let sql = PeopleWalkSQL(walk)
            known[walk] = sql
            return sql
        }
    }

    private static let known = Mutex<[PeopleWalk: PeopleWalkSQL]>([:])
}

extension PeopleWalkSQL {
    private init(_ walk: PeopleWalk) {
        guard let lead = walk.order.key.lead else {
            let beyond = walk.sql(walk.beyond)
            self.init(
                everyone: [walk.sql("1")], beyond: beyond, sameLead: beyond, otherLead: beyond,
                blank: beyond)
            return
        }
        let isBlank = "\(lead.sql) = \(lead.blank)"
        let filled = "\(lead.sql) > \(lead.blank)"
        let farther =
            "\(lead.sql) \(walk.after) \(lead.given)" + (walk.isDown ? " AND \(filled)" : "")
        self.init(
            everyone: [walk.sql(filled, by: lead), walk.sql(isBlank)],
            beyond: walk.sql("\(isBlank) AND \(walk.beyond)"),
            sameLead: walk.sql("\(lead.sql) = \(lead.given) AND \(walk.beyond)"),
            otherLead: walk.sql(farther, by: lead), blank: walk.sql(isBlank))
    }
}

extension PeopleWalk {
    fileprivate var isDown: Bool { order.isReversed != (order.key == .newest) }

    fileprivate var after: String { isDown ? "<" : ">" }

    private var columns: [String] {
        switch order.key {
        case .name, .town: ["sortName", "pk"]
        case .number: ["memberNumber", "sortName", "pk"]
        case .newest: ["pk"]
        }
    }

    /// SQL: what has the same lead and comes after a place.
    fileprivate var beyond: String {
        let places = columns.map { ":\($0)" }.joined(separator: ", ")
        return "(\(columns.joined(separator: ", "))) \(after) (\(places))"
    }

    /// - Parameter lead: nil where it is the same in all of it.
    fileprivate func sql(_ condition: String, by lead: PeopleLead? = nil) -> String {
        let keys = [lead?.sql].compactMap(\.self) + columns
        let direction = isDown ? " DESC" : ""
        return """
            SELECT \(Self.columns) FROM \(table)
            WHERE isArchived = 0 AND isWithdrawn = 0 AND mergedInto IS NULL AND \(condition)
            ORDER BY \(keys.map { $0 + direction }.joined(separator: ", "))
            """
    }
}
