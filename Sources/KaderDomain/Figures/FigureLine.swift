/// The figures of one group, whole and by quarter.
public struct FigureLine: Hashable, Sendable {
    /// See ``Figures/lines(by:region:)``.
    public let key: String
    public private(set) var tally = FigureTally()
    public private(set) var quarters: [Quarter: FigureTally] = [:]

    init(_ key: String) { self.key = key }

    mutating func add(_ more: FigureTally, in quarter: Quarter) {
        tally = tally + more
        quarters[quarter] = quarters[quarter, default: FigureTally()] + more
    }
}
