/// Who reads counts of members, and below which number they would point at persons (PRACTICE 4C).
public enum SignalAudience: String, CaseIterable, Sendable {
    /// Those of the house, who spoke with them.
    case house
    /// The rest of the union.
    case union
    /// Everybody else.
    case outside

    /// The smallest number of members that is told.
    public var fewest: Int {
        switch self {
        case .house: 1
        case .union: 3
        case .outside: 5
        }
    }

    /// The count, or nil where it is not told. Zero is: it is about nobody.
    public func shown(_ count: Int) -> Int? {
        count == 0 || count >= fewest ? count : nil
    }

    /// Counts whose sum is told too. Where only one would be left out it could be worked out from
    /// the sum, so the smallest other that is not zero is left out with it.
    public func shown(partsOfATotal counts: [Int]) -> [Int?] {
        var shown = counts.map { self.shown($0) }
        if shown.count(where: { $0 == nil }) == 1 {
            let others = counts.indices.filter { (shown[$0] ?? 0) > 0 }
            if let smallest = others.min(by: { counts[$0] < counts[$1] }) {
                shown[smallest] = Int?.none
            }
        }
        return shown
    }
}
