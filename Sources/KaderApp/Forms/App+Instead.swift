internal import KaderDomain
internal import TerminalUI

// MARK: - One form instead of another

extension App {
    /// Asks whether the other form is wanted, below why this one cannot do it.
    mutating func ask(for instead: FormInstead, insteadOf id: OpenForm.ID, because why: Phrase) {
        notice = nil
        sheets.append(
            .question(
                Question(
                    instead.title, lines: [why],
                    choices: [
                        .init("w", instead.label, Addressed(.form(.took(instead, insteadOf: id)))),
                        .init(
                            "t", Phrase(nl: "terug", en: "back"),
                            Addressed(.form(.took(nil, insteadOf: id)))),
                    ]), selected: 0))
    }

    /// Opens a form over the one that cannot do it: Esc goes back to that.
    mutating func open(_ instead: FormInstead, insteadOf id: OpenForm.ID) -> [Work] {
        let works = open(instead.kind)
        guard form(id) != nil, case .form(var above) = sheets.last else { return works }
        above.replaces = ReplacedForm(id: id, isWhole: instead.isWhole)
        replace(.form(above))
        return works
    }

    /// Closes the form of which another did the work. What only that one knew stays as a draft.
    mutating func close(_ replaced: ReplacedForm) -> [Work] {
        guard let below = form(replaced.id) else { return [] }
        close(below.id)
        drafts.removeAll { $0.id == below.id }
        guard !replaced.isWhole else { return below.hasDraft ? [.forget(below.id)] : [] }
        drafts.insert(KeptDraft(below, at: now), at: 0)
        return [.keep(below)]
    }
}
