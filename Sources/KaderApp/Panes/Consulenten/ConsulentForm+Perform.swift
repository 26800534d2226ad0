internal import KaderDomain
internal import KaderReference
internal import KaderStore
public import TerminalUI

extension ConsulentForm {
    public func fields(with dependencies: Dependencies) throws -> [FormField] {
        let old = try id.map { try dependencies.store.consulent($0) }
        return try who(dependencies) + skills(old, dependencies) + places(old, dependencies)
            + times(old, dependencies.language)
    }

    public func options(
        for id: String, matching query: String, in values: FormValues,
        with dependencies: Dependencies
    ) throws -> [ChoiceOption]? {
        id == "contact" ? try ChoiceOption.people(matching: query, dependencies) : nil
    }

    public func save(
        _ values: FormValues, from original: FormValues, overriding: Set<String>,
        with dependencies: Dependencies
    ) throws -> SavedForm {
        let (store, today) = (dependencies.store, dependencies.store.now.day)
        guard let id else { return try add(values, dependencies) }
        let present = try store.consulent(id)
        guard let edited = consulent(values, id: id, keeping: present, today: today),
            let seen = consulent(original, id: id, keeping: present, today: today)
        else { throw SpreekuurError.understaffed(needed: 1, given: 0) }
        try store.edit(edited, from: seen, overriding: overriding)
        return SavedForm(.saved)
    }

    private func add(
        _ values: FormValues, _ dependencies: Dependencies
    ) throws -> SavedForm {
        let (store, today) = (dependencies.store, dependencies.store.now.day)
        let made = consulent(values, id: dependencies.newId(), keeping: nil, today: today)
        guard let made else { throw SpreekuurError.understaffed(needed: 1, given: 0) }
        let name = try store.contact(made.contact).name.description
        try store.add(
            made,
            trainings: trainings(values, of: made, today: today) { dependencies.newId() })
        return SavedForm(
            Phrase(nl: "Consulent toegevoegd: \(name).", en: "Consulent added: \(name)."),
            option: ChoiceOption(id: made.contact.description, label: name))
    }
}

// MARK: - The fields

extension ConsulentForm {
    private func who(_ dependencies: Dependencies) throws -> [FormField] {
        guard contact == nil else { return [] }
        return [.person(dependencies, among: try ChoiceOption.people(matching: name, dependencies))]
    }

    private func skills(_ old: Consulent?, _ dependencies: Dependencies) throws -> [FormField] {
        let language = dependencies.language
        let services = old?.services ?? [service].compactMap { $0 }
        let trained = FormField(
            id: "trained", label: Phrase(nl: "Basistraining", en: "Basic training")[language],
            kind: .day)
        return [
            several(
                "services", Phrase(nl: "Spreekuren", en: "Services")[language],
                Service.allCases.map {
                    ChoiceOption(id: $0.rawValue, label: $0.label[language])
                }, services.map(\.rawValue), isRequired: true)
        ] + (old == nil ? [trained] : [status(old, language)]) + [
            several(
                "languages", Phrase(nl: "Talen", en: "Languages")[language],
                SpokenLanguage.usual.map {
                    ChoiceOption(
                        id: $0.description, label: $0.label[language], detail: $0.description)
                }, old?.languages.map(\.description) ?? [])
        ]
    }

    private func status(_ old: Consulent?, _ language: Language) -> FormField {
        FormField(
            id: "status", label: Phrase(nl: "Stand", en: "Status")[language],
            kind: .choice(
                ChoiceState(
                    options: ConsulentStatus.allCases.map {
                        ChoiceOption(id: $0.rawValue, label: $0.label[language])
                    }, chosen: [(old?.status ?? .bookable).rawValue])), isRequired: true)
    }

    private func places(_ old: Consulent?, _ dependencies: Dependencies) -> [FormField] {
        let language = dependencies.language
        let house = Place(place)?.house
        let houses = dependencies.reference.houses.map {
            ChoiceOption(id: $0.key, label: $0.name[language], detail: $0.shownTown)
        }
        return [
            several(
                "houses", Phrase(nl: "Huizen", en: "Houses")[language], houses,
                old?.houses ?? house.map { [$0] } ?? []),
            FormField(
                id: "isOnline", label: Phrase(nl: "Ook online", en: "Online too")[language],
                kind: .toggle(old?.isOnline ?? (contact == nil && house == nil))),
        ]
    }

    private func times(_ old: Consulent?, _ language: Language) -> [FormField] {
        let pattern = (old?.pattern ?? []).map { $0.typed(in: language) }
        return [
            FormField(
                id: "pattern", label: Phrase(nl: "Beschikbaar", en: "Available")[language],
                kind: .text(maximum: 200), text: pattern.joined(separator: ", ")),
            FormField(
                id: "exceptions", label: Phrase(nl: "Andere dagen", en: "Other days")[language],
                kind: .text(maximum: 400),
                text: (old?.exceptions ?? []).map(\.typed).joined(separator: ", ")),
            FormField(
                id: "maximum", label: Phrase(nl: "Per week", en: "Per week")[language],
                kind: .text(maximum: 3), text: old?.weeklyMaximum.map(String.init) ?? ""),
        ]
    }

    private func several(
        _ id: String, _ label: String, _ options: [ChoiceOption], _ chosen: [String],
        isRequired: Bool = false
    ) -> FormField {
        let known = Set(options.map(\.id))
        let others = chosen.filter { !known.contains($0) }.map { ChoiceOption(id: $0, label: $0) }
        return FormField(
            id: id, label: label,
            kind: .choice(
                ChoiceState(options: options + others, chosen: chosen, allowsSeveral: true)),
            isRequired: isRequired)
    }
}
