/// A day of a ``MonthAgenda``.
public struct MonthDay: Hashable, Sendable {
    /// Of the month, 1...31.
    public var number: Int
    public var isToday: Bool
    public var isSelected: Bool

    /// Whether it is over, or lies in the month before or after: it is dimmed.
    public var isDimmed: Bool

    /// What is special about it, such as a holiday.
    public var note: String

    /// The state of the day in ever fewer cells; the first that fits stands beside the number.
    public var badges: [String]
    public var badgeRole: Role

    /// What takes place, a line each. Of a line the spans that do not fit whole are left out.
    public var lines: [Line]

    /// All of ``lines`` on one line, for where they do not fit.
    public var summary: Line

    public init(
        _ number: Int, isToday: Bool = false, isSelected: Bool = false, isDimmed: Bool = false,
        note: String = "", badges: [String] = [], badgeRole: Role = .success,
        lines: [Line] = [], summary: Line = Line("")
    ) {
        self.number = number
        self.isToday = isToday
        self.isSelected = isSelected
        self.isDimmed = isDimmed
        self.note = note
        self.badges = badges
        self.badgeRole = badgeRole
        self.lines = lines
        self.summary = summary
    }
}
