/// Why a series cannot be planned or changed as asked.
public enum SeriesError: Error, Hashable, Sendable {
    /// It would go on after the last day that it may, two years after its first.
    case tooLong(limit: Day)

    /// The rule has no day between the first and the end, or all are left out.
    case noDays

    /// Days fall out, and nobody agreed yet to do without them; what becomes of each.
    case someFallOut([SessionProposal])

    /// Every session falls out; why the first of them does.
    case noneComes(SessionBar)

    /// It ends before that day already.
    case endedBefore(Day)

    /// These sessions have appointments, and stay where they are.
    case appointmentsOutside([AppointmentEntry])

    /// There are no spreekuren in that week to copy.
    case emptyWeek(Day)
}
