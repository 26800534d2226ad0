/// The 52 weeks before a window, with which the window is compared.
public struct RiseBaseline: Hashable, Sendable {
    public static let weeks = 52

    /// From this many members on, the spread between weeks is known well enough to use.
    public static let enoughForDispersion = 10

    public let span: RiseSpan

    /// φ, 1...4: how much more weeks differ than chance alone makes them.
    public let dispersion: Double

    public init(_ span: RiseSpan, dispersion: Double = 1) {
        self.span = span
        self.dispersion = dispersion
    }

    /// φ = variance/mean of the weeks, clipped to 1...4; 1 below ten members (PRACTICE 4C).
    ///
    /// The variance is the sample's (over n − 1).
    ///
    /// - Parameter weekly: members by week, of the weeks that were open.
    public static func dispersion(of weekly: [Int]) -> Double {
        let total = weekly.reduce(0, +)
        guard total >= enoughForDispersion, weekly.count > 1 else { return 1 }
        let mean = Double(total) / Double(weekly.count)
        let squares = weekly.reduce(0.0) { $0 + (Double($1) - mean) * (Double($1) - mean) }
        return min(max(squares / Double(weekly.count - 1) / mean, 1), 4)
    }
}
