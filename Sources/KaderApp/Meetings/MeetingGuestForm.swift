public import KaderDomain

/// Registering somebody or a head count for an information meeting (S39), or changing what they need.
public struct MeetingGuestForm: FormDefinition {
    /// What is changed; nil for a new one.
    let id: MeetingGuest.ID?
    let meeting: Meeting.ID

    /// For the title.
    let theme: String

    public init(at meeting: Meeting) {
        id = nil
        self.meeting = meeting.id
        theme = meeting.theme
    }

    public init(editing guest: MeetingGuest, at meeting: Meeting) {
        id = guest.id
        self.meeting = meeting.id
        theme = meeting.theme
    }

    public var title: Phrase {
        id == nil
            ? Phrase(nl: "Aanmelden · \(theme)", en: "Register · \(theme)")
            : Phrase(nl: "Aanmelding wijzigen · \(theme)", en: "Edit registration · \(theme)")
    }

    public func faults(in values: FormValues, today: Day) -> [String: Phrase] {
        var faults: [String: Phrase] = [:]
        let isNamed = values.choice("contact") != nil
        let heads = values.text("heads")
        if isNamed == !heads.isEmpty { faults["contact"] = .personOrNumber }
        if !heads.isEmpty, !isNamed, who(values) == nil { faults["heads"] = .aNumber }
        let isAsking = ["wish", "official"].contains { values.choice($0) != nil }
        if isAsking || !values.text("partner").isEmpty {
            if !isNamed { faults["wish"] = .withoutName }
            if wish(values) == nil { faults["wish"] = .oneTarget }
        }
        return faults
    }

    public func form(toMake query: String, for id: String, in values: FormValues) -> FormKind? {
        id == "contact" ? .contact(ContactForm(name: query)) : nil
    }

    public func field(refusedBy error: any Error) -> String? {
        switch error as? MeetingError {
        case .full: "heads"
        case .alreadyThere, .noHeads: "contact"
        case .wishWithoutName: "wish"
        default: nil
        }
    }

    public func field(ofColumn column: String) -> String {
        column == "who" ? "contact" : column
    }

    /// Nil where neither a person nor a number is filled in.
    func who(_ values: FormValues) -> MeetingGuest.Who? {
        if let contact: Contact.ID = values.identifier("contact") { return .person(contact) }
        return MeetingGuest.Who("heads:\(values.text("heads"))")
    }

    /// To which department, official or partner; nil where none or several are filled in.
    func wish(_ values: FormValues) -> ReferralTarget? {
        let targets = [
            values.choice("wish").flatMap { ReferralTarget($0) },
            values.identifier("official").map { ReferralTarget.official($0) },
            ReferralTarget(partner: values.text("partner")),
        ].compactMap(\.self)
        return targets.count == 1 ? targets.first : nil
    }

    /// Chosen codes and words of their own, parted by commas.
    func needs(_ values: FormValues) -> [String] {
        values.chosen("needs")
            + values.text("words").split(separator: ",").map(String.init)
    }
}

extension Phrase {
    fileprivate static let personOrNumber = Phrase(
        nl: "kies een persoon of vul een aantal in, een van beide",
        en: "choose a person or fill in a number, not both")
    fileprivate static let aNumber = Phrase(
        nl: "een getal van 1 tot en met 2000", en: "a number from 1 to 2000")
    fileprivate static let withoutName = Phrase(
        nl: "alleen wie een naam gaf kan worden doorverwezen",
        en: "only people who gave a name can be referred")
    fileprivate static let oneTarget = Phrase(
        nl: "kies een afdeling, een bestuurder of een partner: een ervan",
        en: "choose one: a department, an official or a partner")
}
