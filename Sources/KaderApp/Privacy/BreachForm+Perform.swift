internal import KaderDomain
internal import KaderStore
public import TerminalUI

extension BreachForm {
    public func fields(with dependencies: Dependencies) throws -> [FormField] {
        let language = dependencies.language
        guard let id else {
            return facts(nil, language).filter { $0.id != "count" }
        }
        let breach = try dependencies.store.breach(id)
        return facts(breach.facts, language)
            + told(
                .authority, breach.authority,
                Phrase(nl: "Gemeld bij de AP", en: "Authority told"), language)
            + told(
                .people, breach.people, Phrase(nl: "Mensen ingelicht", en: "People told"), language)
            + [
                text(
                    "delay", Phrase(nl: "Waarom zo laat", en: "Why so late"), breach.delay, language
                )
            ]
    }

    private func facts(_ facts: Breach.Facts?, _ language: Language) -> [FormField] {
        [
            text(
                "happened", Phrase(nl: "Wat er gebeurde", en: "What happened"),
                facts?.happened, language),
            text("whose", Phrase(nl: "Van wie", en: "Whose data"), facts?.whose, language),
            text(
                "count", Phrase(nl: "Hoeveel mensen", en: "How many people"),
                facts?.count.map { "\($0)" }, language),
            text("data", Phrase(nl: "Welke gegevens", en: "Which data"), facts?.data, language),
            text(
                "consequences", Phrase(nl: "Gevolgen", en: "Consequences"),
                facts?.consequences, language),
            text(
                "measures", Phrase(nl: "Wat we doen", en: "What we do"), facts?.measures, language),
        ]
    }

    private func text(
        _ id: String, _ label: Phrase, _ text: String?, _ language: Language
    ) -> FormField {
        FormField(
            id: id, label: label[language], kind: .text(maximum: 400), text: text ?? "",
            isRequired: id == "happened")
    }

    private func told(
        _ told: BreachTold, _ notice: Breach.Notice?, _ label: Phrase, _ language: Language
    ) -> [FormField] {
        let options = [
            ChoiceOption(id: BreachTold.yes, label: Phrase(nl: "ja", en: "yes")[language]),
            ChoiceOption(id: BreachTold.no, label: Phrase(nl: "nee", en: "no")[language]),
        ]
        let (chosen, detail): ([String], String) =
            switch notice {
            case .done(let at): ([BreachTold.yes], Self.typed(at))
            case .not(let reason): ([BreachTold.no], reason)
            case nil: ([], "")
            }
        return [
            FormField(
                id: told.rawValue, label: label[language],
                kind: .choice(ChoiceState(options: options, chosen: chosen))),
            text(
                told.detail, Phrase(nl: "Wanneer of waarom", en: "When or why"), detail, language),
        ]
    }

    /// As it can be typed.
    private static func typed(_ at: Instant) -> String {
        let at = Amsterdam.local(at)
        return "\(at.day) \(at.time)"
    }

    public func save(
        _ values: FormValues, from original: FormValues, overriding: Set<String>,
        with dependencies: Dependencies
    ) throws -> SavedForm {
        let store = dependencies.store
        guard let id else {
            let breach = try self.breach(
                dependencies.newId(), values, found: store.clock.instant, now: store.now)
            try store.add(breach)
            return SavedForm(Phrase(dueAt: Amsterdam.local(breach.due)).undoable)
        }
        let found = try store.breach(id).discovered
        let edited = try breach(id, values, found: found, now: store.now)
        try store.edit(
            edited, from: breach(id, original, found: found, now: store.now),
            overriding: overriding)
        return SavedForm((edited.isOpen ? Phrase.saved : .closedBreach).undoable)
    }

    private func breach(
        _ id: Breach.ID, _ values: FormValues, found: Instant, now: LocalTime
    ) throws -> Breach {
        try Breach(
            id: id, discovered: found,
            Breach.Facts(
                values.text("happened"), whose: values.text("whose"),
                count: Int(values.text("count")), data: values.text("data"),
                consequences: values.text("consequences"), measures: values.text("measures")),
            authority: BreachTold.authority.notice(in: values, now: now, discovered: found),
            people: BreachTold.people.notice(in: values, now: now, discovered: found),
            delay: values.text("delay"))
    }
}

extension Phrase {
    fileprivate static let closedBreach = Phrase(
        nl: "Bewaard; het datalek is afgesloten.", en: "Saved; the breach is closed.")

    fileprivate init(dueAt due: LocalTime) {
        self.init(
            nl: "Opgeschreven; melden kan tot \(due.day.short(in: .nl)), \(due.time) uur.",
            en: "Written down; report it by \(due.day.short(in: .en)), \(due.time).")
    }
}
