internal import KaderDomain
internal import TerminalUI

// MARK: - Opening

extension App {
    mutating func open(_ kind: FormKind, restored: KeptDraft? = nil) -> [Work] {
        var form = OpenForm(
            id: restored?.id ?? newFormId(), kind: kind, restored: restored?.values)
        if let restored {
            form.original = restored.original
            form.labels = restored.labels
            form.hasDraft = true
        }
        sheets.append(.form(form))
        return [.load(form)]
    }

    /// The form with this id, wherever it lies, changed.
    private mutating func change(_ id: OpenForm.ID, _ body: (inout OpenForm) -> Void) {
        for index in sheets.indices {
            guard case .form(var form) = sheets[index], form.id == id else { continue }
            body(&form)
            sheets[index] = .form(form)
        }
    }

    private func form(_ id: OpenForm.ID) -> OpenForm? {
        for case .form(let form) in sheets where form.id == id { return form }
        return nil
    }

    private mutating func close(_ id: OpenForm.ID) {
        sheets.removeAll { sheet in
            if case .form(let form) = sheet { form.id == id } else { false }
        }
    }
}

// MARK: - Keys

extension App {
    mutating func press(_ key: Key, in form: OpenForm) -> [Work] {
        var form = form
        guard !form.isSaving else { return [] }
        guard var state = form.state else {
            if key == .escape { sheets.removeLast() }
            return []
        }
        let outcome = state.handle(key)
        form.state = state
        return react(to: outcome, in: form)
    }

    mutating func paste(_ text: String, into form: inout OpenForm) -> [Work] {
        guard var state = form.state else { return [] }
        let outcome = state.paste(text)
        form.state = state
        return react(to: outcome, in: form)
    }

    private mutating func react(to outcome: FormOutcome, in form: OpenForm) -> [Work] {
        var form = form
        var works: [Work] = []
        switch outcome {
        case .edited(let field):
            form.noteEdit(of: field, today: now.day, language)
            works = optionWorks(after: field, in: form)
        case .query(let field, let query):
            form.isUnkept = true
            works = [.options(form, field: field, query: query)]
        case .left(let field):
            form.noteEdit(of: field, today: now.day, language)
            form.show(faultsIn: [field], today: now.day, language)
            works = optionWorks(after: field, in: form)
        case .createNew(let field, let query): return make(query, for: field, in: form)
        case .submit: return submit(form)
        case .cancel: return leave(form)
        case .none, .ignored: break
        }
        replace(.form(form))
        return works
    }

    private func optionWorks(after field: String, in form: OpenForm) -> [Work] {
        form.kind.definition.fieldsDepending(on: field).map {
            .options(form, field: $0, query: "")
        }
    }

    /// Opens the form that makes what this one lacks.
    private mutating func make(_ query: String, for field: String, in form: OpenForm) -> [Work] {
        var form = form
        guard let kind = form.kind.definition.form(toMake: query, for: field, in: form.values)
        else { return [] }
        form.waiting = field
        replace(.form(form))
        return open(kind)
    }

    private mutating func submit(_ form: OpenForm) -> [Work] {
        var form = form
        form.show(faultsIn: nil, today: now.day, language)
        guard form.state?.focusFirstError() != true else {
            replace(.form(form))
            notice = Notice(
                Phrase(
                    nl: "Nog niet bewaard: kijk bij het uitroepteken.",
                    en: "Not saved yet: look at the exclamation mark."), .refusal)
            return []
        }
        form.isSaving = true
        replace(.form(form))
        return [.save(form)]
    }

    /// Esc closes the form. What was typed is kept as a draft.
    private mutating func leave(_ form: OpenForm) -> [Work] {
        sheets.removeLast()
        guard form.isChanged else { return form.hasDraft ? [.forget(form.id)] : [] }
        drafts.removeAll { $0.id == form.id }
        drafts.insert(KeptDraft(form, at: now), at: 0)
        notice = Notice(
            Phrase(nl: "Je klad is bewaard. o opent het weer.", en: "Draft kept. o reopens it."))
        return [.keep(form)]
    }
}

// MARK: - What comes back

extension App {
    mutating func receive(_ message: FormMessage) -> [Work] {
        switch message {
        case .loaded(let id, let fields): return fill(id, fields)
        case .options(let id, let field, let options, let query):
            change(id) { form in
                let present = form.state?.fields.first { $0.id == field }?.choice
                if present?.query == query { form.state?.setOptions(options, for: field) }
            }
        case .saved(let id, let saved): return finish(id, saved)
        case .refused(let id, let phrase, let field): refuse(id, phrase, field)
        case .conflict(let id, let conflict, let labels):
            change(id) { $0.labels.merge(labels) { $1 } }
            ask(about: conflict, in: id)
        case .draftKept(let id): change(id) { $0.hasDraft = true }
        case .chose(let id, let mine): return choose(mine, in: id)
        }
        return []
    }

    private mutating func fill(_ id: OpenForm.ID, _ fields: [FormField]) -> [Work] {
        let (today, language) = (now.day, language)
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
            form.showNotes(today: today, language)
        }
        guard let form = form(id) else { return [] }
        let definition = form.kind.definition
        let dependent = Set(form.values.values.keys.flatMap(definition.fieldsDepending))
        return dependent.sorted().map { .options(form, field: $0, query: "") }
    }

    private mutating func finish(_ id: OpenForm.ID, _ saved: SavedForm) -> [Work] {
        let hadDraft = form(id)?.hasDraft ?? false
        close(id)
        drafts.removeAll { $0.id == id }
        notice = Notice(saved.notice, .success)
        if let option = saved.option, case .form(var below) = sheets.last,
            let field = below.waiting
        {
            below.waiting = nil
            below.state?.choose(ChoiceOption(id: option.id, label: option.label), in: field)
            below.noteEdit(of: field, today: now.day, language)
            replace(.form(below))
        } else if let option = saved.option {
            panes[focus].expect(option.id)
        }
        return hadDraft ? [.forget(id)] : []
    }

    private mutating func refuse(_ id: OpenForm.ID, _ phrase: Phrase, _ field: String?) {
        let words = phrase[language]
        change(id) { form in
            form.isSaving = false
            if let field { form.state?.setError(words, for: field) }
        }
        notice = Notice(phrase, .refusal)
    }
}

// MARK: - Two people, one record

extension App {
    private mutating func ask(about conflict: EditConflict, in id: OpenForm.ID) {
        change(id) { $0.undecided = conflict.fields }
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
                            en: "\(field.changedBy) just changed this too. Choose; both are kept."),
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
    /// with, so that this person changes nothing in it.
    private mutating func choose(_ mine: Bool, in id: OpenForm.ID) -> [Work] {
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
            return []
        }
        change(id) { $0.isSaving = true }
        return [.save(form)]
    }
}
