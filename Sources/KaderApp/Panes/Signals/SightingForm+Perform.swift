internal import KaderDomain
internal import KaderStore
public import TerminalUI

extension SightingForm {
    public func fields(with kader: Dependencies) throws -> [FormField] {
        let language = kader.language
        let signal = try kader.store.signal(id).signal
        var from = PersonField.field(
            "reporter", Phrase(nl: "Van wie", en: "From whom"),
            chosen: try reporter.map { try kader.store.contact($0) }, language, isRequired: false)
        from.note = Phrase(nl: "leeg: van jou", en: "blank: from you")[language]
        return [
            FormField(
                id: "signal", label: Phrase(nl: "Signaal", en: "Signal")[language],
                kind: .longText(rows: 2), text: try kader.sentence(ofSignal: id)[language],
                isReadOnly: true),
            FormField(
                id: "known", label: Phrase(nl: "Bekend", en: "Known")[language],
                kind: .longText(rows: 2), text: signal.note, isReadOnly: true),
            FormField(
                id: "note", label: Phrase(nl: "Gezien", en: "Seen")[language],
                kind: .longText(rows: 3), text: note, note: Phrase.staysInHouse[language],
                isRequired: true),
            from,
        ]
    }

    public func options(
        for id: String, matching query: String, in values: FormValues, with kader: Dependencies
    ) throws -> [ChoiceOption]? {
        id == "reporter" ? try ChoiceOption.people(matching: query, kader) : nil
    }

    public func save(
        _ values: FormValues, from original: FormValues, overriding: Set<String>,
        with kader: Dependencies
    ) throws -> SavedForm {
        try kader.store.add(
            sighting: values.text("note"), to: id, by: values.identifier("reporter"))
        return SavedForm(
            Phrase(nl: "Aan het signaal toegevoegd.", en: "Added to the signal.").undoable,
            option: ChoiceOption(id: id.description, label: ""))
    }
}
