internal import GRDB
public import KaderDomain

extension ActingStore {
    /// What the networks cover today.
    public func coverage() throws -> NetworkCoverage {
        let today = now.day
        return try read(.readNetworks) { db in
            let rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT * FROM network WHERE NOT isWithdrawn AND NOT isArchived
                    ORDER BY sortName, pk
                    """)
            let contacts = try contactPersons(on: today, db)
            let groups = try groupsByNetwork(db)
            let parts = try readable(NetworkRecord.self, rows).map { network in
                NetworkCoverage.Part(
                    network, hasContactPerson: contacts.contains(network.id.description),
                    groups: groups[network.id] ?? [])
            }
            return NetworkCoverage(parts, on: today)
        }
    }

    /// The ids of the networks that have a contact person.
    private func contactPersons(on day: Day, _ db: Database) throws -> Set<String> {
        try String.fetchSet(
            db,
            sql: """
                SELECT network FROM boardFunction
                WHERE role = 'contact-person' AND NOT isWithdrawn
                    AND coalesce("from", '0') <= :today AND coalesce(until, '9') >= :today
                """, arguments: ["today": day.description])
    }

    private func groupsByNetwork(_ db: Database) throws -> [Network.ID: [WorkingGroup]] {
        let rows = try Row.fetchAll(
            db, sql: "SELECT * FROM workingGroup WHERE NOT isWithdrawn ORDER BY pk")
        return try readable(WorkingGroupRecord.self, rows).reduce(into: [:]) { found, group in
            for network in group.networks { found[network, default: []].append(group) }
        }
    }
}
