/// A group of a network around one theme, such as the energy transition (S12).
public struct WorkingGroup: Hashable, Identifiable, Sendable {
    public let id: Identifier<WorkingGroup>
    public let network: Network.ID

    /// Never blank.
    public var theme: String
    public var state: WorkingGroupState

    /// - Throws: ``NetworkError/workingGroupWithoutTheme`` where the theme is blank.
    public init(
        id: Identifier<WorkingGroup>, network: Network.ID, theme: String,
        state: WorkingGroupState = .active
    ) throws(NetworkError) {
        guard !theme.trimmed.isEmpty else { throw .workingGroupWithoutTheme }
        self.id = id
        self.network = network
        self.theme = theme.trimmed
        self.state = state
    }
}

public enum WorkingGroupState: String, CaseIterable, Sendable, Codable {
    case active, dormant

    public var label: Phrase {
        switch self {
        case .active: Phrase(nl: "actief", en: "active")
        case .dormant: Phrase(nl: "slapend", en: "dormant")
        }
    }
}
