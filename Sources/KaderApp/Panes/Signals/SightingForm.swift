public import KaderDomain

/// Adding what somebody saw to a signal that is open already (S60).
public struct SightingForm: FormDefinition {
    let id: Signal.ID
    let note: String
    let reporter: Contact.ID?

    public init(_ id: Signal.ID, note: String = "", from reporter: Contact.ID? = nil) {
        self.id = id
        self.note = note
        self.reporter = reporter
    }

    public var title: Phrase { Phrase(nl: "Aan een signaal toevoegen", en: "Add to a signal") }

    public func faults(in values: FormValues, today: Day) -> [String: Phrase] {
        values.text("note").isEmpty ? ["note": .whatWasSeen] : [:]
    }

    public func form(toMake query: String, for id: String, in values: FormValues) -> FormKind? {
        id == "reporter" ? .contact(ContactForm(name: query)) : nil
    }

    public func field(refusedBy error: any Error) -> String? {
        error is SignalError ? "note" : nil
    }
}

extension SignalForm {
    /// Where there is an open signal about this: adding to that, with what was typed.
    public func formInstead(of values: FormValues, after error: (any Error)?) -> FormInstead? {
        guard case .alreadyThere(let id)? = error as? SignalError else { return nil }
        let sighting = SightingForm(
            id, note: values.text("note"), from: values.identifier("reporter"))
        return FormInstead(
            .sighting(sighting), .addToThat, title: .thereAlready, isWhole: true)
    }
}

extension Phrase {
    fileprivate static let addToThat = Phrase(
        nl: "voeg dit toe aan dat signaal", en: "add this to that signal")
    fileprivate static let thereAlready = Phrase(
        nl: "Er is al een signaal", en: "There is a signal already")
}
