/// A cell that was pointed out is left in peace for eight weeks, unless it gets twice as bad
/// (PRACTICE 4C).
public enum SignalRest {
    public static let weeks = 8

    /// What a rise means beside what was pointed out before.
    public enum Decision: Hashable, Sendable {
        /// A new signal.
        case raise
        /// The earlier one deserves a new look, with the counts and the week of now.
        case reopen(Signal.ID)
        /// Nothing before the week given.
        case rest(Signal.ID, until: ISOWeek)
        /// Nothing: somebody still has the earlier one in hand.
        case known(Signal.ID)
    }

    /// - Parameters:
    ///   - earlier: signals of any cell, in any order; the last raised of this cell decides.
    ///   - week: that in which the rise is seen.
    public static func decide(_ rise: Rise, after earlier: [Signal], in week: ISOWeek) -> Decision {
        let ofCell = earlier.filter { $0.cell == rise.cell }
        guard let last = ofCell.max(by: { ($0.raised, $0.id) < ($1.raised, $1.id) }) else {
            return .raise
        }
        let end = last.raised.number + weeks
        if week.number >= end, !last.state.isOpen { return .raise }
        if isWorse(rise, than: last) { return .reopen(last.id) }
        return week.number < end
            ? .rest(last.id, until: ISOWeek(number: end)) : .known(last.id)
    }

    /// Twice the members in a window of the same length, or a signal where it was a let-op. What a
    /// person raised without counts has nothing to double.
    private static func isWorse(_ rise: Rise, than signal: Signal) -> Bool {
        guard let evidence = signal.evidence else { return false }
        if rise.level > evidence.level { return true }
        return rise.tests.contains {
            $0.weeks == evidence.weeks && $0.members >= 2 * evidence.members
        }
    }
}
