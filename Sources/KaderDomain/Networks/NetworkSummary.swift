/// A network as a list shows it.
public struct NetworkSummary: Hashable, Sendable, Identifiable {
    public let network: Network

    /// The codes of the regions in which it works today.
    public let regions: [String]

    /// The name of today's chair, or nil.
    public let chair: String?

    /// The name of today's accompanying official, or nil (S2).
    public let official: String?
    public let activeGroups: Int
    public let dormantGroups: Int

    public var id: Network.ID { network.id }

    /// - Parameter regions: nil for those without days.
    public init(
        network: Network, regions: [String]? = nil, chair: String?, official: String?,
        activeGroups: Int, dormantGroups: Int
    ) {
        self.network = network
        self.regions = regions ?? network.regions
        self.chair = chair
        self.official = official
        self.activeGroups = activeGroups
        self.dormantGroups = dormantGroups
    }
}

extension [NetworkSummary] {
    /// Those whose official of today is probably this person (S2).
    public func accompanied(by actor: Actor) -> [NetworkSummary] {
        filter { $0.official.map(actor.isProbably) ?? false }
    }
}

/// A network with everything of it.
public struct NetworkDetail: Hashable, Sendable {
    public let network: Network

    /// By role, then by beginning; former ones included.
    public let board: [Named<BoardFunction>]
    public let officials: [Named<Accompaniment>]

    /// Its own and those of others in which it takes part: active ones first, by theme.
    public let groups: [WorkingGroup]
    public let kaderleden: Int

    /// The names of the other networks of its groups, by id.
    public let networks: [Network.ID: String]

    /// The names of the members of its groups, by id.
    public let members: [Contact.ID: String]

    public init(
        network: Network, board: [Named<BoardFunction>], officials: [Named<Accompaniment>],
        groups: [WorkingGroup], kaderleden: Int, networks: [Network.ID: String] = [:],
        members: [Contact.ID: String] = [:]
    ) {
        self.network = network
        self.board = board
        self.officials = officials
        self.groups = groups
        self.kaderleden = kaderleden
        self.networks = networks
        self.members = members
    }
}
