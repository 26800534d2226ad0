internal import KaderDomain
internal import TerminalUI

// MARK: - Opening

extension App {
    mutating func open(
        _ kind: FormKind, restored: KeptDraft? = nil, for asker: Asker? = nil
    ) -> [Work] {
        guard !isReadOnly else {
            notice = Notice(.onlyReadingNow, .refusal)
            return []
        }
        if let refusal = ownRole.refusal(of: kind.needed) { return refuse(refusal) }
        var form = OpenForm(
            id: restored?.id ?? newFormId(), kind: kind, restored: restored?.values)
        if let restored {
            form.original = restored.original
            form.labels = restored.labels
            form.hasDraft = true
        }
        form.asker = asker ?? restored?.asker
        sheets.append(.form(form))
        return [.load(form)]
    }

    /// The form with this id, wherever it lies, changed.
    mutating func change(_ id: OpenForm.ID, _ body: (inout OpenForm) -> Void) {
        for index in sheets.indices {
            guard case .form(var form) = sheets[index], form.id == id else { continue }
            body(&form)
            sheets[index] = .form(form)
        }
    }

    func form(_ id: OpenForm.ID) -> OpenForm? {
        for case .form(let form) in sheets where form.id == id { return form }
        return nil
    }

    mutating func close(_ id: OpenForm.ID) {
        sheets.removeAll { sheet in
            if case .form(let form) = sheet { form.id == id } else { false }
        }
    }
}

// MARK: - Keys

extension App {
    mutating func press(_ key: Key, in form: OpenForm) -> [Work] {
        var form = form
        guard var state = form.state, let key = own.inForm(key) else { return [] }
        if let toggled = form.kind.definition.fieldToggled(by: key),
            let value = state.values[toggled]
        {
            state.restore([toggled: value == .toggle(true) ? .toggle(false) : .toggle(true)])
            form.state = state
            return react(to: .edited(toggled), in: form)
        }
        state.room = roomForForm
        let outcome = state.handle(key)
        form.state = state
        return react(to: outcome, in: form)
    }

    /// What a form has inside its border.
    private var roomForForm: Size {
        let whole = Frame(column: 0, row: 1, columns: size.columns, rows: max(0, size.rows - 2))
        let inside = Boxed.inside(whole)
        return Size(columns: inside.columns, rows: inside.rows)
    }

    mutating func paste(_ text: String, into form: inout OpenForm) -> [Work] {
        guard var state = form.state else { return [] }
        let outcome = state.paste(text)
        form.state = state
        return react(to: outcome, in: form)
    }

    /// A press goes to the field, or to the row of its list; a second one takes the row, opens the
    /// list, or changes yes into no.
    mutating func click(
        _ meaning: Spot.Meaning, isDouble: Bool, in form: OpenForm
    ) -> [Work] {
        guard !form.isSaving, var state = form.state else { return [] }
        var (form, outcome) = (form, FormOutcome.none)
        switch meaning {
        case .field(let index): outcome = state.click(field: index)
        case .option(let row): state.highlight(row)
        default: return []
        }
        form.state = state
        let works = react(to: outcome, in: form)
        guard isDouble, case .form(let now) = sheets.last else { return works }
        if case .option = meaning { return works + press(.enter, in: now) }
        return now.state?.changesBySpace == true ? works + press(.space, in: now) : works
    }

    /// Does what follows from a change in the topmost form, and shows that form so.
    mutating func react(to outcome: FormOutcome, in form: OpenForm) -> [Work] {
        var form = form
        var works = offerAnew(in: &form)
        switch outcome {
        case .edited(let field):
            empty(fieldsAfter: field, in: &form)
            form.noteEdit(of: field, today: now.day, language, reference)
            works += optionWorks(after: field, in: &form)
        case .query(let field, let query):
            form.isUnkept = form.isUnkept || !query.isEmpty
            form.state?.setError(nil, for: field)
            works.append(.options(form, field: field, query: query))
        case .left(let field):
            empty(fieldsAfter: field, in: &form)
            let other = form.partMoment(in: field, today: now.day)
            form.noteEdit(of: field, today: now.day, language, reference)
            form.show(faultsIn: [field], today: now.day, language)
            for changed in [field, other].compactMap(\.self) {
                works += optionWorks(after: changed, in: &form)
            }
        case .nothingTaken(let field):
            form.state?.setError(form.readings[field]?.lacking?[language], for: field)
            (typedAhead, notice) = ([], Notice(.moveOntoOne, .refusal))
        case .createNew(let field, let query): return works + make(query, for: field, in: form)
        case .undecided(let field): refuse(undecided: field, in: &form)
        case .submit: return works + submit(form)
        case .cancel: return leave(form)
        case .none, .ignored: break
        }
        replace(.form(form))
        return works
    }

