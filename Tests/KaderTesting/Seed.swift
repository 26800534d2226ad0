import Foundation

/// The seed of this run of the tests.
public enum Seed {
    /// From the environment variable KADER_SEED, else a new one; printed once.
    public static let fresh: UInt64 = {
        let given = ProcessInfo.processInfo.environment["KADER_SEED"].flatMap { UInt64($0) }
        let seed = given ?? UInt64.random(in: 0...UInt64.max)
        print("Seed \(seed); KADER_SEED=\(seed) repeats this run.")
        return seed
    }()
}
