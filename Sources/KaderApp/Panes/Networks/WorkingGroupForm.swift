public import KaderDomain
internal import TerminalUI

/// A working group of a network: its theme, and whether it is active (S12).
public struct WorkingGroupForm: FormDefinition {
    /// What is edited; nil for a new group.
    let id: WorkingGroup.ID?
    let network: Network.ID

    /// For the title.
    let networkName: String

    public init(_ id: WorkingGroup.ID? = nil, in network: Network) {
        self.id = id
        self.network = network.id
        networkName = network.name
    }

    public var title: Phrase {
        id == nil
            ? Phrase(nl: "Nieuwe werkgroep · \(networkName)", en: "New group · \(networkName)")
            : Phrase(nl: "Werkgroep wijzigen · \(networkName)", en: "Edit group · \(networkName)")
    }

    public func faults(in values: FormValues, today: Day) -> [String: Phrase] {
        var faults: [String: Phrase] = [:]
        if values.text("theme").isEmpty { faults["theme"] = .fillIn }
        if values.choice("state") == nil { faults["state"] = .chooseOne }
        return faults
    }

    public func field(refusedBy error: any Error) -> String? {
        if case NetworkError.workingGroupWithoutTheme = error { "theme" } else { nil }
    }

    func fields(_ group: WorkingGroup?, _ language: Language) -> [FormField] {
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
        ]
    }

    /// - Throws: ``NetworkError/workingGroupWithoutTheme``.
    func group(
        _ id: WorkingGroup.ID, in values: FormValues
    ) throws(NetworkError) -> WorkingGroup {
        try WorkingGroup(
            id: id, network: network, theme: values.text("theme"),
            state: values.choice("state").flatMap(WorkingGroupState.init) ?? .active)
    }
}

extension Phrase {
    fileprivate static let theme = Phrase(nl: "Thema", en: "Theme")
    fileprivate static let state = Phrase(nl: "Stand", en: "State")
}
