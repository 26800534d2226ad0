internal import GRDB
internal import KaderDomain

extension Writing {
    /// Refuses what would change a person whose data may only be kept, or add to what is kept of them
    /// (AVG 18). An appointment that was made may come to its end; the registers of rights go on.
    ///
    /// What another device did is taken in: it could not know. Which of two values is right may be
    /// settled: the one that shows is as much in dispute.
    ///
    /// - Throws: ``PrivacyError/restricted(since:reason:)``.
    func refuseRestricted(
        _ kind: ThingKind, _ id: String, from present: [String: DatabaseValue]?,
        to fields: [String: DatabaseValue]
    ) throws {
        guard !(actor == .upkeep && name.isMerging), name != .settleClash,
            !Self.goesOn.contains(kind.name), present == nil || !mayEnd(kind)
        else { return }
        var people: Set<String> = []
        for state in [present, fields].compactMap(\.self) {
            people.formUnion(try persons(kind, id, state))
        }
        for person in people {
            guard let held = try Restrictions(db).holding(person) else { continue }
            throw PrivacyError.restricted(since: held.from, reason: held.reason)
        }
    }

    /// The registers themselves, and who may do what.
    private static let goesOn: Set = ["personRequest", "restriction", "accessGrant"]

    /// Whether a thing that is there may be changed by this command: no new booking, no other words.
    private func mayEnd(_ kind: ThingKind) -> Bool {
        switch kind {
        case AppointmentRecord.kind: name != .editAppointment && name != .moveAppointment
        case WaitingEntryRecord.kind: name != .offerSlot && name != .acceptOffer
        // Who waits at the desk is called and helped.
        case WalkInRecord.kind: name != .editWalkIn
        // As easily as it was given (AVG 7).
        case ReferralRecord.kind: name == .withdrawConsent
        default: false
        }
    }

    /// Whom a thing is about: by its own field, or by that of what it hangs from.
    private func persons(
        _ kind: ThingKind, _ id: String, _ fields: [String: DatabaseValue]
    ) throws -> [String] {
        if kind == ContactRecord.kind { return [id] }
        var people: [String] = []
        for link in Link.byKind[kind.name] ?? [] {
            let ids = fields[link.field].map(link.ids) ?? []
            if link.target == ContactRecord.kind.name {
                if link.field == kind.subject ?? "who" { people += ids }
            } else if kind.subject == nil, let subject = ThingKind.all[link.target]?.subject {
                let statement = try db.cachedStatement(
                    sql: "SELECT \(subject) FROM \(link.target) WHERE id = ?")
                people += try ids.compactMap { try String.fetchOne(statement, arguments: [$0]) }
            }
        }
        return people
    }
}
