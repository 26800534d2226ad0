internal import KaderDomain
internal import TerminalUI

extension App {
    /// Offers the newest draft again; the others stay behind `o`. Not where it could not be saved.
    mutating func offer(_ drafts: [KeptDraft]) {
        guard !drafts.isEmpty else { return }
        self.drafts = drafts
        guard !isReadOnly, let newest = innermosts.first, sheets.isEmpty else { return }
        let outer = drafts.first { $0.id == newest.asker?.form }
        let titles = [newest, outer].compactMap { $0?.kind.definition.title }
        sheets.append(
            .question(
                Question(
                    Phrase(
                        nl: "Je klad is bewaard. Verdergaan?", en: "Your draft was kept. Go on?"),
                    lines: titles + [
                        Phrase(
                            nl: "Later kan ook: {everywhere.open-draft|o} opent het.",
                            en: "Or later: {everywhere.open-draft|o} opens it.")
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

    /// The drafts that were not left open for another one, the newest first.
    var innermosts: [KeptDraft] {
        drafts.filter { draft in !drafts.contains { $0.asker?.form == draft.id } }
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
                            "W", Phrase(nl: "weggooien", en: "throw away"),
                            Addressed(.discard(draft))),
                    ], isFinal: true), selected: 0))
    }

    /// Opens a draft again, below it the one for which it was being made.
    mutating func reopen(_ draft: KeptDraft) -> [Work] {
        drafts.removeAll { $0.id == draft.id }
        let outer = drafts.first { $0.id == draft.asker?.form }
        let below = outer.map { reopen($0) } ?? []
        if let asker = draft.asker { change(asker.form) { $0.waiting = asker.field } }
        return below + open(draft.kind, restored: draft)
    }

    mutating func discard(_ draft: KeptDraft) -> [Work] {
        drafts.removeAll { $0.id == draft.id }
        notice = Notice(Phrase(nl: "Klad weggegooid.", en: "Draft thrown away."))
        return [.forget(draft.id)]
    }

    /// Keeps every open form in which something was typed since it was last kept, and those that
    /// wait for one.
    mutating func keepDrafts() -> [Work] {
        let waiting = askers
        var works: [Work] = []
        for index in sheets.indices {
            guard case .form(var form) = sheets[index],
                !form.kind.definition.isProtected,
                form.isUnkept && form.isChanged || !form.hasDraft && waiting.contains(form.id)
            else { continue }
            form.isUnkept = false
            sheets[index] = .form(form)
            works.append(.keep(form))
        }
        return works
    }

    /// The forms that wait for what a form in which something was typed makes.
    private var askers: Set<OpenForm.ID> {
        Set(
            sheets.compactMap { sheet in
                guard case .form(let form) = sheet, form.isChanged else { return nil }
                return form.asker?.form
            })
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
            labels: form.labels, savedAt: Amsterdam.importing(now), asker: form.asker)
    }
}
