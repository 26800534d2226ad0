internal import KaderDomain
internal import KaderStore
public import TerminalUI

extension SignalAnswerForm {
    public func fields(with dependencies: Dependencies) throws -> [FormField] {
        let (language, entry) = (dependencies.language, try dependencies.store.signal(id))
        return [
            FormField(
                id: "answer", label: Phrase(nl: "Antwoord", en: "Answer")[language],
                kind: .longText(rows: 4), text: entry.signal.answer?.text ?? "",
                note: Self.reader(entry)[language])
        ]
    }

    public func save(
        _ values: FormValues, from original: FormValues, overriding: Set<String>,
        with dependencies: Dependencies
    ) throws -> SavedForm {
        try dependencies.store.answer(id, with: values.text("answer"))
        return SavedForm(.saved)
    }

    /// For whom the answer is.
    private static func reader(_ entry: SignalEntry) -> Phrase {
        entry.reporter.isEmpty
            ? Phrase(nl: "voor het spreekuur", en: "for the spreekuur")
            : Phrase(nl: "voor \(entry.reporter)", en: "for \(entry.reporter)")
    }
}
