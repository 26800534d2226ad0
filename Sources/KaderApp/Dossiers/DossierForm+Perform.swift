internal import KaderDomain
internal import KaderStore
public import TerminalUI

extension DossierForm {
    public func fields(with dependencies: Dependencies) throws -> [FormField] {
        let (store, language) = (dependencies.store, dependencies.language)
        let old = try id.map { try store.dossier($0).dossier }
        let adviser = try old?.adviser.map { try store.contact($0) }
        return [
            text("title", .about, old?.title, 80, .noMedical, language, isRequired: true),
            text("nextStep", .nextStep, old?.nextStep, 120, nil, language),
            FormField(
                id: "nextDay", label: Phrase.nextDay[language], kind: .day,
                text: old?.nextDay?.typed ?? ""),
            PersonField.field("adviser", .adviser, chosen: adviser, language, isRequired: false),
            EmployerField.field(
                "employer", .employer, chosen: try old?.employer.map { try store.employer($0) },
                dependencies),
            text(
                "readers", .readers, old?.readers.joined(separator: ", "), 200, .everyone,
                language),
        ]
    }

    public func options(
        for id: String, matching query: String, in values: FormValues,
        with dependencies: Dependencies
    ) throws -> [ChoiceOption]? {
        switch id {
        case "adviser": return try PersonField.officeHolders(matching: query, dependencies)
        case "employer": return try EmployerField.options(matching: query, dependencies)
        default: return nil
        }
    }

    public func form(toMake query: String, for id: String, in values: FormValues) -> FormKind? {
        id == "adviser" ? .contact(ContactForm(name: query)) : nil
    }

    public func save(
        _ values: FormValues, from original: FormValues, overriding: Set<String>,
        with dependencies: Dependencies
    ) throws -> SavedForm {
        let (store, today) = (dependencies.store, dependencies.store.now.day)
        var made: [Employer] = []
        let employer = try EmployerField.id(
            values.choice("employer"), making: &made, dependencies)
        for new in made { try store.add(new) }
        guard let id else {
            let empty = try Dossier(
                id: dependencies.newId(), of: contact, about: values.text("title"),
                opened: store.clock.instant, by: store.actor.name)
            let dossier = try applied(to: empty, values, today: today, employer: employer)
            try store.open(dossier)
            return SavedForm(.opened(dossier.title))
        }
        let old = try store.dossier(id).dossier
        let seen = try applied(
            to: old, original, today: today, employer: original.identifier("employer"))
        let new = try applied(to: old, values, today: today, employer: employer)
        try store.edit(new, from: seen, overriding: overriding)
        return SavedForm(.saved)
    }

    private func text(
        _ id: String, _ label: Phrase, _ value: String?, _ maximum: Int, _ note: Phrase?,
        _ language: Language, isRequired: Bool = false
    ) -> FormField {
        FormField(
            id: id, label: label[language], kind: .text(maximum: maximum), text: value ?? "",
            note: note?[language], isRequired: isRequired)
    }
}

extension Phrase {
    fileprivate static let about = Phrase(nl: "Waarover", en: "About")
    fileprivate static let nextStep = Phrase(nl: "Volgende stap", en: "Next step")
    fileprivate static let nextDay = Phrase(nl: "Vóór of op", en: "By")
    fileprivate static let adviser = Phrase(nl: "Adviseur", en: "Adviser")
    fileprivate static let employer = Phrase(nl: "Werkgever", en: "Employer")
    fileprivate static let readers = Phrase(nl: "Wie mag het zien", en: "Who may see it")
    fileprivate static let everyone = Phrase(
        nl: "namen met komma's; leeg: iedereen hier", en: "names with commas; blank: everyone here")
    fileprivate static let noMedical = Phrase(
        nl: "geen medische gegevens", en: "no medical details")

    fileprivate static func opened(_ title: String) -> Phrase {
        Phrase(nl: "Dossier geopend: \(title).", en: "Dossier opened: \(title).")
    }
}
