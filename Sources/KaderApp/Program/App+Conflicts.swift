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
        let label =
            form.state?.fields.first {
                $0.id == form.kind.definition.field(ofColumn: field.name)
            }?.label ?? field.name
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
                        Phrase(
                            nl: "\(label) van jou: \(form.shown(field.mine, field.name, language))",
                            en: "Your \(label): \(form.shown(field.mine, field.name, language))"),
                        Phrase(
                            nl:
                                "\(label) van \(field.changedBy): \(form.shown(field.theirs, field.name, language))",
                            en:
                                "\(label) by \(field.changedBy): \(form.shown(field.theirs, field.name, language))"
                        ),
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
    mutating func choose(_ mine: Bool, in id: OpenForm.ID) -> [Work] {
        let conceded = mine ? [] : concede(in: id)
        change(id) { form in
            guard let field = form.undecided.first else { return }
            form.undecided.removeFirst()
            let name = form.kind.definition.field(ofColumn: field.name)
            if mine {
                form.overriding.insert(field.name)
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
        guard let form = form(id), let conflict = form.conflict, let field = form.undecided.first
        else { return [] }
        return [.concede([field], in: conflict)]
    }
}
