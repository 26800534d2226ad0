/// How many places lack what, of all that were looked at (S25): of the country, or of a region.
public struct CoverageTotals: Hashable, Sendable {
    /// Places.
    public let all: Int

    /// Of those, how many lack something.
    public let open: Int

    /// How many lack each; a gap that nowhere is has none.
    private let counts: [CoverageGap: Int]

    public init(_ lines: [CoverageLine]) {
        all = lines.count
        open = lines.count { !$0.gaps.isEmpty }
        counts = Dictionary(
            lines.flatMap(\.gaps).map { ($0, 1) }, uniquingKeysWith: +)
    }

    public func count(_ gap: CoverageGap) -> Int { counts[gap] ?? 0 }

    /// `geen netwerk 12, geen contactpersoon 5`; blank where nothing lacks.
    public var told: Phrase {
        let gaps = CoverageGap.allCases.filter { count($0) > 0 }
        return Phrase(
            nl: gaps.map { "\($0.label.nl) \(count($0))" }.joined(separator: ", "),
            en: gaps.map { "\($0.label.en) \(count($0))" }.joined(separator: ", "))
    }
}
