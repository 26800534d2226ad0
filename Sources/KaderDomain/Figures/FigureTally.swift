/// What was counted of spreekuren and their appointments. Tallies add up; shares and means are of
/// the sum.
public struct FigureTally: Hashable, Sendable {
    /// Those that were not cancelled.
    public var spreekuren = 0

    /// Minutes of all their consulenten together, where people come by appointment: of inloop
    /// nothing is known to be filled.
    public var staffMinutes = 0

    /// Those of them that appointments take, buffers included.
    public var filledMinutes = 0

    /// Those that were not cancelled.
    public var appointments = 0
    public var attended = 0
    public var noShows = 0
    public var lateCancelled = 0

    /// Appointments of which the booking is in the log: not those that came with a table.
    public var booked = 0

    /// Days from the booking to the appointment, of all ``booked`` together.
    public var leadDays = 0

    /// Visits of which the desk wrote down when people came and when it was their turn, inloop too.
    public var waits = 0

    /// Seconds between those two, of all ``waits`` together.
    public var waitedSeconds = 0

    public init() {}

    /// How much of the consulenten's time is filled, or nil where nobody sat ready.
    public var occupancy: Double? { Self.part(filledMinutes, of: staffMinutes) }

    /// How many of those of whom it is known did not come, or nil where nothing is known.
    public var noShowShare: Double? { Self.part(noShows, of: attended + noShows) }

    /// Days from booking to appointment on average, or nil where no booking is known.
    public var meanLeadDays: Double? { Self.part(leadDays, of: booked) }

    /// Minutes waited at the desk on average, or nil where nobody wrote that down.
    public var meanWaitMinutes: Double? { Self.part(waitedSeconds, of: waits).map { $0 / 60 } }

    private static func part(_ some: Int, of all: Int) -> Double? {
        all > 0 ? Double(some) / Double(all) : nil
    }

    public static func + (left: FigureTally, right: FigureTally) -> FigureTally {
        var sum = left
        sum.spreekuren += right.spreekuren
        sum.staffMinutes += right.staffMinutes
        sum.filledMinutes += right.filledMinutes
        sum.appointments += right.appointments
        sum.attended += right.attended
        sum.noShows += right.noShows
        sum.lateCancelled += right.lateCancelled
        sum.booked += right.booked
        sum.leadDays += right.leadDays
        sum.waits += right.waits
        sum.waitedSeconds += right.waitedSeconds
        return sum
    }
}
