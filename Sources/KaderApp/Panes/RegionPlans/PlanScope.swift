/// Which plans the list shows.
public struct PlanScope: Hashable, Sendable {
    /// The CBS code of a labour-market region, or nil for all.
    public var region: String?

    /// Nil for all years.
    public var year: Int?

    public init(region: String? = nil, year: Int? = nil) {
        self.region = region
        self.year = year
    }
}
