/// A local network of the union: `Achterhoek`, `Midden-Twente` (S1).
///
/// Networks go on existing but align to the 35 labour-market regions; one may span several (S25).
public struct Network: Hashable, Identifiable, Sendable {
    public let id: Identifier<Network>

    /// Never blank.
    public var name: String

    /// CBS codes of the labour-market regions (`AM09`) of which no first or last day is known,
    /// sorted, each once. Those of a day: ``regions(on:)``.
    public var regions: [String]

    /// The regions with a first or a last day, sorted, each once.
    public var dated: [NetworkRegion]

    /// CBS codes of municipalities (`GM0363`), sorted, each once.
    public var municipalities: [String]
    public var isArchived: Bool

    /// - Throws: ``NetworkError/unnamed`` where the name is blank.
    public init(
        id: Identifier<Network>, name: String, regions: [String] = [],
        municipalities: [String] = [], isArchived: Bool = false, dated: [NetworkRegion] = []
    ) throws(NetworkError) {
        guard !name.trimmed.isEmpty else { throw .unnamed }
        self.id = id
        self.name = name.trimmed
        self.regions = Set(regions).sorted()
        self.dated = Set(dated).sorted()
        self.municipalities = Set(municipalities).sorted()
        self.isArchived = isArchived
    }
}

/// Why a network, or a thing of it, cannot be stored as asked.
public enum NetworkError: Error, Hashable, Sendable {
    case unnamed
    case workingGroupWithoutTheme
    case requestWithoutText

    /// A request is answered by nothing.
    case withoutAnswer

    /// Another official already accompanies this network in that time (S2: one at a time).
    case accompaniedAlready(Contact.ID, Period)

    /// The network works in the region with this code already in that time (S25).
    case regionTwice(String, Period)
}
