internal import GRDB
internal import KaderDomain

extension Link {
    /// - Throws: ``StoreError/notFound(kind:id:)`` where a field points to what is not there.
    static func refuseMissing(
        _ kind: ThingKind, _ fields: [String: DatabaseValue], _ db: Database
    ) throws {
        guard let links = byKind[kind.name] else { return }
        let targets = Targets(links, links.map { fields[$0.field] ?? .null })
        if let first = try targets.absent(where: "1", db).first { throw first }
    }

    /// - Parameter refuse: gets ``StoreError/notFound(kind:id:)`` of each that is not in sight while this
    ///   thing is, and needs it.
    static func refuseOutOfSight(
        _ kind: ThingKind, _ id: String, _ db: Database,
        refusing refuse: (StoreError) throws -> Void
    ) throws {
        guard let links = byKind[kind.name], let pointing = pointing[kind.name] else { return }
        let statement = try db.cachedStatement(sql: pointing)
        guard let values = try statement.values([id]) else { return }
        try Targets(links, values).absent(where: "NOT isWithdrawn", db).forEach(refuse)
    }

    /// SQL, by kind: what its fields hold that need their target in sight, in the order of ``byKind``.
    private static let pointing = byKind.mapValues { links in
        let needed = links.map { "CASE WHEN \($0.condition) THEN \($0.field) END" }
        return """
            SELECT \(needed.joined(separator: ", ")) FROM \(links[0].kind)
            WHERE id = ? AND NOT isWithdrawn
            """
    }
}

/// What a thing points to. Whether that is there is asked once for each table: it nearly always is.
private struct Targets {
    private var tables: [(name: String, ids: [String])] = []

    /// - Parameter values: what the field of each link holds.
    init(_ links: [Link], _ values: [DatabaseValue]) {
        for (link, value) in zip(links, values) {
            let ids = link.ids(in: value)
            if let known = tables.firstIndex(where: { $0.name == link.target }) {
                tables[known].ids += ids
            } else if !ids.isEmpty {
                tables.append((link.target, ids))
            }
        }
    }

    /// Those of which there is no row for which a condition holds.
    func absent(where condition: String, _ db: Database) throws -> [StoreError] {
        try tables.flatMap { table in
            if try Self.areThere(table.ids, in: table.name, condition, db) { return [StoreError]() }
            return try table.ids.filter { try !Self.isThere($0, in: table.name, condition, db) }
                .map { .notFound(kind: table.name, id: $0) }
        }
    }

    /// False also where that cannot be asked of all of them at once.
    private static func areThere(
        _ ids: [String], in table: String, _ condition: String, _ db: Database
    ) throws -> Bool {
        guard ids.count > 1, let list = StoredList.exact(ids) else { return false }
        let statement = try db.cachedStatement(
            sql: """
                SELECT count(*) FROM json_each(?) AS asked
                CROSS JOIN \(table) ON \(table).id = asked.value WHERE \(condition)
                """)
        return try Int.fetchOne(statement, arguments: [list]) == ids.count
    }

    private static func isThere(
        _ id: String, in table: String, _ condition: String, _ db: Database
    ) throws -> Bool {
        let statement = try db.cachedStatement(
            sql: "SELECT 1 FROM \(table) WHERE id = ? AND \(condition)")
        return try Bool.fetchOne(statement, arguments: [id]) == true
    }
}
