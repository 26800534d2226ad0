/// A cell of which more members came than expected.
public struct Rise: Hashable, Sendable {
    public let cell: SignalCell

    /// Of the windows with at least three members, shortest first.
    public let tests: [RiseTest]

    /// The one of them that is least likely to be chance.
    public let test: RiseTest

    public let level: SignalLevel

    /// The smallest part of chance at which it still stands in the week's list, 0...1
    /// (``FalseDiscovery``).
    public let falseDiscovery: Double

    /// Whether it is worth looking at first: of those that are, at most one in ten is chance.
    public var isAmongFirst: Bool { falseDiscovery <= FalseDiscovery.rate }
}

extension Rise: Comparable {
    /// What is least likely to be chance comes first.
    public static func < (left: Rise, right: Rise) -> Bool {
        (left.test.probability, left.cell) < (right.test.probability, right.cell)
    }
}
