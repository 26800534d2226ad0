internal import GRDB
internal import KaderDomain

/// Who may give and take which access, judged where it is written: so that giving, undo, redo, the
/// merging of people and whatever comes later all pass here.
struct GrantRules {
    private let actor: Actor
    private let rights: Rights
    private let day: Day

    init(_ writing: Writing) throws {
        actor = writing.actor
        day = Clock.real.now.day
        rights = try Rights(of: writing.actor, on: day, in: writing.db)
    }

    /// - Parameter fields: what of it changes to what.
    /// - Throws: ``AccessError``.
    func refuse(
        _ id: String, from present: [String: DatabaseValue]?, to fields: [String: DatabaseValue]
    ) throws {
        guard actor != .upkeep else { return }
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
    }

    private func refuseStart(_ grant: AccessGrant) throws {
        guard grant.actor == actor, grant.isKeeper, grant.from <= day else {
            throw AccessError.beginWithYourself
        }
    }

    /// One's own may always be laid down.
    private func refuseTaking(_ grant: Grant) throws {
        if grant.value.actor != actor { try refuseBeyond(grant) }
    }

    private func refuseBeyond(_ grant: Grant) throws {
        guard rights.mayGive(grant.value) else { throw AccessError.beyondOwn }
    }

    /// A grant, and whether it is in sight.
    private struct Grant {
        let value: AccessGrant
        let counts: Bool

        init(_ id: String, _ fields: [String: DatabaseValue]) throws {
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
