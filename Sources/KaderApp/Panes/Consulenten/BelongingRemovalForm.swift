public import KaderDomain

/// Taking out an absence, a training or a conflict of interest of a consulent.
public struct BelongingRemovalForm: FormDefinition {
    let contact: Contact.ID
    let name: String

    public init(_ contact: Contact.ID, name: String) {
        self.contact = contact
        self.name = name
    }

    public var title: Phrase { Phrase(nl: "Weghalen bij \(name)", en: "Remove from \(name)") }

    public func faults(in values: FormValues, today: Day) -> [String: Phrase] {
        values.choice("what") == nil ? ["what": .chooseOne] : [:]
    }

    public func notes(on values: FormValues, today: Day) -> [String: Phrase] {
        ["what": Phrase(nl: "ongedaan maken brengt het terug", en: "undo brings it back")]
    }
}
