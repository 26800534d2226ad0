extension Amsterdam {
    /// The moments at which the clock shows a given time.
    public enum Resolution: Hashable, Sendable {
        case once(Instant)
        /// The clock never shows it: it jumps over that hour in March, to `next`.
        case skipped(next: Instant)
        /// The clock shows it in summer time and, an hour later, again in winter time.
        case twice(first: Instant, second: Instant)
    }

    public static func resolve(_ time: LocalTime) -> Resolution {
        let summer = moment(time, offset: summerOffset)
        let winter = moment(time, offset: winterOffset)
        let isSummer = offset(at: summer) == summerOffset
        let isWinter = offset(at: winter) == winterOffset
        switch (isSummer, isWinter) {
        case (true, true): return .twice(first: summer, second: winter)
        case (true, false): return .once(summer)
        case (false, true): return .once(winter)
        case (false, false): return .skipped(next: Amsterdam.summer(of: time.day.year).from)
        }
    }

    /// The moment of a time that people plan: there is exactly one, or it is refused.
    public static func instant(_ time: LocalTime) throws(ClockChange) -> Instant {
        switch resolve(time) {
        case .once(let instant): return instant
        case .skipped(let next): throw .skipped(time, next: local(next))
        case .twice: throw .twice(time)
        }
    }

    /// The moment of a time that comes from elsewhere, as RFC 5545 (3.3.5) says: the first of two,
    /// and a skipped time counts on from before the jump (02:30 becomes 03:30).
    public static func importing(_ time: LocalTime) -> Instant {
        switch resolve(time) {
        case .once(let instant): instant
        case .skipped: moment(time, offset: winterOffset)
        case .twice(let first, _): first
        }
    }

    private static func moment(_ time: LocalTime, offset: Int) -> Instant {
        Instant(seconds: time.day.ordinal * 86_400 + time.time.minutes * 60 - offset)
    }
}
