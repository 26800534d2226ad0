internal import GRDB
internal import KaderDomain

/// Employers with their parts, within a read.
struct EmployerReading {
    let db: Database

    init(_ db: Database) { self.db = db }

    /// Folded, as they stand in `knownAs`.
    static func words(_ typed: String) -> [String] {
        Folding.fold(typed).split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }

    /// A word may begin a word of the employer, of a part or of a place of work: there are some
    /// thousands, so that looking through them takes less than an index over three tables.
    static func search(_ words: Int) -> String {
        let conditions = Array(repeating: "AND known LIKE ?", count: words).joined(separator: " ")
        return """
            SELECT * FROM (
                SELECT employer.*, (
                    WITH RECURSIVE part (id, knownAs) AS (
                        SELECT employer.id, employer.knownAs
                        UNION SELECT other.id, other.knownAs FROM employer AS other JOIN part
                        ON other.mergedInto = part.id WHERE NOT other.isWithdrawn
                    ) SELECT ' ' || group_concat(part.knownAs || ' ' || coalesce((
                        SELECT group_concat(establishment.knownAs, ' ') FROM establishment
                        WHERE establishment.employer = part.id AND NOT isWithdrawn), ''), ' ')
                    FROM part
                ) AS known
                FROM employer
                WHERE isWithdrawn = 0 AND isArchived = 0 AND mergedInto IS NULL
            ) WHERE 1 \(conditions)
            ORDER BY sortName, pk LIMIT ?
            """
    }

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
