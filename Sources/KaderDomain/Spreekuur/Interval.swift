/// From one instant until another, the end not included: what a claim in the ledger covers.
///
/// Always true: `from < until`, and it lasts at most a day (the bound that keeps the ledger's
/// trigger quick, ARCHITECTURE 18).
public struct Interval: Hashable, Sendable {
    public let from: Instant
    public let until: Instant

    /// The seconds of `hours` on `day` in Amsterdam. On the day of a clock change that is an hour
    /// more or less than the clock says.
    ///
    /// - Throws: ``SpreekuurError/inClockChange(_:)`` where either end does not exist or exists
    ///   twice, or where all of the day's twenty-five hours are asked for.
    public init(_ day: Day, _ hours: Hours) throws(SpreekuurError) {
        from = try Self.instant(day, hours.from)
        until = try Self.instant(day, hours.to)
        guard until.seconds - from.seconds <= 86_400 else {
            throw .inClockChange(LocalTime(day: day, time: hours.from))
        }
    }

    /// - Returns: nil where `until` does not come after `from`, or more than a day later.
    public init?(from: Instant, until: Instant) {
        guard from < until, until.seconds - from.seconds <= 86_400 else { return nil }
        self.from = from
        self.until = until
    }

    public func overlaps(_ other: Interval) -> Bool {
        from < other.until && other.from < until
    }

    public func contains(_ other: Interval) -> Bool {
        from <= other.from && other.until <= until
    }

    private static func instant(_ day: Day, _ time: TimeOfDay) throws(SpreekuurError) -> Instant {
        let local = LocalTime(day: day, time: time)
        do {
            return try Amsterdam.instant(local)
        } catch {
            throw .inClockChange(local)
        }
    }
}
