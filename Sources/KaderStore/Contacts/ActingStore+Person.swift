internal import GRDB
public import KaderDomain

extension ActingStore {
    /// A person with their appointments and what they do. Each part is read as what it is, so that
    /// nobody sees by way of a person what they may not see.
    ///
    /// - Throws: ``StoreError/notFound(kind:id:)``.
    public func person(_ id: Contact.ID) throws -> PersonDetail {
        let contact = try contact(id)
        let years = 366 * 20
        let all = try appointments(
            of: id, from: now.day - years, through: now.day + years, cancelled: true)
        let coming = all.filter { isComing($0.appointment) }
        let availability = try availability(of: id, from: now.day)
        return PersonDetail(
            contact: contact, coming: coming,
            past: all.filter { !isComing($0.appointment) }.reversed(),
            roles: try roles(of: id), consulent: availability?.consulent,
            availability: availability, conflicts: try names(of: availability?.conflicts ?? []),
            visits: try registrations(from: now.day - years, through: now.day, of: id),
            problems: try problems(), parts: try parts(of: id),
            dossiers: try dossiers(of: id, withClosed: true),
            referrals: try referrals(of: id, all: true),
            references: try partnerReferences(of: id),
            trajectories: try trajectories(of: id, all: true))
    }

    private func names(of conflicts: [InterestConflict]) throws -> [InterestConflict.ID: String] {
        let names = try names(
            of: conflicts.compactMap { conflict -> Contact.ID? in
                if case .person(let other) = conflict.party { other } else { nil }
            })
        return Dictionary(
            uniqueKeysWithValues: conflicts.map { conflict in
                switch conflict.party {
                case .person(let other): (conflict.id, names[other] ?? "")
                case .employer(let name): (conflict.id, name)
                }
            })
    }

    /// What someone is or was in networks, by the name of the network.
    public func roles(of contact: Contact.ID) throws -> [NetworkRole] {
        try read(.readNetworks) { db in
            let board = try held(BoardFunctionRecord.self, "contact", contact, db) {
                NetworkRole(.board($0.role), network: $1, period: $0.period)
            }
            let official = try held(AccompanimentRecord.self, "official", contact, db) {
                NetworkRole(.official, network: $1, period: $0.period)
            }
            let active = try held(KaderlidRecord.self, "contact", contact, db) {
                NetworkRole(.kaderlid, network: $1, period: $0.period)
            }
            return (board + official + active).enumerated()
                .sorted { ($0.element.network, $0.offset) < ($1.element.network, $1.offset) }
                .map(\.element)
        }
    }

    /// The role of this person as consulent, or nil.
    public func consulent(_ contact: Contact.ID) throws -> Consulent? {
        try read(.readContacts) { db in
            try Row.fetchOne(
                db, sql: "SELECT * FROM consulent WHERE contact = ? AND isWithdrawn = 0",
                arguments: [contact.description]
            ).map { try ConsulentRecord(row: $0).value() }
        }
    }

    private func isComing(_ appointment: Appointment) -> Bool {
        appointment.state.holds
            && now < LocalTime(day: appointment.day, time: appointment.hours.to)
    }

    /// The rows of a role that a person holds, with the name of the network.
    private func held<R: Record>(
        _ type: R.Type, _ column: String, _ contact: Contact.ID, _ db: Database,
        _ make: (R.Value, String) -> NetworkRole
    ) throws -> [NetworkRole] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT role.*, coalesce(network.name, '') AS networkName
                FROM \(R.kind.name) AS role LEFT JOIN network ON network.id = role.network
                WHERE role.\(column) = ? AND role.isWithdrawn = 0 ORDER BY role.pk
                """, arguments: [contact.description]
        ).map { make(try R(row: $0).value(), $0["networkName"]) }
    }
}
