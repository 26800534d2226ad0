internal import KaderDomain
internal import KaderReference
internal import TerminalUI

extension NetworkForm {
    func fields(
        _ network: Network?, _ reference: Reference, _ language: Language, on today: Day
    ) -> [FormField] {
        let regions = network?.regions ?? region.map { [$0] } ?? []
        return [
            FormField(
                id: "name", label: Phrase.name[language], kind: .text(maximum: 60),
                text: network?.name ?? "", isRequired: true),
            places(
                "regions", .regions, chosen: regions,
                Self.regions(matching: "", in: reference), reference.regionName, language),
            places(
                "municipalities", .municipalities, chosen: network?.municipalities ?? [],
                Self.municipalities(matching: "", near: regions, in: reference, on: today),
                reference.municipalityName, language),
        ]
    }

    private func places(
        _ id: String, _ label: Phrase, chosen: [String], _ options: [ChoiceOption],
        _ name: (String) -> String, _ language: Language
    ) -> FormField {
        FormField(
            id: id, label: label[language],
            kind: .choice(
                ChoiceState(
                    options: options + Self.retired(chosen, besides: options, name),
                    chosen: chosen,
                    allowsSeveral: true, filters: false)))
    }

    /// What was chosen once and is offered no more: it must not be lost by saving.
    static func retired(
        _ codes: [String], besides options: [ChoiceOption], _ name: (String) -> String
    ) -> [ChoiceOption] {
        let known = Set(options.map(\.id))
        return codes.filter { !known.contains($0) }.map { ChoiceOption(id: $0, label: name($0)) }
    }

    static func regions(matching query: String, in reference: Reference) -> [ChoiceOption] {
        RegionOptions(reference).matching(query)
    }

    /// Those in the regions come first; each tells its own. Those that no longer exist are left out.
    static func municipalities(
        matching query: String, near regions: [String], in reference: Reference, on today: Day
    ) -> [ChoiceOption] {
        let found = reference.findMunicipalities(query).filter { $0.exists(on: today) }
        let near = found.filter { regions.contains($0.regionCode) }
        let far = found.filter { !regions.contains($0.regionCode) }
        return (near + far).map {
            ChoiceOption(
                id: $0.code, label: $0.name, detail: reference.regionName($0.regionCode))
        }
    }
}

extension Phrase {
    fileprivate static let name = Phrase(nl: "Naam", en: "Name")
    fileprivate static let regions = Phrase(nl: "Regio's", en: "Regions")
    fileprivate static let municipalities = Phrase(nl: "Gemeenten", en: "Municipalities")
}
