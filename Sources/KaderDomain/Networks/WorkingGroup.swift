/// A group around one theme, such as the energy transition (S12). It belongs to the network that
/// pulls it; others may take part, and it may be of a whole province.
public struct WorkingGroup: Hashable, Identifiable, Sendable {
    public let id: Identifier<WorkingGroup>
    /// Which pulls it.
    public let network: Network.ID

    /// The networks that take part besides, each once; never the one that pulls it.
    public var others: [Network.ID]

    /// The code of the province (`PV31`) of which it is; nil where of none.
    public var province: String?

    /// Who is in it, each once, in the order in which they were named.
    public var members: [Contact.ID]

    /// Never blank.
    public var theme: String
    public var state: WorkingGroupState

    /// - Throws: ``NetworkError/workingGroupWithoutTheme`` where the theme is blank.
    public init(
        id: Identifier<WorkingGroup>, network: Network.ID, theme: String,
        state: WorkingGroupState = .active, with others: [Network.ID] = [],
        inProvince province: String? = nil, members: [Contact.ID] = []
    ) throws(NetworkError) {
        guard !theme.trimmed.isEmpty else { throw .workingGroupWithoutTheme }
        self.id = id
        self.network = network
        self.theme = theme.trimmed
        self.state = state
        self.others = others.filter { $0 != network }.eachOnce
        self.province = province
        self.members = members.eachOnce
    }

    /// All networks of it: the one that pulls it first.
    public var networks: [Network.ID] { [network] + others }
}

extension Array where Element: Hashable {
    /// The first of those that are the same.
    fileprivate var eachOnce: [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
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
