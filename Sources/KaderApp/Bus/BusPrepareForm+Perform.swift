internal import KaderDomain
internal import KaderReference
internal import KaderStore
internal import KaderSync
public import TerminalUI

extension BusPrepareForm {
    public func fields(with dependencies: Dependencies) throws -> [FormField] {
        let language = dependencies.language
        let online = ChoiceOption(
            id: Place.online.description, label: Phrase(nl: "online", en: "online")[language])
        let houses = dependencies.reference.houses.map {
            ChoiceOption(id: $0.key, label: $0.name[language])
        }
        return [
            FormField(
                id: "places", label: Phrase(nl: "Huizen", en: "Houses")[language],
                kind: .choice(ChoiceState(options: houses + [online], allowsSeveral: true)),
                note: Phrase(nl: "van wie de agenda meegaat", en: "whose agendas go along")[
                    language], isRequired: true),
            number("weeks", Phrase(nl: "Weken", en: "Weeks"), "2", language),
            number("slots", Phrase(nl: "Plekken per huis", en: "Slots a house"), "6", language),
            FormField(
                id: "file", label: Phrase(nl: "Bestand", en: "File")[language],
                kind: .text(maximum: 200),
                note: Phrase(
                    nl: "nieuw, op een stick: /media/stick/bus.sqlite",
                    en: "new, on a stick: /media/stick/bus.sqlite")[language], isRequired: true),
            FormField(
                id: "look", label: Phrase(nl: "Dit gaat mee", en: "Goes along")[language],
                kind: .choice(ChoiceState(options: [], filters: false)), isRequired: true),
        ]
    }

    private func number(
        _ id: String, _ label: Phrase, _ text: String, _ language: Language
    ) -> FormField {
        FormField(
            id: id, label: label[language], kind: .text(maximum: 2), text: text, isRequired: true)
    }

    public func options(
        for id: String, matching query: String, in values: FormValues,
        with dependencies: Dependencies
    ) throws -> [ChoiceOption]? {
        guard id == "look" else { return nil }
        guard let load = load(values) else { return [] }
        let day = try dependencies.store.busPlan(trip).trip.day
        let preview = try dependencies.store.busPreview(
            trip, places: load.places, until: day + (7 * load.weeks - 1))
        return [
            ChoiceOption(id: "seen", label: BusWords.alongside(preview)[dependencies.language])
        ]
    }

    private func load(_ values: FormValues) -> Departure.Load? {
        let places = values.chosen("places").compactMap { Place($0) }
        guard !places.isEmpty, let weeks = Self.number(values, "weeks", 1...8),
            let slots = Self.number(values, "slots", 0...50)
        else { return nil }
        return Departure.Load(places: places, weeks: weeks, slots: slots)
    }

    public func save(
        _ values: FormValues, with dependencies: Dependencies,
        goesOn: @escaping (LongStep) -> Bool
    ) throws -> SavedForm {
        guard let load = load(values) else { return SavedForm(.saved) }
        let file = values.text("file")
        let home = try Identity(dependencies.store, named: Machine.name)
        let made = try Departure(trip, from: home).prepare(
            load, to: file, goesOn: { goesOn(LongStep(BusWords.progress($0))) },
            newId: { dependencies.newId() })
        return SavedForm(BusWords.ready(made))
    }
}
