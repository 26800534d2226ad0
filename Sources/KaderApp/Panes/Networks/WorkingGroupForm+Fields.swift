internal import KaderDomain
internal import KaderReference
internal import TerminalUI

extension WorkingGroupForm {
    /// - Parameters:
    ///   - networks: those that can take part, and those that do.
    ///   - members: those who are in it.
    func fields(
        _ group: WorkingGroup?, networks: [ChoiceOption] = [], members: [ChoiceOption] = [],
        _ reference: Reference, _ language: Language
    ) -> [FormField] {
        [
            FormField(
                id: "theme", label: Phrase.theme[language], kind: .text(maximum: 60),
                text: group?.theme ?? "", isRequired: true),
            FormField(
                id: "state", label: Phrase.state[language],
                kind: .choice(
                    ChoiceState(
                        options: WorkingGroupState.allCases.map {
                            ChoiceOption(id: $0.rawValue, label: $0.label[language])
                        }, chosen: [(group?.state ?? .active).rawValue])),
                isRequired: true),
            FormField(
                id: "others", label: Phrase.others[language],
                kind: .choice(
                    ChoiceState(
                        options: networks, chosen: group?.others.map(\.description) ?? [],
                        allowsSeveral: true, filters: false))),
            province(group, reference, language),
            FormField(
                id: "members", label: Phrase.members[language],
                kind: .choice(
                    ChoiceState(
                        options: members, chosen: group?.members.map(\.description) ?? [],
                        allowsSeveral: true, allowsNew: PersonField.new[language],
                        filters: false))),
        ]
    }

    private func province(
        _ group: WorkingGroup?, _ reference: Reference, _ language: Language
    ) -> FormField {
        let none = ChoiceOption(id: "", label: Phrase.noProvince[language])
        let provinces = reference.provinces.map { ChoiceOption(id: $0.code, label: $0.name) }
        return FormField(
            id: "province", label: Phrase.province[language],
            kind: .choice(
                ChoiceState(
                    options: [none] + provinces, chosen: [group?.province ?? ""])))
    }
}

extension Phrase {
    fileprivate static let theme = Phrase(nl: "Thema", en: "Theme")
    fileprivate static let state = Phrase(nl: "Stand", en: "State")
    fileprivate static let others = Phrase(nl: "Samen met", en: "Together with")
    fileprivate static let province = Phrase(nl: "Provincie", en: "Province")
    fileprivate static let noProvince = Phrase(nl: "geen", en: "none")
    fileprivate static let members = Phrase(nl: "Leden", en: "Members")
}
