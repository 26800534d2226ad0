/// Something in a ``WeekAgenda`` that takes time on one day.
public struct AgendaBlock: Hashable, Sendable {
    /// The index of its day, from 0.
    public var day: Int

    /// Minutes since midnight.
    public var startMinute: Int

    /// Minutes since midnight; a block that ends at or before its start is shown as one row.
    public var endMinute: Int

    /// What is said about it, the most telling first; what does not fit is left out.
    public var lines: [String]

    /// The letter of its kind or state, such as `L`: stands before its first line.
    public var mark: Character
    public var role: Role
    public var isSelected: Bool

    /// Whether it is over, and dimmed.
    public var isPast: Bool

    /// Whether it is marked: a star stands before it.
    public var isMarked: Bool

    public init(
        day: Int, startMinute: Int, endMinute: Int, lines: [String], mark: Character = " ",
        role: Role = .layer(0), isSelected: Bool = false,
        isPast: Bool = false, isMarked: Bool = false
    ) {
        self.day = day
        self.startMinute = startMinute
        self.endMinute = endMinute
        self.lines = lines
        self.mark = mark
        self.role = role
        self.isSelected = isSelected
        self.isPast = isPast
        self.isMarked = isMarked
    }
}
