internal import KaderDomain
internal import TerminalUI

// MARK: - What comes back

extension App {
    mutating func receive(_ message: FormMessage) -> [Work] {
        switch message {
        case .loaded(let id, let fields): return fill(id, fields)
        case .options(let id, let field, let answer, let query):
            let (today, language, reference) = (now.day, language, reference)
            change(id) { form in
                let present = form.state?.fields.first { $0.id == field }?.choice
                guard present?.query == query else { return }
                form.lay(answer, to: query, in: field)
                form.chooseAnew(in: field, among: answer.options)
                if form.kind.definition.suggests(field) || answer.reading != nil {
                    form.showNotes(today: today, language, reference)
                }
            }
        case .goes(let id, let step): follow(step, of: id)
        case .saved(let id, let saved): return finish(id, saved)
        case .refused(let id, let phrase, let field, let offer, let instead):
            let works = refuse(id, phrase, field)
            if let offer { lay(offer, in: id) }
            if let instead { ask(for: instead, insteadOf: id, because: phrase) }
            return works
        case .took(let instead, let id):
            return instead.map { open($0, insteadOf: id) } ?? []
        case .conflict(let id, let conflict, let labels):
            let works = comeBack(id)
            guard works.isEmpty else {
                notice = Notice(Phrase.twoVersions.keptAsDraft(), .refusal)
                return works
            }
            change(id) { $0.labels.merge(labels) { $1 } }
            ask(about: conflict, in: id)
        case .foreseen(let id, let change): ask(about: change, in: id)
        case .agreed(let id): return agree(to: id)
        case .draftKept(let id): change(id) { $0.hasDraft = true }
        case .chose(let id, let mine): return choose(mine, in: id)
        }
        return []
    }

    private mutating func fill(_ id: OpenForm.ID, _ fields: [FormField]) -> [Work] {
        let (today, language, reference) = (now.day, language, reference)
        change(id) { form in
            let state = FormState(fields)
            form.standingNotes = Dictionary(
                fields.compactMap { field in field.note.map { (field.id, $0) } },
                uniquingKeysWith: { $1 })
            form.state = state
            form.noteLabels()
            if let restored = form.restored {
                form.putBack(restored.values)
            } else {
                form.original = FormValues(state.values)
            }
            form.restored = nil
            form.showNotes(today: today, language, reference)
        }
        guard let form = form(id) else { return [] }
        let definition = form.kind.definition
        // How far the reading was.
        if (definition as? any LongFormDefinition)?.isLongToRead == true { notice = nil }
        let dependent = Set(form.values.values.keys.flatMap(definition.fieldsDepending))
        return dependent.sorted().map { .options(form, field: $0, query: "") }
    }

    private mutating func finish(_ id: OpenForm.ID, _ saved: SavedForm) -> [Work] {
        let done = form(id) ?? behind.first { $0.form.id == id }?.form
        let hadDraft = done?.hasDraft ?? false
        let replaced = done?.replaces
        close(id)
        behind.removeAll { $0.form.id == id }
        drafts.removeAll { $0.id == id }
        notice = Notice(saved.notice, .success)
        if let option = saved.option, case .form(var below) = sheets.last,
            let field = below.waiting
        {
            below.waiting = nil
            below.state?.choose(ChoiceOption(id: option.id, label: option.label), in: field)
            below.noteEdit(of: field, today: now.day, language, reference)
            replace(.form(below))
        } else if let option = saved.option {
            panes[focus].expect(option.id)
        }
        return (hadDraft ? [.forget(id)] : []) + (replaced.map { close($0) } ?? [])
    }

    private mutating func refuse(
        _ id: OpenForm.ID, _ phrase: Phrase, _ field: String?
    ) -> [Work] {
        let words = phrase[language]
        let works = comeBack(id)
        if form(id)?.state == nil { close(id) }
        change(id) { form in
            form.isSaving = false
            guard let field else { return }
            form.refused = RefusedField(field, words, in: form)
            form.state?.setError(words, for: field)
            form.state?.focus(on: field)
        }
        notice = Notice(works.isEmpty ? phrase : phrase.keptAsDraft(), .refusal)
        return works
    }

    /// Puts what can be had instead under the cursor.
    private mutating func lay(_ offer: FormOffer, in id: OpenForm.ID) {
        change(id) { form in
            form.state?.setOptions(offer.options, for: offer.field)
            form.state?.offer(offer.best, in: offer.field)
        }
        guard let best = offer.options.first(where: { $0.id == offer.best }) else { return }
        notice = Notice(
            Phrase(nl: "Enter kiest \(best.label).", en: "Enter takes \(best.label)."), .refusal)
    }
}

extension Phrase {
    fileprivate static let twoVersions = Phrase(
        nl: "Niet bewaard: iemand anders wijzigde dit net ook.",
        en: "Not saved: somebody else has just changed this too.")

    fileprivate func keptAsDraft() -> Phrase {
        Phrase(
            nl: "\(nl) Je klad is bewaard: {everywhere.open-draft|o} opent het.",
            en: "\(en) Your draft was kept: {everywhere.open-draft|o} opens it.")
    }
}
