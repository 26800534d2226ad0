/// Somebody who could be chosen as staff, with what speaks for and against it.
public struct StaffChoice: Hashable, Sendable {
    public let contact: Contact.ID
    public let name: String

    /// Whether the planner of pairs would take them.
    public let isProposed: Bool

    /// Minutes at the desk in the quarter.
    public let load: Int

    /// Why they cannot be asked; empty where they can. For who plans alone: ``StaffBar``.
    public let bars: [StaffBar]

    /// Whether they are at another spreekuur then.
    public let isElsewhere: Bool

    /// Whether their yearly training is overdue.
    public let isOverdue: Bool

    public init(
        contact: Contact.ID, name: String, isProposed: Bool, load: Int, bars: [StaffBar],
        isElsewhere: Bool, isOverdue: Bool
    ) {
        self.contact = contact
        self.name = name
        self.isProposed = isProposed
        self.load = load
        self.bars = bars
        self.isElsewhere = isElsewhere
        self.isOverdue = isOverdue
    }

    public var isFree: Bool { bars.isEmpty && !isElsewhere }
}
