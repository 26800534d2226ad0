public import KaderDomain

/// A calendar file that is refused: nothing of it is used.
public struct CalendarFault: Error, Hashable, Sendable {
    /// From 1; of a line that was folded the first.
    public let line: Int
    public let reason: Phrase

    init(_ refusal: CalendarRefusal, line: Int) {
        self.line = line
        reason = refusal.phrase
    }
}
