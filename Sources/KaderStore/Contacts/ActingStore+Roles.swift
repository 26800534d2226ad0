internal import GRDB
public import KaderDomain

// MARK: - Reading

extension ActingStore {
    /// The kaderleden, of one network or all, by name.
    public func kaderleden(
        of network: Network.ID? = nil, limit: Int = 1000
    ) throws -> [Named<Kaderlid>] {
        try read(.readContacts) { db in
            try named(
                KaderlidRecord.self, db,
                condition: network == nil ? "1" : "role.network = ?",
                [network?.description].compactMap { $0 }, limit)
        }
    }

    /// Those who can be asked for a service, at a place, or either where nil, by name. Everyone,
    /// candidates and stopped ones too, where both are.
    public func consulenten(
        for service: Service? = nil, at place: Place? = nil, limit: Int = 1000
    ) throws -> [Named<Consulent>] {
        try read(.readContacts) { db in
            let all = try named(ConsulentRecord.self, db, condition: "1", [], Int(Int32.max))
            let able = all.filter { named in
                guard service != nil || place != nil else { return true }
                let services = service.map { [$0] } ?? named.role.services
                return services.contains { service in
                    place.map { named.role.canServe(service, at: $0) }
                        ?? named.role.canServe(service)
                }
            }
            return Array(able.prefix(limit))
        }
    }

    private func named<R: Record>(
        _ type: R.Type, _ db: Database, condition: String, _ arguments: [String], _ limit: Int
    ) throws -> [Named<R.Value>] where R.Value: Hashable & Sendable {
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT role.*, contact.given, contact.infix, contact.family
                FROM \(R.kind.name) AS role JOIN contact ON contact.id = role.contact
                WHERE role.isWithdrawn = 0 AND \(condition)
                ORDER BY contact.sortName, role.pk LIMIT ?
                """, arguments: StatementArguments(arguments + [String(limit)]))
        return try rows.compactMap { row in
            let parts: [String] = [row["given"], row["infix"], row["family"]]
            let name = parts.filter { !$0.isEmpty }.joined(separator: " ")
            return try store.damage.reading { Named(try R(row: row).value(), name: name) }
        }
    }
}

// MARK: - Writing

extension ActingStore {
    public func add(_ kaderlid: Kaderlid) throws {
        try write(.writeContacts, .addKaderlid) { try $0.put(KaderlidRecord(kaderlid)) }
    }

    /// - Throws: ``EditConflict``.
    public func edit(
        _ edited: Kaderlid, from original: Kaderlid, overriding: Set<String> = []
    ) throws {
        try write(.writeContacts, .editKaderlid) {
            try $0.edit(
                KaderlidRecord(edited), from: KaderlidRecord(original), overriding: overriding)
        }
    }

    public func add(_ consulent: Consulent) throws {
        try write(.writeContacts, .addConsulent) { try $0.put(ConsulentRecord(consulent)) }
    }

    /// - Throws: ``EditConflict``.
    public func edit(
        _ edited: Consulent, from original: Consulent, overriding: Set<String> = []
    ) throws {
        try write(.writeContacts, .editConsulent) {
            try $0.edit(
                ConsulentRecord(edited), from: ConsulentRecord(original), overriding: overriding)
        }
    }
}
