/// Which networks a list is asked for. An answer carries it, so that a late one is known.
public struct NetworkQuery: Hashable, Sendable {
    /// The code of a labour-market region, or nil for all.
    public var region: String?

    /// Whether archived networks are listed too.
    public var withArchived = false

    /// Only those that the person who acts accompanies (S2).
    public var isMine = false

    public init(region: String? = nil, withArchived: Bool = false, isMine: Bool = false) {
        self.region = region
        self.withArchived = withArchived
        self.isMine = isMine
    }
}
