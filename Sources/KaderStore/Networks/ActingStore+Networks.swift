internal import GRDB
public import KaderDomain

// MARK: - Reading

extension ActingStore {
    /// The networks of a region (or all) by name.
    ///
    /// - Parameters:
    ///   - typed: words of which each must begin a word of the name; blank for all.
    ///   - archived: whether to show archived ones too.
    public func networks(
        in region: String? = nil, matching typed: String = "", archived: Bool = false,
        limit: Int = 500
    ) throws -> [NetworkSummary] {
        let today = now.day
        return try read(.readNetworks) { db in
            let query = SearchText.query(typed)
            var arguments: StatementArguments = [
                "today": today.description, "region": region, "archived": archived, "limit": limit,
            ]
            if let query { arguments += ["query": query] }
            let rows = try Row.fetchAll(
                db, sql: Self.summaries(matching: query != nil), arguments: arguments)
            return try rows.compactMap { row in
                try store.damage.reading { try Self.summary(row, on: today) }
            }
        }
    }

    /// - Throws: ``StoreError/notFound(kind:id:)``.
    public func network(_ id: Network.ID) throws -> NetworkDetail {
        try read(.readNetworks) { db in
            let network = try one(NetworkRecord.self, id.description, db)
            let board = try parts(BoardFunctionRecord.self, of: id, by: "role, \"from\", pk", db)
            let officials = try parts(AccompanimentRecord.self, of: id, by: "\"from\", pk", db)
            let groups = try groups(of: id, db)
            let names = try Names(db).contacts(
                board.map(\.contact) + officials.map(\.official) + groups.flatMap(\.members))
            let others = Set(groups.flatMap(\.networks)).subtracting([id])
            return NetworkDetail(
                network: network,
                board: board.sorted { $0.role.order < $1.role.order }
                    .map { Named($0, name: names[$0.contact] ?? "") },
                officials: officials.map { Named($0, name: names[$0.official] ?? "") },
                groups: groups,
                kaderleden: try Int.fetchOne(
                    db,
                    sql: "SELECT count(*) FROM kaderlid WHERE network = ? AND NOT isWithdrawn",
                    arguments: [id.description]) ?? 0,
                networks: Dictionary(
                    uniqueKeysWithValues: try others.map { other in
                        (other, try Names(db).title(of: "network", other.description))
                    }),
                members: names.filter { name in groups.contains { $0.members.contains(name.key) } }
            )
        }
    }

    /// Its own and those of others in which it takes part.
    private func groups(of id: Network.ID, _ db: Database) throws -> [WorkingGroup] {
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT * FROM workingGroup WHERE isWithdrawn = 0 AND pk IN (
                    SELECT pk FROM workingGroup WHERE network = :id
                    UNION ALL \(NetworkPlaces.groupsBesides(":id")))
                ORDER BY state, theme, pk
                """, arguments: ["id": id.description])
        return try readable(WorkingGroupRecord.self, rows)
    }

    private func parts<R: Record>(
        _ type: R.Type, of id: Network.ID, by order: String, _ db: Database
    ) throws -> [R.Value] {
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT * FROM \(R.kind.name) WHERE network = ? AND isWithdrawn = 0 ORDER BY \(order)
                """, arguments: [id.description])
        return try readable(type, rows)
    }

    private static func summary(_ row: Row, on day: Day) throws -> NetworkSummary {
        let network = try NetworkRecord(row: row).value()
        return NetworkSummary(
            network: network, regions: network.regions(on: day), chair: row["chair"],
            official: row["official"], activeGroups: row["activeGroups"],
            dormantGroups: row["dormantGroups"])
    }

    /// Where nothing is typed the index is not named: to open it takes as long as the rest.
    private static func summaries(matching: Bool) -> String {
        """
        SELECT network.*,
            (\(holder("boardFunction", "contact")) AND role = 'chair'
                ORDER BY boardFunction.pk LIMIT 1) AS chair,
            (\(holder("accompaniment", "official")) ORDER BY accompaniment.pk LIMIT 1) AS official,
            (\(groups("active"))) AS activeGroups, (\(groups("dormant"))) AS dormantGroups
        FROM network
        WHERE isWithdrawn = 0 AND (isArchived = 0 OR :archived)
            AND (:region IS NULL OR :region IN (\(NetworkPlaces.regions)))
            \(matching ? matches : "")
        ORDER BY sortName, pk LIMIT :limit
        """
    }

    private static let matches =
        "AND pk IN (SELECT rowid FROM networkSearch WHERE networkSearch MATCH :query)"

    private static func holder(_ table: String, _ column: String) -> String {
        """
        SELECT trim(given || ' ' || CASE infix WHEN '' THEN '' ELSE infix || ' ' END || family)
        FROM \(table) JOIN contact ON contact.id = \(table).\(column)
        WHERE \(table).network = network.id AND \(table).isWithdrawn = 0
            AND coalesce(\(table)."from", '0') <= :today
            AND coalesce(\(table).until, '9') >= :today
        """
    }

    private static func groups(_ state: String) -> String {
        """
        SELECT count(*) FROM workingGroup
        WHERE state = '\(state)' AND NOT workingGroup.isWithdrawn AND pk IN (
            SELECT pk FROM workingGroup WHERE network = network.id
            UNION ALL \(NetworkPlaces.groupsBesides("network.id")))
        """
    }
}

extension BoardRole {
    fileprivate var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
