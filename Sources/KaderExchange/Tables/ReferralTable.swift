internal import KaderDomain
internal import KaderStore

/// `referrals`: who was sent on, to whom, with what consent, and what came of it.
enum ReferralTable: Table {
    static let columns = [
        Column("id", ""), Column("contact", ""), Column("name", "Anna de Voorbeeld"),
        Column("registration", ""), Column("target", "department:legal"), Column("system", ""),
        Column("reason", "Arbeidsconflict"), Column("referrer", "anna"), Column("consentTo", ""),
        Column("consentFor", ""), Column("consentOn", ""), Column("consentHow", ""),
        Column("consentWithdrawnOn", ""), Column("state", "draft"),
        Column("since", "2026-11-24"), Column("heard", "yes", .truth),
    ]

    static let kinds = [StoredKind.referral]

    static func cells(of thing: StoredThing, _ around: Surroundings) throws -> [String] {
        guard case .referral(let referral) = thing else { return [] }
        let consent = referral.consent
        return [
            referral.id.description, referral.contact.description,
            try around.name(referral.contact), Cell.text(referral.registration),
            referral.target.description, referral.system, referral.reason, referral.referrer.name,
            Cell.text(consent?.target), consent?.purpose ?? "", Cell.text(consent?.given),
            Cell.text(consent?.means.rawValue), Cell.text(consent?.withdrawn),
            referral.state.description, referral.since.description, Cell.truth(referral.isHeard),
        ]
    }

    static func things(in row: inout ImportRow, _ lookup: Lookup) throws -> [StoredThing] {
        let contact = try row.contact("contact", lookup)
        let visit = try row.existing("registration", .registration, lookup) as Registration.ID?
        let target = try row.target("target", lookup)
        if row.word("target").isEmpty { row.refuse("target", .blank) }
        let referrer = row.needed("referrer", .expectedName) { Actor($0) }
        let consent = try row.consent(lookup)
        let state = row.needed("state", .expectedState) { ReferralState($0) }
        let (since, isHeard) = (row.neededDay("since"), row.truth("heard"))
        let id: Referral.ID = row.ownId(
            orNamed: Cell.text(contact), row.word("target"), row.word("since"))
        guard let contact, let target, let referrer, let state, let since else { return [] }
        let referral = row.made(
            "reason",
            Result {
                try Referral(
                    id: id, of: contact, to: target, in: row.text("system"),
                    because: row.text("reason"), by: referrer, from: visit, consent: consent,
                    state: state, since: since, isHeard: isHeard)
            })
        return referral.map { [.referral($0)] } ?? []
    }
}

extension ImportRow {
    /// The thing of that kind with the id in the cell; nil where it is blank, and after telling that
    /// there is none.
    mutating func existing<T>(
        _ column: String, _ kind: StoredKind, _ lookup: Lookup
    ) throws -> Identifier<T>? {
        guard let id: Identifier<T> = id(column) else { return nil }
        if try lookup.isThere(kind, id.description) { return id }
        refuse(column, .notThere)
        return nil
    }

    mutating func target(_ column: String, _ lookup: Lookup) throws -> ReferralTarget? {
        let target = value(column, .expectedTarget) { ReferralTarget($0) }
        guard case .official(let id)? = target else { return target }
        if try lookup.isThere(.contact, id.description) { return target }
        refuse(column, .unknownContact)
        return nil
    }

    /// Nil where nothing is said of it.
    fileprivate mutating func consent(_ lookup: Lookup) throws -> ReferralConsent? {
        let (given, withdrawn) = (day("consentOn"), day("consentWithdrawnOn"))
        guard let target = try target("consentTo", lookup), let given,
            let means = choice("consentHow", ConsentMeans.spoken, label: \.label)
        else { return nil }
        return made(
            "consentFor",
            Result {
                try ReferralConsent(
                    to: target, for: text("consentFor"), given: given, by: means,
                    withdrawn: withdrawn)
            })
    }
}

extension Phrase {
    static let notThere = Phrase(
        nl: "dit is er niet; lees het eerst in", en: "this is not there; import it first")
    fileprivate static let expectedName = Phrase(
        nl: "hier hoort een naam van hoogstens 64 tekens",
        en: "write a name of 64 characters at most"
    )
    fileprivate static let expectedTarget = Phrase(
        nl: "schrijf department:legal, official: en een id, of partner: en een naam",
        en: "write department:legal, official: and an id, or partner: and a name")
    fileprivate static let expectedState = Phrase(
        nl: "schrijf draft, sent, accepted, stopped, done of refused: en waarom",
        en: "write draft, sent, accepted, stopped, done or refused: and why")
}
