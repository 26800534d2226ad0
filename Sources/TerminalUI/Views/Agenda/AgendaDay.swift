/// A day of a ``WeekAgenda``, or a person or room of a ``DayAgenda``: what stands above a column.
public struct AgendaDay: Hashable, Sendable {
    /// Such as `di 17 mrt`.
    public var title: String

    /// Whether the time is now in this column: it has a line there, and `•` before its title
    /// where there is no other ``mark``.
    public var isToday: Bool

    /// Whether it is over, and dimmed.
    public var isPast: Bool

    /// The letter by which it is known, before its title.
    public var mark: Character?

    /// What is special about it, such as a holiday.
    public var note: String

    public init(
        _ title: String, isToday: Bool = false, isPast: Bool = false, mark: Character? = nil,
        note: String = ""
    ) {
        self.title = title
        self.isToday = isToday
        self.isPast = isPast
        self.mark = mark
        self.note = note
    }

    var shownMark: Character? { mark ?? (isToday ? "•" : nil) }
    var role: Role { isPast ? .muted : .heading }
}
