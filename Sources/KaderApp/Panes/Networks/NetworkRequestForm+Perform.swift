internal import KaderDomain
internal import KaderStore
public import TerminalUI

extension NetworkRequestForm {
    public func fields(with dependencies: Dependencies) throws -> [FormField] {
        let (store, language) = (dependencies.store, dependencies.language)
        let old = try id.map { try store.networkRequest($0) }
        let asker = try old?.contact.map { try store.contact($0) }
        return [
            FormField(
                id: "requestKind", label: Phrase.kind[language],
                kind: .choice(
                    ChoiceState(
                        options: NetworkRequest.Kind.allCases.map {
                            ChoiceOption(id: $0.rawValue, label: $0.label[language])
                        }, chosen: [(old?.kind ?? .question).rawValue])),
                isRequired: true),
            FormField(
                id: "text", label: Phrase.what[language], kind: .longText(rows: 3),
                text: old?.text ?? "", isRequired: true),
            PersonField.field("contact", .asker, chosen: asker, language, isRequired: false),
            FormField(
                id: "day", label: Phrase.day[language], kind: .day,
                text: (old?.day ?? store.now.day).typed, isRequired: true),
            FormField(
                id: "answer", label: Phrase.answer[language], kind: .longText(rows: 3),
                text: old?.answer ?? ""),
        ]
    }

    public func save(
        _ values: FormValues, from original: FormValues, overriding: Set<String>,
        with dependencies: Dependencies
    ) throws -> SavedForm {
        let (store, today) = (dependencies.store, dependencies.store.now.day)
        let before = try id.map { try store.networkRequest($0).answeredOn } ?? nil
        let new = try request(
            id ?? dependencies.newId(), in: values, answeredOn: before, today: today)
        guard id != nil else {
            try store.add(new)
            return SavedForm(
                .noted, option: ChoiceOption(id: new.id.description, label: new.text))
        }
        let old = try request(new.id, in: original, answeredOn: before, today: today)
        try store.edit(new, from: old, overriding: overriding)
        return SavedForm(.saved)
    }
}

extension Phrase {
    fileprivate static let kind = Phrase(nl: "Soort", en: "Kind")
    fileprivate static let what = Phrase(nl: "Wat wordt gevraagd", en: "What is asked")
    fileprivate static let asker = Phrase(nl: "Van wie", en: "Asked by")
    fileprivate static let day = Phrase(nl: "Gevraagd op", en: "Asked on")
    fileprivate static let answer = Phrase(nl: "Antwoord", en: "Answer")
    fileprivate static let noted = Phrase(nl: "Verzoek genoteerd.", en: "Request noted.")
}
