internal import GRDB
internal import KaderDomain

/// A visit that goes to the legal department is a referral as well (S46, S48), so that somebody waits
/// for the answer: its identity follows from the visit.
extension Writing {
    /// Makes it, moves it to who came, or takes it out, as the visit now says; what the department has
    /// taken up, refused or ended is left as it is.
    ///
    /// - Parameter reason: where the visit does not say what was asked.
    func keepLegalReferral(
        of visit: Registration, on day: Day, orElse reason: String
    ) throws {
        let present = try legalReferral(of: visit.id)
        guard present.map({ $0.state == .sent }) ?? true else { return }
        guard visit.isLegal, let contact = visit.contact else {
            return try dropLegalReferral(of: visit.id)
        }
        guard try present != nil || !isReferred(visit) else { return }
        let referral = try Referral(
            id: Self.legal(visit.id), of: contact, to: .department(.legal),
            because: visit.question.isEmpty ? reason : visit.question,
            by: present?.referrer ?? actor, from: visit.id, state: .sent,
            since: present?.since ?? day)
        try put(ReferralRecord(referral))
    }

    /// Takes it out, unless the department did something with it.
    func dropLegalReferral(of visit: Registration.ID) throws {
        guard try legalReferral(of: visit)?.state == .sent else { return }
        try withdraw(ReferralRecord.kind, Self.legal(visit).description)
    }

    private static func legal(_ visit: Registration.ID) -> Referral.ID { .named("legal \(visit)") }

    private func legalReferral(of visit: Registration.ID) throws -> Referral? {
        try Row.fetchOne(
            db, sql: "SELECT * FROM referral WHERE id = ? AND isWithdrawn = 0",
            arguments: [Self.legal(visit).description]
        ).map { try ReferralRecord(row: $0).value() }
    }

    /// Whether somebody referred them there from this visit already.
    private func isReferred(_ visit: Registration) throws -> Bool {
        try Bool.fetchOne(
            db,
            sql: """
                SELECT EXISTS (SELECT 1 FROM referral WHERE registration = ? AND target = ?
                    AND isWithdrawn = 0)
                """,
            arguments: [
                visit.id.description, ReferralTarget.department(.legal).description,
            ]) ?? false
    }
}
