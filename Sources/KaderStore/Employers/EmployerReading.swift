internal import GRDB
internal import KaderDomain

/// Employers with their parts, within a read.
struct EmployerReading {
    let db: Database

    init(_ db: Database) { self.db = db }

    /// Folded, as they stand in `knownAs`.
    static func words(_ typed: String) -> [String] { EmployerQuery(typed).words }

    /// The employer and all that became part of it, directly or by way of another.
    func parts(of id: String) throws -> [String] {
        try String.fetchAll(
            db,
            sql: """
                WITH RECURSIVE part (id) AS (
                    SELECT ?
                    UNION SELECT employer.id FROM employer JOIN part
                    ON employer.mergedInto = part.id WHERE NOT isWithdrawn
                ) SELECT id FROM part
                """, arguments: [id])
    }

    /// The employer for which this one counts; itself where it is part of none.
    func whole(of id: String) throws -> String {
        try String.fetchOne(
            db,
            sql: """
                WITH RECURSIVE whole (id, beyond) AS (
                    SELECT id, mergedInto FROM employer WHERE id = ?
                    UNION SELECT employer.id, mergedInto FROM employer JOIN whole
                    ON employer.id = whole.beyond
                ) SELECT id FROM whole WHERE beyond IS NULL
                """, arguments: [id]) ?? id
    }

    func establishments(of ids: [String]) throws -> [Establishment] {
        try rows("establishment", "employer", ids, order: "name, pk").map {
            try EstablishmentRecord(row: $0).value()
        }
    }

    func employers(_ ids: [String]) throws -> [Employer] {
        try rows("employer", "id", ids, order: "sortName, pk").map {
            try EmployerRecord(row: $0).value()
        }
    }

    /// How many visits name one of them.
    func registrations(of ids: [String]) throws -> Int {
        let isNamed = ids.map { _ in "party LIKE ?" }.joined(separator: " OR ")
        return try Int.fetchOne(
            db, sql: "SELECT count(*) FROM registration WHERE isWithdrawn = 0 AND (\(isNamed))",
            arguments: StatementArguments(ids.map { "%\($0)%" })) ?? 0
    }

    /// Visits of these days that are about one of them, each as its people and problems.
    func counts(of ids: [String], from first: Day, through last: Day) throws -> EmployerCounts {
        let isNamed = ids.map { _ in "party LIKE ?" }.joined(separator: " OR ")
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT contact, problems FROM registration
                WHERE isWithdrawn = 0 AND day BETWEEN ? AND ? AND (\(isNamed))
                """,
            arguments: StatementArguments(
                [first.description, last.description] + ids.map { "%\($0)%" }))
        var (visits, members): ([String: Int], [String: Set<String>]) = ([:], [:])
        for row in rows {
            let contact: String? = row["contact"]
            for problem in StoredList.items(row["problems"]) {
                visits[problem, default: 0] += 1
                if let contact { members[problem, default: []].insert(contact) }
            }
        }
        return EmployerCounts(
            from: first, through: last, visits: rows.count,
            lines: visits.map {
                EmployerCounts.Line($0.key, visits: $0.value, members: members[$0.key]?.count ?? 0)
            })
    }

    private func rows(
        _ table: String, _ column: String, _ ids: [String], order: String
    ) throws -> [Row] {
        let marks = ids.map { _ in "?" }.joined(separator: ", ")
        return try Row.fetchAll(
            db,
            sql: """
                SELECT * FROM \(table) WHERE \(column) IN (\(marks)) AND isWithdrawn = 0
                ORDER BY \(order)
                """, arguments: StatementArguments(ids))
    }
}
