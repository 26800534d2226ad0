internal import KaderDomain
internal import KaderStore
public import TerminalUI

extension PersonAnswerForm {
    public func fields(with dependencies: Dependencies) throws -> [FormField] {
        let language = dependencies.language
        let entry = try dependencies.store.personRequest(id)
        let request = entry.request
        return [
            told("who", Phrase(nl: "Wie", en: "Who"), entry.name, language),
            told(
                "right", Phrase(nl: "Vraagt", en: "Asks"),
                Phrase(asked: request)[language], language),
            request.wish.isEmpty
                ? nil
                : told(
                    "wish", Phrase(nl: "In hun woorden", en: "In their words"), request.wish,
                    language),
            FormField(
                id: "outcome", label: Phrase(nl: "Uitkomst", en: "Outcome")[language],
                kind: .choice(ChoiceState(options: outcomes(language))), isRequired: true),
            typed("answer", Phrase(nl: "Je antwoord", en: "Your answer"), "", language),
            typed("ground", Phrase(nl: "Waarom", en: "Why"), "", language),
            typed(
                "identified", Phrase(nl: "Hoe herkend", en: "How identified"),
                request.identified, language),
        ].compactMap(\.self)
    }

    private func outcomes(_ language: Language) -> [ChoiceOption] {
        PersonRequest.Outcome.allCases.map {
            ChoiceOption(id: $0.rawValue, label: $0.label[language])
        } + [
            ChoiceOption(
                id: Self.later,
                label: Phrase(nl: "twee maanden later", en: "two months later")[language])
        ]
    }

    private func told(
        _ id: String, _ label: Phrase, _ text: String, _ language: Language
    ) -> FormField {
        FormField(
            id: id, label: label[language], kind: .text(maximum: 400), text: text,
            isReadOnly: true)
    }

    private func typed(
        _ id: String, _ label: Phrase, _ text: String, _ language: Language
    ) -> FormField {
        FormField(id: id, label: label[language], kind: .text(maximum: 400), text: text)
    }

    public func save(
        _ values: FormValues, from original: FormValues, overriding: Set<String>,
        with dependencies: Dependencies
    ) throws -> SavedForm {
        let (store, today) = (dependencies.store, dependencies.store.now.day)
        let outcome = values.choice("outcome").flatMap(PersonRequest.Outcome.init(rawValue:))
        guard let outcome else {
            try store.extend(id, toldOn: today, because: values.text("ground"))
            let due = try store.personRequest(id).request.due
            return SavedForm(
                Phrase(
                    nl: "Uitgesteld tot en met \(due.medium(in: .nl)).",
                    en: "Put off until \(due.medium(in: .en))."
                ).undoable)
        }
        try store.answer(
            id, on: today, outcome, values.text("answer"), ground: values.text("ground"),
            identified: values.text("identified"))
        return SavedForm(Phrase(nl: "Verzoek afgesloten.", en: "Request closed.").undoable)
    }
}

extension Phrase {
    /// `inzage, sinds 24 nov; uiterlijk 24 dec`
    fileprivate init(asked request: PersonRequest) {
        self.init(
            nl:
                "\(request.right.label.nl), sinds \(request.received.medium(in: .nl)); uiterlijk \(request.due.medium(in: .nl))",
            en:
                "\(request.right.label.en), since \(request.received.medium(in: .en)); by \(request.due.medium(in: .en))"
        )
    }
}
