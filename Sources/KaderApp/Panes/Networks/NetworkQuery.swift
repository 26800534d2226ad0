/// Which networks a list is asked for. An answer carries it, so that a late one is known.
public struct NetworkQuery: Hashable, Sendable {
    /// The code of a labour-market region, or nil for all.
    public var region: String?

    /// What names are found by; blank for all.
    public var text = ""

    /// Whether archived networks are listed too.
    public var withArchived = false

    public init(region: String? = nil, text: String = "", withArchived: Bool = false) {
        self.region = region
        self.text = text
        self.withArchived = withArchived
    }
}
