/// The procedure of Benjamini and Hochberg (1995, J. R. Statist. Soc. B 57, 289-300): among many
/// tests, which to look at so that on average no more than a part `q` of them is chance.
public enum FalseDiscovery {
    /// The part that kader takes (PRACTICE 4C).
    public static let rate = 0.1

    /// For each chance the smallest `q` at which it is still among those to look at: the least of
    /// m·p/rank over it and all larger, at most 1. In the order given.
    ///
    /// - Parameter tests: m, how many were tested; those not given count as chance 1. Never less
    ///   than the number given.
    public static func adjusted(_ probabilities: [Double], of tests: Int) -> [Double] {
        let count = Double(max(tests, probabilities.count))
        let order = probabilities.indices.sorted { probabilities[$0] < probabilities[$1] }
        var adjusted = probabilities
        var least = 1.0
        for (rank, index) in order.enumerated().reversed() {
            least = min(least, count * probabilities[index] / Double(rank + 1))
            adjusted[index] = least
        }
        return adjusted
    }
}
