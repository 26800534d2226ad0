/// Consulenten proposed for a session, the one with most experience first.
public struct PairProposal: Hashable, Sendable {
    public let consulenten: [Contact.ID]
    public let merit: PairMerit

    /// Those whose yearly training is overdue: who plans decides.
    public let overdue: [Contact.ID]

    public init(consulenten: [Contact.ID], merit: PairMerit, overdue: [Contact.ID]) {
        self.consulenten = consulenten
        self.merit = merit
        self.overdue = overdue
    }
}

/// What makes one proposal better than another: the lesser is the better, looked at in this order.
public struct PairMerit: Hashable, Comparable, Sendable {
    /// 1 where two or more would sit there and none is experienced.
    public let inexperience: Int

    /// How many have an overdue yearly training.
    public let overdue: Int

    /// Minutes of the one with most load, this session not counted.
    public let most: Int

    /// Minutes of all of them together.
    public let sum: Int

    /// How many more than one are experienced: a beginner learns beside somebody who knows.
    public let unmixed: Int

    public static func < (left: PairMerit, right: PairMerit) -> Bool {
        (left.inexperience, left.overdue, left.most, left.sum, left.unmixed)
            < (right.inexperience, right.overdue, right.most, right.sum, right.unmixed)
    }
}
