internal import KaderDomain
internal import KaderStore
public import TerminalUI

extension SignalEndForm {
    public func fields(with dependencies: Dependencies) throws -> [FormField] {
        let language = dependencies.language
        return [
            FormField(
                id: "signal", label: Phrase(nl: "Signaal", en: "Signal")[language],
                kind: .longText(rows: 2),
                text: try dependencies.sentence(ofSignal: id)[language], isReadOnly: true),
            FormField(
                id: "reason", label: Phrase(nl: "Waarom", en: "Why")[language],
                kind: .longText(rows: 3), isRequired: true),
        ]
    }

    public func save(
        _ values: FormValues, from original: FormValues, overriding: Set<String>,
        with dependencies: Dependencies
    ) throws -> SavedForm {
        let reason = values.text("reason")
        if isFalseAlarm {
            try dependencies.store.dismiss(id, because: reason)
            return SavedForm(Phrase(nl: "Loos alarm.", en: "A false alarm.").undoable)
        }
        try dependencies.store.close(id, because: reason)
        return SavedForm(
            Phrase(nl: "Dit signaal is afgesloten.", en: "This signal is closed.").undoable)
    }
}

extension Dependencies {
    /// What a signal says, as its forms tell it.
    func sentence(ofSignal id: Signal.ID) throws -> Phrase {
        try store.signal(id).signal.sentence(try signalNames())
    }
}
