/// Why nobody can be received in a house at a time.
public enum HouseClosed: Hashable, Sendable {
    /// It is closed those days, for the reason that was given.
    case closure(reason: String)

    /// It is closed on that holiday, of this name.
    case holiday(Phrase)

    /// It opens at other hours; on that weekday at none where they are closed.
    case outsideOpening(DayHours)

    /// Whether the door stays shut all day.
    public var isWholeDay: Bool {
        if case .outsideOpening(let hours) = self { hours.isClosed } else { true }
    }
}
