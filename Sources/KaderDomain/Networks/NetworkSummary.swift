/// A network as a list shows it.
public struct NetworkSummary: Hashable, Sendable, Identifiable {
    public let network: Network

    /// The name of today's chair, or nil.
    public let chair: String?

    /// The name of today's accompanying official, or nil (S2).
    public let official: String?
    public let activeGroups: Int
    public let dormantGroups: Int

    public var id: Network.ID { network.id }

    public init(
        network: Network, chair: String?, official: String?, activeGroups: Int, dormantGroups: Int
    ) {
        self.network = network
        self.chair = chair
        self.official = official
        self.activeGroups = activeGroups
        self.dormantGroups = dormantGroups
    }
}

/// A network with everything of it.
public struct NetworkDetail: Hashable, Sendable {
    public let network: Network

    /// By role, then by beginning; former ones included.
    public let board: [Named<BoardFunction>]
    public let officials: [Named<Accompaniment>]

    /// Active ones first, by theme.
    public let groups: [WorkingGroup]
    public let kaderleden: Int

    public init(
        network: Network, board: [Named<BoardFunction>], officials: [Named<Accompaniment>],
        groups: [WorkingGroup], kaderleden: Int
    ) {
        self.network = network
        self.board = board
        self.officials = officials
        self.groups = groups
        self.kaderleden = kaderleden
    }
}
