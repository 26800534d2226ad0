public import KaderDomain
public import KaderReference

/// The local networks of a region, and one of them opened (S1, S2, S3).
///
/// Always true: ``selection`` is one of ``networks`` where there are any, and ``row`` is a row of
/// ``card`` where there is one.
public struct NetworksPane: Pane {
    public static let name = Phrase(nl: "Netwerken", en: "Networks")

    let reference: Reference

    /// What is listed, or being read.
    public internal(set) var query: NetworkQuery

    /// What was read, by name; nil until then.
    public internal(set) var all: [NetworkSummary]?

    /// What is shown of it: what the filter leaves, as it is sorted.
    public internal(set) var networks: [NetworkSummary]?
    public internal(set) var listFilter = ""
    public internal(set) var shape = ListShape<NetworkColumn>()
    public internal(set) var marks = Marks<Network.ID>()
    public internal(set) var selection: Network.ID?

    /// The network that is opened, or nil for the list.
    public internal(set) var opened: Network.ID?

    /// What is known of the opened one; nil until read.
    public internal(set) var card: OpenNetwork?

    /// The selected row of the opened one.
    public internal(set) var row = NetworkRow.name

    /// What is shown of the coverage of regions.
    var coverage = CoverageChoice()

    /// The id of what was just made here, to be selected once it is read.
    var expected: String?

    /// - Parameter region: the code of the region whose networks are listed first; all where nil.
    public var role = OwnRole.everything

    public init(reference: Reference, region: String?) {
        self.reference = reference
        query = NetworkQuery(region: region)
    }

    public var filter: String { listFilter }

    public var start: [Step<Self>] { [.run(.view(.recall(Self.list))), .run(.load(query))] }

    public mutating func expect(_ id: String) {
        expected = id
    }

    public func reload(after kinds: Set<String>) -> [Step<Self>] {
        guard !kinds.isDisjoint(with: Self.kinds) else { return [] }
        return read
    }

    /// What a list or an opened network is made of.
    private static let kinds: Set<String> = [
        "network", "boardFunction", "accompaniment", "workingGroup", "contact", "kaderlid",
        "networkRequest",
    ]

    /// Reads again what is shown.
    var read: [Step<Self>] {
        [.run(.load(query))] + (opened.map { [.run(.open($0))] } ?? [])
    }

    /// The network that keys are about: the opened one, else the selected one.
    var current: Network? {
        opened == nil ? summary?.network : card?.network
    }

    /// The selected one of the list.
    var summary: NetworkSummary? { networks?.first { $0.id == selection } }
}
