internal import KaderDomain
internal import KaderReference
internal import KaderStore
public import TerminalUI

extension WaitingForm {
    public func fields(with dependencies: Dependencies) throws -> [FormField] {
        let language = dependencies.language
        let present = try waiting.map { try dependencies.store.waiting($0).entry }
        return try (present == nil ? who(dependencies) : []) + [
            places(dependencies, present?.places), parts(language, present?.part),
            FormField(
                id: "lastDay", label: Phrase(nl: "Uiterlijk", en: "No later than")[language],
                kind: .text(maximum: 40),
                text: (present.map(\.lastDay) ?? lastDay).map(\.description) ?? "",
                note: Phrase(nl: "leeg: geen grens", en: "blank: no limit")[language]),
            household(present?.housemates ?? housemates, language),
        ]
    }

    private func who(_ dependencies: Dependencies) throws -> [FormField] {
        let people = try contact.map { [PersonField.option(try dependencies.store.contact($0))] }
        return [.person(dependencies, among: people ?? []), services(dependencies.language)]
    }

    private func household(_ housemates: Int, _ language: Language) -> FormField {
        FormField(
            id: "housemates", label: Phrase(nl: "Huisgenoten", en: "Housemates")[language],
            kind: .text(maximum: 2), text: housemates == 0 ? "" : String(housemates),
            note: Phrase(
                nl: "bij belasting: hoeveel er meekomen", en: "for tax: how many come along")[
                    language])
    }

    private func services(_ language: Language) -> FormField {
        let options = Service.allCases.filter(\.isByAppointment).map {
            ChoiceOption(id: $0.rawValue, label: $0.label[language])
        }
        return FormField(
            id: "service", label: Phrase(nl: "Spreekuur", en: "Service")[language],
            kind: .choice(
                ChoiceState(options: options, chosen: [(service ?? .loopbaan).rawValue])),
            isRequired: true)
    }

    private func places(_ dependencies: Dependencies, _ present: [Place]?) -> FormField {
        let houses = dependencies.reference.houses.map { Place.house($0.key) }
        let options = (houses + [.online]).map {
            ChoiceOption(id: $0.description, label: dependencies.name(of: $0))
        }
        let suiting = present?.map(\.description) ?? [place]
        return FormField(
            id: "places", label: Phrase(nl: "Waar", en: "Where")[dependencies.language],
            kind: .choice(
                ChoiceState(
                    options: options, chosen: options.map(\.id).filter(suiting.contains),
                    allowsSeveral: true)),
            note: Phrase(nl: "leeg: overal", en: "blank: anywhere")[dependencies.language])
    }

    private func parts(_ language: Language, _ present: DayPart?) -> FormField {
        let options = DayPart.allCases.map {
            ChoiceOption(id: $0.rawValue, label: $0.label[language])
        }
        return FormField(
            id: "part", label: Phrase(nl: "Dagdeel", en: "Part of day")[language],
            kind: .choice(
                ChoiceState(options: options, chosen: [present?.rawValue].compactMap(\.self))),
            note: Phrase(nl: "leeg: maakt niet uit", en: "blank: any")[language])
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
        let now = dependencies.store.now
        if let waiting {
            let present = try dependencies.store.waiting(waiting).entry
            try dependencies.store.edit(
                try suiting(values, present, now.day),
                from: try suiting(original, present, now.day),
                overriding: overriding)
            return SavedForm(.saved)
        }
        guard let contact: Contact.ID = values.identifier("contact"),
            let service = values.choice("service").flatMap(Service.init)
        else { throw WaitingError.walkInOnly }
        let entry = try WaitingEntry(
            id: dependencies.newId(), contact: contact, service: service,
            places: values.chosen("places").compactMap { Place($0) },
            part: values.choice("part").flatMap(DayPart.init),
            lastDay: values.day("lastDay", today: now.day), housemates: values.housemates,
            since: Amsterdam.importing(now))
        try dependencies.store.wait(entry)
        return SavedForm(
            Phrase(
                nl:
                    "Op de wachtlijst. Komt er een plek vrij, dan staat dat bij {everywhere.waiting|A}.",
                en: "On the waiting list. See {everywhere.waiting|A} for what comes free."))
    }

    private func suiting(
        _ values: FormValues, _ entry: WaitingEntry, _ today: Day
    ) throws -> WaitingEntry {
        try entry.suiting(
            places: values.chosen("places").compactMap { Place($0) },
            part: values.choice("part").flatMap(DayPart.init),
            lastDay: values.day("lastDay", today: today), housemates: values.housemates)
    }
}
