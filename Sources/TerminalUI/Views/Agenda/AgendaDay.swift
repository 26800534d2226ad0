/// A day of a ``WeekAgenda``.
public struct AgendaDay: Hashable, Sendable {
    /// Such as `di 17 mrt`.
    public var title: String

    /// Whether it has `•` before its title.
    public var isToday: Bool

    /// What is special about it, such as a holiday.
    public var note: String

    public init(_ title: String, isToday: Bool = false, note: String = "") {
        self.title = title
        self.isToday = isToday
        self.note = note
    }
}
