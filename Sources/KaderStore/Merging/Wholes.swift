internal import GRDB
internal import KaderDomain

/// Which person somebody is who was merged, within a transaction.
struct Wholes {
    let db: Database

    init(_ db: Database) { self.db = db }

    /// Whether none of these is part of somebody: asked of all at once, for so it nearly always is.
    func areWhole(_ ids: [String]) throws -> Bool {
        guard let list = StoredList.exact(ids) else { return false }
        let statement = try db.cachedStatement(
            sql: """
                SELECT EXISTS (
                    SELECT 1 FROM json_each(?) AS asked
                    CROSS JOIN contact ON contact.id = asked.value WHERE mergedInto IS NOT NULL)
                """)
        return try Bool.fetchOne(statement, arguments: [list]) == false
    }

    /// The person who this one is; they themselves where they are part of nobody.
    ///
    /// Circles, which a merge of replicas could make, end at somebody in them.
    func whole(of id: String) throws -> String {
        guard var next = try into(id) else { return id }
        var seen: Set<String> = [id]
        while seen.insert(next).inserted, let further = try into(next) { next = further }
        return next
    }

    /// Those who became part of this person directly, by name.
    func parts(of id: String) throws -> [Contact] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT * FROM contact WHERE mergedInto = ? AND NOT isWithdrawn ORDER BY sortName, pk
                """, arguments: [id]
        ).map { try ContactRecord(row: $0).value() }
    }

    private func into(_ id: String) throws -> String? {
        let statement = try db.cachedStatement(sql: "SELECT mergedInto FROM contact WHERE id = ?")
        return try String.fetchOne(statement, arguments: [id])
    }
}
