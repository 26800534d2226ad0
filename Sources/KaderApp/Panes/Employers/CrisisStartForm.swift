public import KaderDomain

/// Beginning with a company in crisis: by which playbook, counted from which day, and who does what
/// (S58).
public struct CrisisStartForm: FormDefinition {
    let employer: Employer.ID
    let name: String

    /// The bestuurder of the employer, who does what the sector's official does.
    let official: Contact.ID?

    public init(_ employer: Employer) {
        self.employer = employer.id
        name = employer.name
        official = employer.official
    }

    public var title: Phrase { Phrase(nl: "Crisis bij \(name)", en: "Crisis at \(name)") }

    /// The field in which somebody is chosen for a role.
    static func field(of role: CrisisRole) -> String { "owner-\(role.rawValue)" }

    static func role(of field: String) -> CrisisRole? {
        CrisisRole.allCases.first { self.field(of: $0) == field }
    }

    public func faults(in values: FormValues, today: Day) -> [String: Phrase] {
        var faults: [String: Phrase] = [:]
        if values.choice("playbook") == nil { faults["playbook"] = .chooseOne }
        if values.day("began", today: today) == nil { faults["began"] = .notADay }
        return faults
    }

    public func notes(on values: FormValues, today: Day) -> [String: Phrase] {
        var notes = [
            "note": Phrase(nl: "wat er speelt; geen namen", en: "what is going on; no names")
        ]
        notes[Self.field(of: .kader)] = .mayBeEmpty
        notes["began"] = values.understood(day: "began", today: today) ?? .countedFrom
        return notes
    }

    public func form(toMake query: String, for id: String, in values: FormValues) -> FormKind? {
        Self.role(of: id) == nil ? nil : .contact(ContactForm(name: query))
    }

    /// Who does what, as far as somebody was chosen.
    func owners(_ values: FormValues) -> [CrisisRole: Contact.ID] {
        var owners: [CrisisRole: Contact.ID] = [:]
        for role in CrisisRole.allCases {
            owners[role] = values.identifier(Self.field(of: role))
        }
        return owners
    }
}

extension Phrase {
    fileprivate static let countedFrom = Phrase(
        nl: "de stappen tellen vanaf deze dag", en: "steps are counted from this day")
    fileprivate static let mayBeEmpty = Phrase(
        nl: "mag leeg: kies later per stap", en: "may be blank: choose later for each step")
}
