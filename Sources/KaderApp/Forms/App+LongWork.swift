internal import KaderDomain
internal import TerminalUI

/// Long work that goes on behind what the person does meanwhile.
struct WorkBehind: Hashable, Sendable {
    let form: OpenForm

    /// How far it is.
    var phrase: Phrase
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

    /// Stops what goes on behind the screen.
    ///
    /// - Returns: whether there is something to stop.
    mutating func stopWorkBehind() -> Bool {
        let isStopping = behind.filter { saving.stop($0.form.id) }
        guard !isStopping.isEmpty else { return false }
        notice = Notice(.stopping)
        return true
    }

    /// Tells how far it is. The form goes once nothing can refuse it any more.
    mutating func follow(_ step: LongStep, of id: OpenForm.ID) {
        if let index = behind.firstIndex(where: { $0.form.id == id }) {
            behind[index].phrase = step.phrase
            return
        }
        guard let form = form(id) else { return }
        guard step.isBehind else { return notice = Notice(step.phrase.stoppable()) }
        close(id)
        behind.append(WorkBehind(form: form, phrase: step.phrase))
        notice = Notice(.workOn(form.kind.definition.title))
    }

    /// Brings the form back whose work was refused after it was gone, where nothing else is open.
    mutating func comeBack(_ id: OpenForm.ID) {
        guard let form = behind.first(where: { $0.form.id == id })?.form else { return }
        behind.removeAll { $0.form.id == id }
        if sheets.isEmpty, !isFiltering { sheets.append(.form(form)) }
    }

    /// How far it is, before all else, with the key that stops it where that does nothing else.
    var behindHint: KeyHint? {
        guard let work = behind.first else { return nil }
        let told = work.phrase[language]
        let isFree =
            sheets.isEmpty && !isFiltering && panes[focus].filter.isEmpty
            && panes[focus].binding(for: .escape) == nil
        guard isFree else { return KeyHint("…", told) }
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
