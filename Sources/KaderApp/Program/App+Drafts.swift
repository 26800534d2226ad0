internal import KaderDomain
internal import TerminalUI

extension App {
    /// Offers the newest draft again; the others stay behind `o`.
    mutating func offer(_ drafts: [KeptDraft]) {
        if !drafts.isEmpty { self.drafts = drafts }
        guard let newest = drafts.first, sheets.isEmpty else { return }
        let title = newest.kind.definition.title
        sheets.append(
            .question(
                Question(
                    Phrase(
                        nl: "Je klad is bewaard. Verdergaan?", en: "Your draft was kept. Go on?"),
                    lines: [
                        title,
                        Phrase(
                            nl: "Later kan ook: {everywhere.open-draft|o} opent het.",
                            en: "Or later: {everywhere.open-draft|o} opens it."),
                    ],
                    choices: [
                        .init(
                            "v", Phrase(nl: "verdergaan", en: "go on"),
                            Addressed(.reopen(newest))),
                        .init(
                            "w", Phrase(nl: "weggooien", en: "throw away"),
                            Addressed(.doubt(newest))),
                    ]), selected: 0))
    }

    /// A draft is thrown away only when that was said twice: it has no undo.
    mutating func doubt(_ draft: KeptDraft) {
        sheets.append(
            .question(
                Question(
                    Phrase(nl: "Klad weggooien?", en: "Throw the draft away?"),
                    lines: [draft.kind.definition.title, .cannotComeBack],
                    choices: [
                        .init(
                            "b", Phrase(nl: "bewaren", en: "keep"), Addressed(.draftsRead([]))),
                        .init(
                            "w", Phrase(nl: "weggooien", en: "throw away"),
                            Addressed(.discard(draft))),
                    ]), selected: 0))
    }

    mutating func reopen(_ draft: KeptDraft) -> [Work] {
        drafts.removeAll { $0.id == draft.id }
        return open(draft.kind, restored: draft)
    }

    mutating func discard(_ draft: KeptDraft) -> [Work] {
        drafts.removeAll { $0.id == draft.id }
        notice = Notice(Phrase(nl: "Klad weggegooid.", en: "Draft thrown away."))
        return [.forget(draft.id)]
    }

    /// Keeps every open form in which something was typed since it was last kept.
    mutating func keepDrafts() -> [Work] {
        var works: [Work] = []
        for index in sheets.indices {
            guard case .form(var form) = sheets[index], form.isUnkept, form.isChanged else {
                continue
            }
            form.isUnkept = false
            sheets[index] = .form(form)
            works.append(.keep(form))
        }
        return works
    }
}

extension Phrase {
    fileprivate static let cannotComeBack = Phrase(
        nl: "Dat kan niet ongedaan worden gemaakt.", en: "That cannot be undone.")
}

extension KeptDraft {
    init(_ form: OpenForm, at now: LocalTime) {
        self.init(
            id: form.id, kind: form.kind, values: form.values, original: form.original,
            labels: form.labels, savedAt: Amsterdam.importing(now))
    }
}
