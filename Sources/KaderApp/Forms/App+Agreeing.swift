internal import KaderDomain
internal import TerminalUI

// MARK: - What saving changes, before it does

extension App {
    mutating func ask(about change: BulkChange, in id: OpenForm.ID) {
        self.change(id) { $0.isSaving = false }
        guard change.count > 0 else {
            notice = Notice(.nothingChanges, .refusal)
            return
        }
        guard let form = form(id) else { return }
        sheets.append(
            .question(
                Question(
                    form.kind.definition.title, lines: change.lines,
                    choices: [
                        .init(
                            "e", Phrase(nl: "wijzigen", en: "change"),
                            Addressed(.form(.agreed(id))))
                    ]), selected: 0))
    }

    /// Saves what was agreed to. Where that is refused, the next time is asked about anew.
    mutating func agree(to id: OpenForm.ID) -> [Work] {
        change(id) { $0.isSaving = true }
        guard var form = form(id) else { return [] }
        form.isAgreed = true
        return [.save(form)]
    }
}

extension Phrase {
    fileprivate static let nothingChanges = Phrase(
        nl: "Zo verandert er niets. Vul in wat anders moet worden.",
        en: "Nothing would change. Fill in what is to be different.")
}
