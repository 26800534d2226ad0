/// A person who is sent on: to whom, why, whether they consented, and what came of it (S48).
///
/// Always true of one: it says why. A partner's system is known only of a partner. Nobody outside the
/// union gets one without consent: ``refuseUncovered()`` holds at the end of every write.
public struct Referral: Hashable, Identifiable, Sendable {
    public let id: Identifier<Referral>
    public let contact: Contact.ID

    /// The visit from which it came; nil where it came from none.
    public let registration: Registration.ID?
    public let target: ReferralTarget

    /// The partner's system in which the person is registered; blank inside the union.
    public let system: String

    /// Why, as the one who gets it reads it.
    public let reason: String

    /// Who referred, to whom what came of it goes back.
    public let referrer: Actor

    /// Nil until somebody asked for it.
    public let consent: ReferralConsent?
    public let state: ReferralState

    /// Since when it is in that state.
    public let since: Day

    /// Whether who referred knows what came of it; true while nothing did.
    public let isHeard: Bool

    /// - Throws: ``ReferralError/noReason``.
    public init(
        id: Identifier<Referral>, of contact: Contact.ID, to target: ReferralTarget,
        in system: String = "", because reason: String, by referrer: Actor,
        from registration: Registration.ID? = nil, consent: ReferralConsent? = nil,
        state: ReferralState = .draft, since: Day, isHeard: Bool = true
    ) throws(ReferralError) {
        guard !reason.trimmed.isEmpty else { throw .noReason }
        self.id = id
        self.contact = contact
        self.registration = registration
        self.target = target
        self.system = target.isExternal ? system.trimmed : ""
        self.reason = reason.trimmed
        self.referrer = referrer
        self.consent = consent
        self.state = state
        self.since = since
        self.isHeard = isHeard || state.isOpen
    }

    /// Whether the person consents to it going where it goes.
    public var isConsented: Bool {
        consent.map { $0.target == target.forConsent && $0.withdrawn == nil } ?? false
    }

    /// - Throws: ``ReferralError/noConsent`` where it is with somebody outside the union without
    ///   consent.
    public func refuseUncovered() throws(ReferralError) {
        guard target.isExternal, !isConsented, state == .sent || state == .accepted else { return }
        throw .noConsent(to: target)
    }
}
