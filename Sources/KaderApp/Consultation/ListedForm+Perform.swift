public import KaderDomain
internal import KaderReference
internal import KaderStore
public import TerminalUI

extension ListedForm {
    public func fields(with dependencies: Dependencies) throws -> [FormField] {
        let texts =
            try id.map { try dependencies.store.listed(kind, $0.description).texts }
            ?? ListedTexts(given)
        return try kind.fields.map { try formField($0, texts[$0.name], dependencies) }
    }

    private func formField(
        _ field: ListedField, _ text: String, _ kader: Dependencies
    ) throws -> FormField {
        if field.holds == .contact {
            return PersonField.field(
                field.name, field.label.capitalizedFirst,
                chosen: try Contact.ID(text).map { try kader.store.contact($0) }, kader.language,
                isRequired: field.isRequired)
        }
        if field.holds == .contacts { return try people(field, text, kader) }
        return FormField(
            id: field.name, label: field.label[kader.language].capitalizedFirst,
            kind: try fieldKind(field, text, kader),
            text: field.holds == .day ? Day(text)?.typed ?? "" : text,
            note: hint(field)?[kader.language],
            isRequired: field.isRequired)
    }

    /// Several people, found by typing.
    private func people(
        _ field: ListedField, _ text: String, _ kader: Dependencies
    ) throws -> FormField {
        let ids = text.split(separator: ",").compactMap { Contact.ID(String($0)) }
        let chosen = try ids.map { PersonField.option(try kader.store.contact($0)) }
        return FormField(
            id: field.name, label: field.label[kader.language].capitalizedFirst,
            kind: .choice(
                ChoiceState(
                    options: chosen, chosen: chosen.map(\.id), allowsSeveral: true,
                    filters: false)))
    }

    private func fieldKind(
        _ field: ListedField, _ text: String, _ kader: Dependencies
    ) throws -> FieldKind {
        switch field.holds {
        case .line: .text(maximum: 120)
        case .text: .longText(rows: 3)
        case .number: .text(maximum: 10)
        case .hours: .text(maximum: 11)
        case .day: .day
        case .truth: .toggle(text == "1")
        case .things(let kind):
            .choice(
                ChoiceState(
                    options: try Self.things(kind, kader),
                    chosen: text.split(separator: ",").map(String.init), allowsSeveral: true))
        case .thing(let kind):
            .choice(
                ChoiceState(
                    options: try Self.things(kind, kader), chosen: text.isEmpty ? [] : [text],
                    allowsNew: ListedKind(rawValue: kind).map { _ in
                        Phrase(nl: "nieuw", en: "new")[kader.language]
                    }))
        case .region, .sector, .stakeholder, .fund, .municipality, .oneOf:
            .choice(
                ChoiceState(
                    options: Self.codes(field.holds, kader), chosen: text.isEmpty ? [] : [text]))
        }
    }

    private func hint(_ field: ListedField) -> Phrase? {
        guard kind == .regionProject, field.name == "conditions" else { return nil }
        return Phrase(
            nl: "een per regel; begin met + (voldaan), - (niet) of ? (onbekend)",
            en: "one per line; + (met), - (not met) or ? (not known) first")
    }

    private static func things(_ kind: String, _ kader: Dependencies) throws -> [ChoiceOption] {
        if kind == "qualityTest" {
            return try kader.store.qualityTests().map { entry in
                ChoiceOption(
                    id: "\(entry.test.id)", label: entry.test.title,
                    detail: entry.test.verdict?.label[kader.language] ?? "")
            }
        }
        guard let kind = ListedKind(rawValue: kind) else { return [] }
        let all = try kader.store.consultation([kind])
        return all.things(of: kind).map { thing in
            let region = thing.texts["region"]
            return ChoiceOption(
                id: thing.id, label: thing.title,
                detail: region.isEmpty ? "" : kader.reference.regionName(region))
        }
    }

    private static func codes(
        _ content: ListedField.Content, _ kader: Dependencies
    ) -> [ChoiceOption] {
        let (reference, language) = (kader.reference, kader.language)
        switch content {
        case .region:
            return reference.regions.map { ChoiceOption(id: $0.code, label: $0.name) }
        case .sector:
            return reference.sectors.map { ChoiceOption(id: $0.code, label: $0.name[language]) }
        case .stakeholder:
            return reference.stakeholderTypes.map {
                ChoiceOption(id: $0.code, label: $0.name[language])
            }
        case .municipality:
            return reference.municipalities(on: nil).map {
                ChoiceOption(id: $0.code, label: $0.name)
            }
        case .fund: return reference.funds.map { ChoiceOption(id: $0.code, label: $0.name) }
        case .oneOf(let options):
            return options.map { ChoiceOption(id: $0.code, label: $0.label[language]) }
        default: return []
        }
    }

    public func options(
        for id: String, matching query: String, in values: FormValues,
        with dependencies: Dependencies
    ) throws -> [ChoiceOption]? {
        let field = kind.fields.first { $0.name == id }
        return field?.holds == .contact || field?.holds == .contacts
            ? try ChoiceOption.people(matching: query, dependencies) : nil
    }

    public func save(
        _ values: FormValues, from original: FormValues, overriding: Set<String>,
        with dependencies: Dependencies
    ) throws -> SavedForm {
        let today = dependencies.store.now.day
        let edited = try thing(id ?? dependencies.newId(), values, today)
        let option = ChoiceOption(id: edited.id, label: edited.title)
        guard let id else {
            try dependencies.store.add(edited)
            return SavedForm(Phrase.saved.undoable, option: option)
        }
        try dependencies.store.edit(
            edited, from: try thing(id, original, today), overriding: overriding)
        return SavedForm(Phrase.saved.undoable, option: option)
    }

    public func labels(
        of conflict: EditConflict, with dependencies: Dependencies
    ) throws -> [String: String] {
        try PersonField.labels(of: conflict, in: dependencies.store)
    }
}

extension ListedThing {
    /// What it is called; blank for what has no name of its own.
    var title: String { texts["name"].isEmpty ? texts["title"] : texts["name"] }
}

extension Phrase {
    fileprivate var capitalizedFirst: Phrase {
        Phrase(nl: nl.capitalizedFirst, en: en.capitalizedFirst)
    }
}
