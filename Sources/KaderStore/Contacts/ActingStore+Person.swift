internal import GRDB
public import KaderDomain

extension ActingStore {
    /// A person with their appointments and what they do. Each part is read as what it is, so that
    /// nobody sees by way of a person what they may not see: parts of which they may see nothing are
    /// blank.
    ///
    /// - Throws: ``StoreError/notFound(kind:id:)``.
    public func person(_ id: Contact.ID) throws -> PersonDetail {
        let contact = try contact(id)
        let years = 366 * 20
        let allowed = try allowed()
        func part<Part>(_ action: StoreAction, _ read: () throws -> [Part]) throws -> [Part] {
            allowed.contains(action) ? try read() : []
        }
        let all = try part(.readAgenda) {
            try appointments(
                of: id, from: now.day - years, through: now.day + years, cancelled: true)
        }
        let coming = all.filter { isComing($0.appointment) }
        let availability = try availability(of: id, from: now.day)
        return PersonDetail(
            contact: contact, coming: coming,
            past: all.filter { !isComing($0.appointment) }.reversed(),
            roles: try part(.readNetworks) { try roles(of: id) },
            consulent: availability?.consulent,
            availability: availability, hats: try hats(of: [id], all: true)[id] ?? [],
            visits: try part(.readRegistrations) {
                try registrations(from: now.day - years, through: now.day, of: id)
            },
            problems: allowed.contains(.readRegistrations) ? try problems() : ProblemCatalogue(),
            referrals: try part(.readReferrals) { try referrals(of: id, all: true) },
            references: try part(.readReferrals) { try partnerReferences(of: id) },
            trajectories: try part(.readTrajectories) { try trajectories(of: id, all: true) },
            taxQuestions: try part(.readTaxQuestions) {
                try taxQuestions(of: id, withAnswered: true)
            }, parts: try parts(of: id),
            dossiers: try part(.readDossiers) { try dossiers(of: id, withClosed: true) },
            restriction: try restriction(of: id))
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
            let member = try memberships(of: contact, db)
            return (board + official + active + member).enumerated()
                .sorted { ($0.element.network, $0.offset) < ($1.element.network, $1.offset) }
                .map(\.element)
        }
    }

    /// The working groups that they are in, each under the network that pulls it.
    private func memberships(of contact: Contact.ID, _ db: Database) throws -> [NetworkRole] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT theme, network.name AS networkName
                FROM workingGroup JOIN network ON network.id = workingGroup.network
                WHERE instr(members, ?) > 0 AND workingGroup.isWithdrawn = 0
                ORDER BY workingGroup.pk
                """, arguments: [contact.description]
        ).map {
            NetworkRole(.member(theme: $0["theme"]), network: $0["networkName"], period: .always)
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
