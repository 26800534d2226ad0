internal import KaderDomain
internal import KaderStore
public import TerminalUI

extension ManyNetworksForm {
    public func fields(with dependencies: Dependencies) throws -> [FormField] {
        let (language, today) = (dependencies.language, dependencies.store.now.day)
        let told = "\(names.count): \(BulkPreview.list(names, language))"
        let regions = NetworkForm.regions(matching: "", in: dependencies.reference)
        return [
            FormField(
                id: "networks", label: Phrase.networks[language], kind: .text(maximum: 400),
                text: told, isReadOnly: true),
            FormField(
                id: "present", label: Phrase.present[language], kind: .text(maximum: 400),
                text: try present(dependencies), isReadOnly: true),
            PersonField.field("official", .official, chosen: nil, language, isRequired: false),
            FormField(id: "from", label: Phrase.from[language], kind: .day, text: today.typed),
            FormField(
                id: "region", label: Phrase.region[language],
                kind: .choice(ChoiceState(options: regions, chosen: [], filters: false))),
        ]
    }

    /// Who ends the day before: `3 hebben er nu een; die eindigt de dag ervoor`.
    private func present(_ dependencies: Dependencies) throws -> String {
        let (store, today) = (dependencies.store, dependencies.store.now.day)
        let accompanied = try networks.count { id in
            try store.network(id).officials.contains { $0.role.period.contains(today) }
        }
        return Phrase.accompanied(accompanied, of: networks.count)[dependencies.language]
    }

    public func options(
        for id: String, matching query: String, in values: FormValues,
        with dependencies: Dependencies
    ) throws -> [ChoiceOption]? {
        switch id {
        case "official": try PersonField.options(matching: query, in: dependencies.store)
        case "region": NetworkForm.regions(matching: query, in: dependencies.reference)
        default: nil
        }
    }

    public func save(
        _ values: FormValues, from original: FormValues, overriding: Set<String>,
        with dependencies: Dependencies
    ) throws -> SavedForm {
        let (store, today) = (dependencies.store, dependencies.store.now.day)
        let region = values.choice("region")
        if let official: Contact.ID = values.identifier("official"),
            let period = Period(from: values.day("from", today: today), until: nil)
        {
            try store.accompany(
                networks.map {
                    Accompaniment(
                        id: dependencies.newId(), network: $0, official: official, period: period)
                }, addingRegion: region)
        } else if let region {
            try store.add(region: region, to: networks)
        }
        return SavedForm(.changed(networks.count))
    }
}

extension Phrase {
    fileprivate static let networks = Phrase(nl: "Netwerken", en: "Networks")
    fileprivate static let present = Phrase(nl: "Nu", en: "Now")
    fileprivate static let official = Phrase(nl: "Vakbondsbestuurder", en: "Union official")
    fileprivate static let from = Phrase(nl: "Vanaf", en: "From")
    fileprivate static let region = Phrase(nl: "Regio erbij", en: "Extra region")

    fileprivate static func accompanied(_ count: Int, of all: Int) -> Phrase {
        count == 0
            ? Phrase(nl: "niemand begeleidt ze", en: "nobody accompanies them")
            : Phrase(
                nl: "\(count) van \(all) begeleid; dat eindigt de dag ervoor",
                en: "\(count) of \(all) accompanied; that ends the day before")
    }

    fileprivate static func changed(_ count: Int) -> Phrase {
        Phrase(
            nl: "Gewijzigd: \(count) netwerken. {everywhere.undo|u} maakt het ongedaan.",
            en: "Changed: \(count) networks. {everywhere.undo|u} to undo.")
    }
}
