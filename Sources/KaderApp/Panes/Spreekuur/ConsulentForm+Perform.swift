internal import KaderDomain
internal import KaderReference
internal import KaderStore
public import TerminalUI

extension ConsulentForm {
    public func fields(with dependencies: Dependencies) throws -> [FormField] {
        let language = dependencies.language
        let services = Service.allCases.map {
            ChoiceOption(id: $0.rawValue, label: $0.label[language])
        }
        let houses = dependencies.reference.houses.map {
            ChoiceOption(id: $0.key, label: $0.name[language], detail: $0.shownTown)
        }
        let house = Place(place)?.house
        return [
            .person(dependencies, among: try ChoiceOption.people(matching: name, dependencies)),
            FormField(
                id: "services", label: Phrase(nl: "Spreekuren", en: "Services")[language],
                kind: .choice(
                    ChoiceState(
                        options: services, chosen: [service.rawValue], allowsSeveral: true)),
                isRequired: true),
            FormField(
                id: "houses", label: Phrase(nl: "Huizen", en: "Houses")[language],
                kind: .choice(
                    ChoiceState(
                        options: houses, chosen: house.map { [$0] } ?? [], allowsSeveral: true))),
            FormField(
                id: "isOnline", label: Phrase(nl: "Ook online", en: "Online too")[language],
                kind: .toggle(house == nil)),
        ]
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
        guard let consulent = consulent(values, id: dependencies.newId()) else {
            throw SpreekuurError.understaffed(needed: 1, given: 0)
        }
        let name = try dependencies.store.contact(consulent.contact).name.description
        try dependencies.store.add(consulent)
        return SavedForm(
            Phrase(nl: "Consulent toegevoegd: \(name).", en: "Consulent added: \(name)."),
            option: ChoiceOption(id: consulent.contact.description, label: name))
    }
}
