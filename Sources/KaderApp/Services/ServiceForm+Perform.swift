internal import KaderDomain
internal import KaderStore
public import TerminalUI

extension ServiceForm {
    public func fields(with dependencies: Dependencies) throws -> [FormField] {
        let language = dependencies.language
        let terms = try dependencies.store.services()[service]
        let answers = zip(Self.answers, terms.card.answers).map { id, answer in
            FormField(
                id: id, label: answer.question[language], kind: .text(maximum: 200),
                text: answer.answer[language], isRequired: true)
        }
        return answers + [audience(of: terms, language)]
            + Number.allCases.map { field($0, of: terms, language) }
    }

    private func audience(of terms: ServiceTerms, _ language: Language) -> FormField {
        let options = Standing.allCases.filter { $0 != .unknown }.map {
            ChoiceOption(id: $0.rawValue, label: $0.label[language])
        }
        return FormField(
            id: "audience", label: Phrase(nl: "Open voor", en: "Open to")[language],
            kind: .choice(
                ChoiceState(
                    options: options, chosen: terms.audience.map(\.rawValue).sorted(),
                    allowsSeveral: true)),
            isRequired: true)
    }

    private func field(_ number: Number, of terms: ServiceTerms, _ language: Language) -> FormField
    {
        FormField(
            id: number.rawValue, label: number.label[language], kind: .text(maximum: 4),
            text: number.text(of: terms),
            note: number == .horizonDays
                ? Phrase(nl: "leeg: geen grens", en: "blank: no limit")[language] : "",
            isRequired: number != .horizonDays)
    }

    public func save(
        _ values: FormValues, from original: FormValues, overriding: Set<String>,
        with dependencies: Dependencies
    ) throws -> SavedForm {
        let present = try dependencies.store.services()[service]
        guard let edited = terms(values, over: present), let seen = terms(original, over: present)
        else { throw StoreError.unreadableRow(table: "serviceTerms", id: service.rawValue) }
        try dependencies.store.edit(edited, from: seen, overriding: overriding)
        return SavedForm(
            Phrase(
                nl: "Bewaard. Dit geldt voor nieuwe afspraken; wat staat, blijft staan.",
                en: "Saved. It applies to new appointments; those that are made stay."))
    }

    /// What is filled in, over the terms as they are: the other language of the card.
    private func terms(_ values: FormValues, over present: ServiceTerms) -> ServiceTerms? {
        let number = { (number: Number) in number.value(in: values)?.value }
        guard let minutes = number(.minutes), let consulenten = number(.consulenten),
            let before = number(.before), let after = number(.after),
            let buffers = Buffers(before: before, after: after), let lead = number(.leadHours)
        else { return nil }
        let unknown = present.audience.intersection([.unknown])
        let audience = Set(values.chosen("audience").compactMap(Standing.init(rawValue:)))
        return ServiceTerms(
            service: service, minutes: minutes, consulenten: consulenten, buffers: buffers,
            leadHours: lead, horizonDays: number(.horizonDays), audience: audience.union(unknown),
            card: card(values, over: present.card))
    }

    private func card(_ values: FormValues, over present: ServiceCard) -> ServiceCard {
        let texts = zip(Self.answers, present.answers).map { id, old in
            isDutch
                ? Phrase(nl: values.text(id), en: old.answer.en)
                : Phrase(nl: old.answer.nl, en: values.text(id))
        }
        return ServiceCard(
            forWhom: texts[0], condition: texts[1], what: texts[2], how: texts[3], who: texts[4])
    }
}

extension ServiceForm.Number {
    fileprivate var label: Phrase {
        switch self {
        case .minutes: Phrase(nl: "Minuten", en: "Minutes")
        case .consulenten: Phrase(nl: "Consulenten", en: "Consulenten")
        case .before: Phrase(nl: "Min. ervoor", en: "Min. before")
        case .after: Phrase(nl: "Min. erna", en: "Min. after")
        case .leadHours: Phrase(nl: "Uren vooraf", en: "Hours ahead")
        case .horizonDays: Phrase(nl: "Dagen vooruit", en: "Days ahead")
        }
    }

    fileprivate func text(of terms: ServiceTerms) -> String {
        switch self {
        case .minutes: "\(terms.minutes)"
        case .consulenten: "\(terms.consulenten)"
        case .before: "\(terms.buffers.before)"
        case .after: "\(terms.buffers.after)"
        case .leadHours: "\(terms.leadHours)"
        case .horizonDays: terms.horizonDays.map { "\($0)" } ?? ""
        }
    }
}
