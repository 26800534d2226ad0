/// Chance that a seed decides (SplitMix64), with its own way of choosing: the same on every
/// machine and with every version of the standard library. The floor programs in C have the same.
package struct Dice: RandomNumberGenerator {
    private var state: UInt64

    package init(_ seed: UInt64) { state = seed }

    package mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// 0..<count.
    package mutating func below(_ count: Int) -> Int {
        Int(next().multipliedFullWidth(by: UInt64(count)).high)
    }

    mutating func int(in range: ClosedRange<Int>) -> Int {
        range.lowerBound + below(range.count)
    }

    mutating func chance(percent: Int) -> Bool { below(100) < percent }

    /// - Precondition: there is one.
    mutating func pick<Item>(_ items: [Item]) -> Item { items[below(items.count)] }

    /// Some of them, each once, in a random order; all where there are fewer.
    mutating func pick<Item>(_ count: Int, of items: [Item]) -> [Item] {
        var left = items
        var picked: [Item] = []
        while picked.count < count, !left.isEmpty {
            picked.append(left.remove(at: below(left.count)))
        }
        return picked
    }
}
