public import KaderDomain

/// Under which number a partner knows a person (S43): a system and a number, and nothing else.
public struct PartnerReferenceForm: FormDefinition {
    let contact: Contact.ID
    let name: String

    public init(of contact: Contact.ID, name: String) {
        self.contact = contact
        self.name = name
    }

    public var title: Phrase {
        Phrase(nl: "Nummer bij een partner · \(name)", en: "Number with a partner · \(name)")
    }

    public func faults(in values: FormValues, today: Day) -> [String: Phrase] {
        var faults: [String: Phrase] = [:]
        for id in ["system", "number"] where values.text(id).isEmpty { faults[id] = .fillIn }
        return faults
    }

    public func field(refusedBy error: any Error) -> String? {
        switch error as? PartnerReferenceError {
        case .noSystem: "system"
        case .notANumber, .otherPerson: "number"
        case nil: nil
        }
    }
}
