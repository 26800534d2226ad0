internal import KaderDomain
internal import TerminalUI

/// Long work that goes on behind what the person does meanwhile.
struct WorkBehind: Hashable, Sendable {
    let form: OpenForm

    /// How far it is.
    var step: LongStep
}

// MARK: - What takes long

extension App {
    /// Stops the reading or saving of the form on top, where it takes long or waits for another program.
    ///
    /// - Returns: whether there is something to stop.
    func stopForm() -> Bool {
        guard case .form(let form) = sheets.last, isFormBusy else { return false }
        guard form.kind.definition is any LongFormDefinition else {
            return form.isSaving && othersTurn.stop()
        }
        return saving.stop(form.id)
    }

    /// Stops what goes on behind the screen, or says that it cannot be.
    ///
    /// - Returns: whether anything goes on that was not being stopped already.
    mutating func stopWorkBehind() -> Bool {
        let isStopping = behind.filter { $0.step.isStoppable && saving.stop($0.form.id) }
        if !isStopping.isEmpty {
            notice = Notice(.stopping)
        } else if let rest = behind.first(where: { !$0.step.isStoppable }) {
            notice = Notice(rest.step.phrase.unstoppable())
        } else {
            return false
        }
        return true
    }

    /// Tells how far it is. The form goes once nothing can refuse it any more.
    mutating func follow(_ step: LongStep, of id: OpenForm.ID) {
        if let index = behind.firstIndex(where: { $0.form.id == id }) {
            behind[index].step = step
            return
        }
        guard let form = form(id) else { return }
        guard step.isBehind else {
            return notice = Notice(step.isStoppable ? step.phrase.stoppable() : step.phrase)
        }
        close(id)
        behind.append(WorkBehind(form: form, step: step))
        notice = Notice(.workOn(form.kind.definition.title))
    }

    /// Brings the form back whose work was refused after it was gone. Where something else is open by
    /// then it becomes a draft.
    mutating func comeBack(_ id: OpenForm.ID) -> [Work] {
        guard var form = behind.first(where: { $0.form.id == id })?.form else { return [] }
        behind.removeAll { $0.form.id == id }
        form.isSaving = false
        guard !sheets.isEmpty || isFiltering else {
            sheets.append(.form(form))
            return []
        }
        drafts.removeAll { $0.id == id }
        drafts.insert(KeptDraft(form, at: now), at: 0)
        return [.keep(form)]
    }

    /// How far it is, before all else, with the key that stops it where that does nothing else.
    var behindHint: KeyHint? {
        guard let work = behind.first else { return nil }
        let told = work.step.phrase[language]
        let isFree =
            sheets.isEmpty && !isFiltering && panes[focus].filter.isEmpty
            && panes[focus].binding(for: .escape) == nil
        guard isFree, work.step.isStoppable else { return KeyHint("…", told) }
        return KeyHint("Esc", Phrase(nl: "stopt: \(told)", en: "stops: \(told)")[language])
    }
}

extension Phrase {
    fileprivate static func workOn(_ title: Phrase) -> Phrase {
        Phrase(
            nl: "\(title.nl): het loopt. Je kunt gewoon doorwerken; onderin staat hoever het is.",
            en: "\(title.en): it runs. You can go on working; the last line says how far it is.")
    }
}
