internal import GRDB
internal import KaderDomain

/// A row of `referral`. A consent counts only with whom it is to, for what, its day and how it was
/// given: a merge of two replicas may leave some of them.
struct ReferralRecord: Record {
    static let kind = ThingKind(
        "referral",
        fields: [
            "contact", "registration", "target", "system", "reason", "referrer", "consentTo",
            "consentFor", "consentOn", "consentHow", "consentWithdrawnOn", "stage", "stageOn",
            "isHeard",
        ],
        subject: "contact")

    /// SQL: whether somebody still has to do something (``ReferralState/isOpen``).
    static let isOpen = "stage IN ('draft', 'sent', 'accepted')"

    let id, contact, target, system, reason, referrer, consentFor, stage, stageOn: String
    let registration, consentTo, consentOn, consentHow, consentWithdrawnOn: String?
    let isHeard: Bool

    init(_ referral: Referral) {
        id = referral.id.description
        contact = referral.contact.description
        registration = referral.registration?.description
        target = referral.target.description
        system = referral.system
        reason = referral.reason
        referrer = referral.referrer.name
        consentTo = referral.consent?.target.description
        consentFor = referral.consent?.purpose ?? ""
        consentOn = referral.consent?.given.description
        consentHow = referral.consent?.means.rawValue
        consentWithdrawnOn = referral.consent?.withdrawn?.description
        stage = referral.state.description
        stageOn = referral.since.description
        isHeard = referral.isHeard
    }

    init(row: Row) {
        id = row["id"]
        contact = row["contact"]
        registration = row["registration"]
        target = row["target"]
        system = row["system"]
        reason = row["reason"]
        referrer = row["referrer"]
        consentTo = row["consentTo"]
        consentFor = row["consentFor"]
        consentOn = row["consentOn"]
        consentHow = row["consentHow"]
        consentWithdrawnOn = row["consentWithdrawnOn"]
        stage = row["stage"]
        stageOn = row["stageOn"]
        isHeard = row["isHeard"]
    }

    var fields: [DatabaseValue] {
        [contact.databaseValue, registration.databaseValue]
            + [target, system, reason, referrer].map(\.databaseValue)
            + [consentTo.databaseValue, consentFor.databaseValue, consentOn.databaseValue]
            + [consentHow.databaseValue, consentWithdrawnOn.databaseValue]
            + [stage.databaseValue, stageOn.databaseValue, isHeard.databaseValue]
    }

    func value() throws -> Referral {
        let visit = registration.flatMap { Registration.ID($0) }
        guard (registration == nil) == (visit == nil), let id = Referral.ID(id),
            let contact = Contact.ID(contact), let target = ReferralTarget(target),
            let referrer = Actor(referrer), let state = ReferralState(stage),
            let since = Day(stageOn),
            let referral = try? Referral(
                id: id, of: contact, to: target, in: system, because: reason, by: referrer,
                from: visit, consent: try consent(), state: state, since: since,
                isHeard: isHeard)
        else { throw unreadable }
        return referral
    }

    private func consent() throws -> ReferralConsent? {
        guard let consentTo, let consentOn, let consentHow, !consentFor.isEmpty else { return nil }
        let withdrawn = consentWithdrawnOn.flatMap { Day($0) }
        guard let target = ReferralTarget(consentTo), let given = Day(consentOn),
            let means = ConsentMeans(rawValue: consentHow),
            (consentWithdrawnOn == nil) == (withdrawn == nil)
        else { throw unreadable }
        return try ReferralConsent(
            to: target, for: consentFor, given: given, by: means, withdrawn: withdrawn)
    }
}
