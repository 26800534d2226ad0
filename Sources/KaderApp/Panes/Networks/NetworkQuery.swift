/// Which networks a list is asked for. An answer carries it, so that a late one is known.
public struct NetworkQuery: Hashable, Sendable {
    /// The code of a labour-market region, or nil for all.
    public var region: String?

    /// Whether archived networks are listed too.
    public var withArchived = false

    public init(region: String? = nil, withArchived: Bool = false) {
        self.region = region
        self.withArchived = withArchived
    }
}
