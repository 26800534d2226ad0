/// Why a session of a series, or a copy of a spreekuur, does not come.
public enum SessionBar: Hashable, Sendable {
    /// The house is closed that day, or most people have it off.
    case closed(HouseClosed)

    /// It would begin or end in the hour of a clock change, at this time.
    case clockChange(LocalTime)

    /// Somebody or some room is elsewhere then.
    case taken(Holding)

    /// Somebody of the staff cannot be asked then, or not for this.
    case barred(name: String, StaffBar)

    /// Not as many are free as the service takes.
    case nobodyFree

    /// It is in the agenda already.
    case planned
}
