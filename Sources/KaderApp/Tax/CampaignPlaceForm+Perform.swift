internal import KaderDomain
internal import KaderReference
internal import KaderStore
public import TerminalUI

extension CampaignPlaceForm {
    private var campaign: Campaign.ID { Campaign.id(of: year) }

    public func fields(with dependencies: Dependencies) throws -> [FormField] {
        let language = dependencies.language
        let all = try dependencies.store.campaign(campaign).places
        let old = all.first { $0.place.description == place }
        return [
            places(besides: old == nil ? all.map(\.place) : [], dependencies),
            FormField(
                id: "hours", label: Phrase(nl: "Uren", en: "Hours")[language],
                kind: .text(maximum: 200),
                text: old?.hours.map { $0.typed(in: language) }.joined(separator: ", ") ?? "",
                isRequired: true),
            FormField(
                id: "capacity", label: Phrase(nl: "Mensen per dag", en: "People a day")[language],
                kind: .text(maximum: 3), text: old.map { String($0.capacity) } ?? "",
                note: Phrase(nl: "huisgenoten tellen mee", en: "housemates count")[language],
                isRequired: true),
        ]
    }

    private func places(
        besides taken: [Place], _ dependencies: Dependencies
    ) -> FormField {
        let houses = dependencies.reference.houses.map { Place.house($0.key) }
        let options = (houses + [.online]).filter { !taken.contains($0) }.map {
            ChoiceOption(id: $0.description, label: dependencies.name(of: $0))
        }
        return FormField(
            id: "place", label: Phrase(nl: "Huis", en: "House")[dependencies.language],
            kind: .choice(
                ChoiceState(
                    options: options, chosen: options.map(\.id).filter { $0 == place })),
            isRequired: true, isReadOnly: place != nil)
    }

    public func save(
        _ values: FormValues, from original: FormValues, overriding: Set<String>,
        with dependencies: Dependencies
    ) throws -> SavedForm {
        let store = dependencies.store
        let seen = place == nil ? nil : try made(original)
        try store.set(try made(values), from: seen, overriding: overriding)
        return SavedForm(
            Phrase(
                nl: "Bewaard. Een afspraak kan waar ook een spreekuur belasting staat.",
                en: "Saved. Appointments can be made where a tax spreekuur is planned."))
    }

    private func made(_ values: FormValues) throws -> CampaignPlace {
        try CampaignPlace(
            campaign: campaign,
            place: values.choice("place").flatMap { Place($0) } ?? .online,
            hours: hours(values) ?? [], capacity: people(values) ?? 0)
    }
}
