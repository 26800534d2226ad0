internal import KaderDomain
internal import KaderReference
internal import KaderStore
internal import TerminalUI

/// Fields to choose a sector or one municipality in.
enum PlaceField {
    static func sector(_ chosen: String, _ dependencies: Dependencies) -> FormField {
        let language = dependencies.language
        let known = dependencies.reference.sectors.map {
            ChoiceOption(id: $0.code, label: $0.name[language], detail: $0.code)
        }
        return field("sector", Phrase(nl: "Sector", en: "Sector")[language], known, chosen)
    }

    static func municipality(_ chosen: String, _ dependencies: Dependencies) -> FormField {
        field(
            "municipality", Phrase(nl: "Gemeente", en: "Municipality")[dependencies.language],
            municipalities(matching: "", dependencies), chosen,
            called: dependencies.reference.municipality(chosen)?.name, filters: false)
    }

    static func municipalities(
        matching query: String, _ dependencies: Dependencies
    ) -> [ChoiceOption] {
        let near = dependencies.store.founding.region.map { [$0] } ?? []
        return NetworkForm.municipalities(
            matching: query, near: near, in: dependencies.reference,
            on: dependencies.store.now.day)
    }

    /// What was chosen once and is offered no more is kept.
    private static func field(
        _ id: String, _ label: String, _ options: [ChoiceOption], _ chosen: String,
        called name: String? = nil, filters: Bool = true
    ) -> FormField {
        let isKnown = chosen.isEmpty || options.contains { $0.id == chosen }
        let retired = isKnown ? [] : [ChoiceOption(id: chosen, label: name ?? chosen)]
        return FormField(
            id: id, label: label,
            kind: .choice(
                ChoiceState(
                    options: options + retired, chosen: chosen.isEmpty ? [] : [chosen],
                    filters: filters)))
    }
}
