internal import KaderDomain
internal import TerminalUI

// MARK: - Two people, one record

extension App {
    mutating func ask(about conflict: EditConflict, in id: OpenForm.ID) {
        change(id) { form in
            form.conflict = conflict
            form.undecided = conflict.fields
        }
        askNext(id)
    }

    private mutating func askNext(_ id: OpenForm.ID) {
        guard let form = form(id), let field = form.undecided.first else { return }
        let shown = form.kind.definition.field(ofColumn: field.name)
        let label = form.state?[shown]?.label ?? field.name
        let whole = form.labels[OpenForm.theirs(shown)]
        let mine =
            whole == nil
            ? form.shown(field.mine, field.name, language) : form.values.text(shown)
        let theirs = whole ?? form.shown(field.theirs, field.name, language)
        sheets.append(
            .question(
                Question(
                    Phrase(nl: "Twee versies", en: "Two versions"),
                    lines: [
                        Phrase(
                            nl:
                                "\(field.changedBy) wijzigde dit net ook. Kies wat klopt; beide blijven bewaard.",
                            en:
                                "\(field.changedBy) just changed this too. Choose what is right; both are kept."
                        ),
                        Phrase(nl: "\(label) van jou: \(mine)", en: "Your \(label): \(mine)"),
                        Phrase(
                            nl: "\(label) van \(field.changedBy): \(theirs)",
                            en: "\(label) by \(field.changedBy): \(theirs)"),
                    ],
                    choices: [
                        .init(
                            "i", Phrase(nl: "die van jou", en: "yours"),
                            Addressed(.form(.chose(id, mine: true)))),
                        .init(
                            "a", Phrase(nl: "die van de ander", en: "theirs"),
                            Addressed(.form(.chose(id, mine: false)))),
                    ]), selected: 0))
        change(id) { $0.isSaving = false }
    }

    /// Mine: it will be written over theirs. Theirs: the field goes back to what it was opened
    /// with, so that this person changes nothing in it, and the history keeps what they had typed.
    /// Columns that one field shows together are chosen together.
    mutating func choose(_ mine: Bool, in id: OpenForm.ID) -> [Work] {
        let conceded = mine ? [] : concede(in: id)
        change(id) { form in
            let definition = form.kind.definition
            guard let first = form.undecided.first else { return }
            let name = definition.field(ofColumn: first.name)
            let columns = form.undecided.map(\.name)
                .filter { definition.field(ofColumn: $0) == name }
            form.undecided.removeAll { columns.contains($0.name) }
            if mine {
                form.overriding.formUnion(columns)
            } else if let value = form.original[name] {
                form.putBack([name: value])
            }
        }
        guard let form = form(id) else { return [] }
        guard form.undecided.isEmpty else {
            askNext(id)
            return conceded
        }
        change(id) { $0.isSaving = true }
        return conceded + [.save(form)]
    }

    private func concede(in id: OpenForm.ID) -> [Work] {
        guard let form = form(id), let conflict = form.conflict, let first = form.undecided.first
        else { return [] }
        let definition = form.kind.definition
        let shown = definition.field(ofColumn: first.name)
        let fields = form.undecided.filter { definition.field(ofColumn: $0.name) == shown }
        return [.concede(fields, in: conflict)]
    }
}
