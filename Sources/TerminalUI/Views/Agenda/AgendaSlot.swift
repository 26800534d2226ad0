/// A moment in a ``WeekAgenda`` that is selected, whether or not something is there.
public struct AgendaSlot: Hashable, Sendable {
    public var day: Int

    /// Minutes since midnight.
    public var minute: Int

    public init(day: Int, minute: Int) {
        self.day = day
        self.minute = minute
    }
}