    /// What was understood of a choice goes with what was typed in it; then it offers everything again.
    private func offerAnew(in form: inout OpenForm) -> [Work] {
        let fields = form.forgetReadings()
        guard !fields.isEmpty else { return [] }
        form.showNotes(today: now.day, language, reference)
        return fields.map { [form] in .options(form, field: $0, query: "") }
    }

    /// What was typed is no choice: nothing is saved until it is one, or gone.
    private mutating func refuse(undecided field: String, in form: inout OpenForm) {
        form.isUnkept = true
        form.state?.setError(Phrase.notChosen[language], for: field)
        (typedAhead, macro.left) = ([], [])
        notice = Notice(
            .notChosen(form.state?[field]?.choice?.query ?? ""), .refusal)
    }

    /// Where another thing is chosen than before, what followed from that is chosen anew.
    private func empty(fieldsAfter field: String, in form: inout OpenForm) {
        guard case .form(let before) = sheets.last,
            before.values.chosen(field) != form.values.chosen(field)
        else { return }
        for emptied in form.kind.definition.fieldsEmptied(by: field) {
            form.state?.restore([emptied: .chosen([])])
        }
    }

    private func optionWorks(after field: String, in form: inout OpenForm) -> [Work] {
        let dependent = form.kind.definition.fieldsDepending(on: field)
        form.outdated.formUnion(dependent.filter(form.kind.definition.choosesAnew))
        return dependent.map { [form] in .options(form, field: $0, query: "") }
    }

    /// Opens the form that makes what this one lacks.
    private mutating func make(_ query: String, for field: String, in form: OpenForm) -> [Work] {
        var form = form
        guard let kind = form.kind.definition.form(toMake: query, for: field, in: form.values)
        else { return [] }
        form.waiting = field
        replace(.form(form))
        return open(kind, for: Asker(form: form.id, field: field))
    }

    private mutating func submit(_ form: OpenForm) -> [Work] {
        var form = form
        if let instead = form.kind.definition.formInstead(of: form.values, after: nil) {
            replace(.form(form))
            return open(instead, insteadOf: form.id)
        }
        form.refused = nil
        form.state?.focused.map { _ = form.partMoment(in: $0.id, today: now.day) }
        form.show(faultsIn: nil, today: now.day, language)
        guard form.state?.focusFirstError() != true else {
            replace(.form(form))
            typedAhead = []
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
        guard !form.kind.definition.isProtected else {
            notice = Notice(.notKept)
            return []
        }
        drafts.removeAll { $0.id == form.id }
        drafts.insert(KeptDraft(form, at: now), at: 0)
        notice = Notice(
            Phrase(
                nl: "Je klad is bewaard. {everywhere.open-draft|o} opent het weer.",
                en: "Draft kept. {everywhere.open-draft|o} reopens it."))
        return [.keep(form)]
    }
}

extension Phrase {
    fileprivate static let notKept = Phrase(
        nl: "Niet bewaard: van een beschermde notitie blijft geen klad.",
        en: "Not kept: a protected note leaves no draft.")
    static let notChosen = Phrase(
        nl: "kies er een uit de lijst, of maak het veld leeg",
        en: "choose one from the list, or empty the field")

    fileprivate static func notChosen(_ query: String) -> Phrase {
        Phrase(
            nl: "‘\(query)’ is nog niet gekozen: kies er een uit de lijst, of maak het veld leeg.",
            en: "‘\(query)’ is not chosen yet: choose one from the list, or empty the field.")
    }
}
