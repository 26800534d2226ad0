/// Why a cell stands out, or what would have been needed.
public struct SignalWhy: Hashable, Sendable {
    public let cell: SignalCell

    /// Of every window in which somebody came at all, shortest first.
    public let tests: [RiseTest]

    public init(_ cell: SignalCell, _ tests: [RiseTest]) {
        self.cell = cell
        self.tests = tests
    }

    /// The window that says most: one with at least three members if there is one, then the one
    /// least likely to be chance. Nil where nobody came.
    public var told: RiseTest? {
        tests.min { Self.rank($0) < Self.rank($1) }
    }

    private static func rank(_ test: RiseTest) -> (Int, Double) {
        (test.members >= SignalLevel.fewestMembers ? 0 : 1, test.probability)
    }
}

extension SignalIndex {
    /// - Returns: nil where nobody ever came with the cell.
    public func why(_ cell: SignalCell, in week: ISOWeek) -> SignalWhy? {
        counts(of: cell, in: week).map { SignalWhy(cell, $0.compactMap { RiseTest($0) }) }
    }
}
