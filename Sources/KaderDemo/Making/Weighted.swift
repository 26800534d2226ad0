/// Things of which some come more often than others.
///
/// Always true: there is at least one, and every weight is above zero.
struct Weighted<Item> {
    private let items: [Item]
    private let ends: [Int]

    /// - Returns: nil where nothing has a weight.
    init?(_ items: [(item: Item, weight: Int)]) {
        let counted = items.filter { $0.weight > 0 }
        guard !counted.isEmpty else { return nil }
        var total = 0
        self.items = counted.map(\.item)
        ends = counted.map {
            total += $0.weight; return total
        }
    }

    func pick(_ dice: inout Dice) -> Item {
        let point = dice.below(ends[ends.count - 1])
        var (low, high) = (0, ends.count - 1)
        while low < high {
            let middle = (low + high) / 2
            if ends[middle] > point { high = middle } else { low = middle + 1 }
        }
        return items[low]
    }
}
