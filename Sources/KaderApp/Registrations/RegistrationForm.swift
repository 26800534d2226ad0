public import KaderDomain
public import TerminalUI

/// Writing a visit down (S46), or changing what was written: who, for what, about which employer,
/// what was said and agreed. Filled with what is known where it is opened.
///
/// A visit without a name is a visit. Sector and region are not asked: they follow the employer and
/// the house.
public struct RegistrationForm: FormDefinition {
    /// What is changed; nil for a new one.
    let id: Registration.ID?
    let place: String
    let day: Day
    let service: Service

    /// Who came and who advised, where that is known already.
    let contact: Contact.ID?
    let consulenten: [Contact.ID]
    let question: String

    /// - Parameter question: what they said that they came for.
    public init(
        place: Place, day: Day, service: Service = .werkInkomen, contact: Contact.ID? = nil,
        consulenten: [Contact.ID] = [], question: String = ""
    ) {
        id = nil
        self.place = place.description
        self.day = day
        self.service = service
        self.contact = contact
        self.consulenten = consulenten
        self.question = question
    }

    public init(editing registration: Registration) {
        id = registration.id
        place = registration.place.description
        day = registration.day
        service = registration.service
        contact = registration.contact
        consulenten = registration.consulenten
        question = registration.question
    }

    public var title: Phrase {
        id == nil
            ? Phrase(nl: "Bezoek registreren", en: "Register a visit")
            : Phrase(nl: "Registratie wijzigen", en: "Edit registration")
    }

    public func faults(in values: FormValues, today: Day) -> [String: Phrase] {
        var faults = PartyTyped(values).faults
        for required in ["service", "place"] where values.choice(required) == nil {
            faults[required] = .chooseOne
        }
        let day = values.day("day", today: today)
        if day == nil { faults["day"] = .notADay }
        if let day, day > today { faults["day"] = .stillToCome }
        if values.chosen("problems").count > Registration.maximumProblems {
            faults["problems"] = .threeAtMost
        }
        faults["consulenten"] = faultInConsulenten(values)
        if !values.text("actionBy").isEmpty, values.text("action").isEmpty {
            faults["action"] = .fillIn
        }
        if let day, let last = deadline(values)?.last, last < day { faults["deadline"] = .tooEarly }
        return faults
    }

    private func faultInConsulenten(_ values: FormValues) -> Phrase? {
        let chosen = values.chosen("consulenten")
        if let contact = values.choice("contact"), chosen.contains(contact) {
            return .visitorAdvises
        }
        return chosen.count > 2 ? .twoAtMost : nil
    }

    func deadline(_ values: FormValues) -> DeadlineChoice? {
        values.choice("deadline").flatMap { DeadlineChoice($0) }
    }

    public func notes(on values: FormValues, today: Day) -> [String: Phrase] {
        var notes: [String: Phrase] = [:]
        notes["day"] = values.understood(day: "day", today: today)
        notes["party"] = PartyTyped(values).understood
        notes["deadline"] = deadline(values)?.understood
        return notes
    }

    /// The list of what was not yet chosen, and what may go with a day or a place.
    public func fieldsDepending(on id: String) -> [String] {
        switch id {
        case "problems": ["problems"]
        case "day": ["deadline"]
        default: []
        }
    }

    public func form(toMake query: String, for id: String, in values: FormValues) -> FormKind? {
        id == "contact" ? .contact(ContactForm(name: query)) : nil
    }

    public func fieldToggled(by key: Key) -> String? { key == .control("l") ? "isLegal" : nil }

    public func field(ofColumn column: String) -> String {
        switch column {
        case "party", "sector": "employer"
        case "region": "place"
        default: column
        }
    }

    public func field(refusedBy error: any Error) -> String? {
        switch error as? RegistrationError {
        case .tooManyProblems, .sameProblemTwice, .unknownProblem: "problems"
        case .tooManyConsulenten, .advisesThemselves, .conflict: "consulenten"
        case .nothingAgreed: "action"
        case .deadlinePast: "deadline"
        case nil: nil
        }
    }
}

extension Phrase {
    fileprivate static let stillToCome = Phrase(
        nl: "die dag moet nog komen", en: "that day is still to come")
    fileprivate static let threeAtMost = Phrase(
        nl: "hoogstens drie: de belangrijkste", en: "three at most: those that matter most")
    fileprivate static let twoAtMost = Phrase(nl: "hoogstens twee", en: "two at most")
    fileprivate static let visitorAdvises = Phrase(
        nl: "dit is de bezoeker zelf", en: "this is the visitor")
    fileprivate static let tooEarly = Phrase(
        nl: "ligt voor het bezoek", en: "is before the visit")
}
