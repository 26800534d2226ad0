internal import GRDB
internal import KaderDomain

/// Who may give and take which access, judged where it is written: so that giving, undo, redo, the
/// merging of people and whatever comes later all pass here.
struct GrantRules {
    private let actor: Actor
    private let rights: Rights
    private let day: Day
    private let db: Database

    /// Whether the file is the laptop's of a trip: who may do what is said at home.
    private let isOnBus: Bool

    init(_ writing: Writing) throws {
        db = writing.db
        actor = writing.actor
        day = Clock.real.now.day
        rights = try Rights(of: writing.actor, on: day, in: writing.db)
        isOnBus =
            try Bool.fetchOne(
                writing.db, sql: "SELECT EXISTS (SELECT 1 FROM meta WHERE key = 'busTrip')")
            == true
    }

    /// - Parameter fields: what of it changes to what.
    /// - Throws: ``AccessError``.
    func refuse(
        _ id: String, from present: [String: DatabaseValue]?, to fields: [String: DatabaseValue]
    ) throws {
        guard actor != .upkeep else { return }
        guard !isOnBus else { throw BusError.onBus }
        let (before, after) = (
            try present.map { try Grant(id, $0) },
            try Grant(id, (present ?? [:]).merging(fields) { $1 })
        )
        guard ![Actor.upkeep, .unnamed].contains(after.value.actor) else {
            throw AccessError.reservedName
        }
        if rights.isOpen { return try refuseStart(after.value) }
        if let before, before.isOnlyOtherPerson(than: after) { return try refuseBeyond(after) }
        if !after.counts { return try refuseTaking(before ?? after) }
        guard after.value.actor != actor else { throw AccessError.oneself }
        for grant in [before, after].compactMap(\.self) { try refuseBeyond(grant) }
        if before?.value.contact != after.value.contact { try refuseNaming(after) }
    }

    private func refuseStart(_ grant: AccessGrant) throws {
        guard grant.actor == actor, grant.isKeeper, grant.from <= day else {
            throw AccessError.beginWithYourself
        }
    }

    /// One's own may always be laid down.
    private func refuseTaking(_ grant: Grant) throws {
        guard grant.value.actor == actor || rights.mayGive(grant.value) else {
            throw AccessError.beyondOwn
        }
    }

    private func refuseBeyond(_ grant: Grant) throws {
        guard rights.mayGive(grant.value) else { throw AccessError.beyondOwn }
    }

    /// Which person somebody is decides what they see as theirs: who reaches no further than a house says
    /// that of nobody anew.
    private func refuseNaming(_ grant: Grant) throws {
        guard let person = grant.value.contact, !rights.reachesAll(.giveAccess) else { return }
        let isKnown = try Bool.fetchOne(
            db,
            sql: """
                SELECT EXISTS (SELECT 1 FROM main.accessGrant
                    WHERE actor = ? AND contact = ? AND id <> ? AND NOT isWithdrawn)
                """, arguments: [grant.value.actor.name, person.description, grant.id])
        guard isKnown == true else { throw AccessError.beyondOwn }
    }

    /// A grant, and whether it is in sight.
    private struct Grant {
        let id: String
        let value: AccessGrant
        let counts: Bool

        init(_ id: String, _ fields: [String: DatabaseValue]) throws {
            self.id = id
            let columns = fields.merging(["id": id.databaseValue]) { $1 }
            value = try AccessGrantRecord(row: Row(columns.mapValues { $0 })).value()
            counts =
                value.revokedOn == nil
                && (fields["isWithdrawn"] ?? false.databaseValue)
                    == false.databaseValue
        }

        /// Whether nothing changes but which person of the database it is, as where people are
        /// found to be the same.
        func isOnlyOtherPerson(than other: Grant) -> Bool {
            counts == other.counts && value.contact != other.value.contact
                && value.isSame(as: other.value)
        }
    }
}

extension AccessGrant {
    /// Whether it gives the same to the same log-in name.
    fileprivate func isSame(as other: AccessGrant) -> Bool {
        actor == other.actor && role == other.role && scope == other.scope && from == other.from
            && until == other.until && givenBy == other.givenBy && revokedOn == other.revokedOn
    }
}
