internal import KaderDomain

/// Where a line stands among its siblings, as the number that is stored.
enum PlanRank {
    /// Of numbers closer than this part of themselves, what is stored may be equal.
    private static let finest = 1e-12

    /// Strictly between two ranks; nil where they are too close. Nil for a neighbour means that
    /// there is none on that side.
    static func between(_ lower: Double?, _ upper: Double?) -> Double? {
        switch (lower, upper) {
        case (nil, nil): return 1
        case (nil, let upper?): return upper - 1
        case (let lower?, nil): return lower + 1
        case (let lower?, let upper?):
            let least = max(1, abs(lower), abs(upper)) * finest
            return upper - lower > least ? lower + (upper - lower) / 2 : nil
        }
    }

    /// A rank behind the first `count` of these, which are in order. Where two have the same rank,
    /// and so nothing fits between, it goes on to the next gap.
    static func behind(first count: Int, of ranks: [Double]) -> Double {
        let gaps = min(max(0, count), ranks.count)...ranks.count
        return gaps.lazy.compactMap { gap(at: $0, ranks) }.first ?? 1
    }

    /// The rank that moves the one at `index` past one neighbour, up where `step` is -1; nil where
    /// there is none to pass. Neighbours with equal ranks are passed together.
    static func shifting(_ index: Int, by step: Int, in ranks: [Double]) -> Double? {
        var others = ranks
        others.remove(at: index)
        let gaps =
            step < 0
            ? Array((0..<index).reversed()) : Array((index..<others.count).map { $0 + 1 })
        return gaps.lazy.compactMap { gap(at: $0, others) }.first
    }

    private static func gap(at place: Int, _ ranks: [Double]) -> Double? {
        between(
            place > 0 ? ranks[place - 1] : nil, place < ranks.count ? ranks[place] : nil)
    }
}

extension PlanTree {
    /// The lines under a parent (or the themes) in order; those that hang loose are not among them.
    func children(of parent: PlanItem.ID?) -> [PlanItem] {
        lines.filter { !$0.isOrphan && $0.item.parent == parent }.map(\.item)
    }

    /// The rank of a new line under `parent`: right behind `sibling`, or at the end.
    func rank(under parent: PlanItem.ID?, behind sibling: PlanItem.ID? = nil) -> Double {
        let siblings = children(of: parent)
        let index = siblings.firstIndex { $0.id == sibling }
        return PlanRank.behind(
            first: index.map { $0 + 1 } ?? siblings.count, of: siblings.map(\.rank))
    }
}
