public import KaderDomain

/// Referring somebody (S48), or changing a referral: to whom, and why. Nothing is sent by it.
public struct ReferralForm: FormDefinition {
    /// What is changed; nil for a new one.
    let id: Referral.ID?
    let contact: Contact.ID?

    /// For the title; blank where nobody was selected.
    let name: String

    /// The visit from which it comes; nil where it comes from none.
    let registration: Registration.ID?

    public init(
        of contact: Contact.ID? = nil, name: String = "", from registration: Registration.ID? = nil
    ) {
        id = nil
        self.contact = contact
        self.name = name
        self.registration = registration
    }

    public init(editing entry: ReferralEntry) {
        id = entry.id
        contact = entry.referral.contact
        name = entry.contact
        registration = entry.referral.registration
    }

    public var title: Phrase {
        guard !name.isEmpty else { return Phrase(nl: "Doorverwijzen", en: "Refer somebody") }
        return id == nil
            ? Phrase(nl: "\(name) doorverwijzen", en: "Refer \(name)")
            : Phrase(nl: "Doorverwijzing van \(name)", en: "Referral of \(name)")
    }

    public func faults(in values: FormValues, today: Day) -> [String: Phrase] {
        var faults: [String: Phrase] = [:]
        if contact == nil, values.choice("contact") == nil { faults["contact"] = .chooseOne }
        if values.text("reason").isEmpty { faults["reason"] = .fillIn }
        faults["target"] = TargetTyped(values).fault
        if !values.text("system").isEmpty, !TargetTyped(values).isPartner {
            faults["system"] = .onlyOfPartners
        }
        return faults
    }

    public func notes(on values: FormValues, today: Day) -> [String: Phrase] {
        guard TargetTyped(values).isPartner else { return [:] }
        return ["partner": .needsConsent]
    }

    public func form(toMake query: String, for id: String, in values: FormValues) -> FormKind? {
        id == "contact" || id == "official" ? .contact(ContactForm(name: query)) : nil
    }

    public func field(refusedBy error: any Error) -> String? {
        switch error as? ReferralError {
        case .noReason: "reason"
        case .notNow, .noConsent, .noTarget: "target"
        case .nobody: "contact"
        default: nil
        }
    }
}

/// To whom, as it is filled in: a department, an official or a partner, one of them.
struct TargetTyped {
    private let department: Department?
    private let official: Contact.ID?
    private let partner: String

    init(_ values: FormValues) {
        department = values.choice("target").flatMap(Department.init(rawValue:))
        official = values.identifier("official")
        partner = values.text("partner")
    }

    var isPartner: Bool { !partner.isEmpty }

    /// Nil where none or several are filled in.
    var target: ReferralTarget? {
        let all = [
            department.map(ReferralTarget.department), official.map(ReferralTarget.official),
            ReferralTarget(partner: partner),
        ].compactMap(\.self)
        return all.count == 1 ? all.first : nil
    }

    var fault: Phrase? { target == nil ? .oneOfThree : nil }
}

extension Phrase {
    fileprivate static let oneOfThree = Phrase(
        nl: "kies een afdeling, een bestuurder of een partner: een van de drie",
        en: "choose one: a department, an official or a partner")
    fileprivate static let onlyOfPartners = Phrase(
        nl: "alleen bij een partner", en: "only with a partner")
    fileprivate static let needsConsent = Phrase(
        nl: "versturen kan pas met toestemming", en: "can only be sent with consent")
}
