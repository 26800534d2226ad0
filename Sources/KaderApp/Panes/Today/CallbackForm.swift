public import KaderDomain

/// A callback note: who, which number, about what.
public struct CallbackForm: FormDefinition {
    /// What is changed; nil for a new note.
    let id: CallbackNote.ID?

    public init(_ id: CallbackNote.ID? = nil) {
        self.id = id
    }

    public var title: Phrase {
        id == nil
            ? Phrase(nl: "Terugbelnotitie", en: "Callback note")
            : Phrase(nl: "Terugbelnotitie wijzigen", en: "Edit callback note")
    }

    public func faults(in values: FormValues, today: Day) -> [String: Phrase] {
        guard values.text("name").isEmpty, values.text("phone").isEmpty else { return [:] }
        return ["name": Phrase(nl: "vul een naam of een nummer in", en: "a name or a number")]
    }

    public func field(refusedBy error: any Error) -> String? {
        error as? DeskError == .nobodyToCall ? "name" : nil
    }
}
