internal import KaderDomain
internal import KaderStore
public import TerminalUI

extension CallbackForm {
    public func fields(with dependencies: Dependencies) throws -> [FormField] {
        let language = dependencies.language
        let note = try id.map { try dependencies.store.callback($0) }
        return [
            FormField(
                id: "name", label: Phrase(nl: "Wie", en: "Who")[language],
                kind: .text(maximum: 80), text: note?.name ?? ""),
            FormField(
                id: "phone", label: Phrase(nl: "Telefoon", en: "Phone")[language],
                kind: .text(maximum: 40), text: note?.phone ?? ""),
            FormField(
                id: "about", label: Phrase(nl: "Waarover", en: "About")[language],
                kind: .longText(rows: 3), text: note?.about ?? "",
                note: Phrase(nl: "kort, geen medische gegevens", en: "brief, no medical details")[
                    language]),
        ]
    }

    public func save(
        _ values: FormValues, from original: FormValues, overriding: Set<String>,
        with dependencies: Dependencies
    ) throws -> SavedForm {
        guard let id else { return try add(values, dependencies) }
        let note = try dependencies.store.callback(id)
        try dependencies.store.edit(
            try changed(note, values), from: try changed(note, original), overriding: overriding)
        return SavedForm(.saved)
    }

    private func add(_ values: FormValues, _ dependencies: Dependencies) throws -> SavedForm {
        let id: CallbackNote.ID = dependencies.newId()
        let (name, phone) = (values.text("name"), values.text("phone"))
        try dependencies.store.addCallback(
            id, name: name, phone: phone, about: values.text("about"))
        let who = name.isEmpty ? phone : name
        return SavedForm(
            Phrase(
                nl:
                    "Terugbelnotitie gemaakt: \(who). De notitie staat bij Te doen ({everywhere.pane-4|4}, dan {desk.to-do|t}).",
                en:
                    "Callback note taken: \(who). The note is under To do ({everywhere.pane-4|4}, then {desk.to-do|t})."
            ),
            option: ChoiceOption(id: id.description, label: who))
    }

    private func changed(
        _ note: CallbackNote, _ values: FormValues
    ) throws(DeskError) -> CallbackNote {
        try CallbackNote(
            id: note.id, name: values.text("name"), phone: values.text("phone"),
            about: values.text("about"), taken: note.taken, done: note.done)
    }
}
