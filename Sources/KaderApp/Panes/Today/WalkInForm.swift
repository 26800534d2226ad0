public import KaderDomain

/// Somebody who walks in, by name; or what is known of them, changed. A name is never asked for.
public struct WalkInForm: FormDefinition {
    /// Who is changed; nil for somebody who comes in now.
    let id: WalkIn.ID?
    let house: String

    public init(_ id: WalkIn.ID? = nil, house: String) {
        self.id = id
        self.house = house
    }

    public var title: Phrase {
        id == nil
            ? Phrase(nl: "Inloper", en: "Walk-in")
            : Phrase(nl: "Inloper wijzigen", en: "Edit walk-in")
    }

    public func faults(in values: FormValues, today: Day) -> [String: Phrase] { [:] }

    public func notes(on values: FormValues, today: Day) -> [String: Phrase] {
        ["name": Phrase(nl: "mag leeg blijven", en: "may be blank")]
    }

    /// A person who is not known yet.
    public func form(toMake query: String, for id: String, in values: FormValues) -> FormKind? {
        id == "contact" ? .contact(ContactForm(name: query)) : nil
    }
}
