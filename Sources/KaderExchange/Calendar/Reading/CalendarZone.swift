internal import KaderDomain

/// A clock by which a calendar file tells times.
enum CalendarZone: Hashable, Sendable {
    /// Central European time; also of what floats, without any clock.
    case amsterdam
    case utc

    /// As a VTIMEZONE of the file says.
    case told(CalendarClock)

    /// The moment at which this clock shows that; of a day its beginning.
    ///
    /// A time that comes twice is the first of the two, one that is skipped counts on from before
    /// (RFC 5545, 3.3.5).
    func instant(_ moment: CalendarMoment) -> Instant {
        guard !moment.isUTC else { return Instant(seconds: moment.shown) }
        switch self {
        case .amsterdam:
            let second = moment.second ?? 0
            let time = TimeOfDay(minutes: second / 60) ?? .startOfDay
            return Amsterdam.importing(LocalTime(day: moment.day, time: time)) + second % 60
        case .utc: return Instant(seconds: moment.shown)
        case .told(let clock): return clock.instant(shown: moment.shown)
        }
    }

    /// Seconds ahead of UTC.
    func offset(at instant: Instant) -> Int {
        switch self {
        case .amsterdam: Amsterdam.offset(at: instant)
        case .utc: 0
        case .told(let clock): clock.offset(at: instant)
        }
    }

    /// The clock by its name, where everybody knows it.
    init?(known name: String) {
        if Self.central.contains(name) {
            self = .amsterdam
        } else if ["UTC", "Etc/UTC", "GMT", "Etc/GMT", "Z"].contains(name) {
            self = .utc
        } else {
            return nil
        }
    }

    /// Countries on the clock of Amsterdam since 1996, and what Windows calls it.
    private static let central: Set = [
        "Europe/Amsterdam", "Europe/Berlin", "Europe/Brussels", "Europe/Paris", "Europe/Madrid",
        "Europe/Rome", "Europe/Vienna", "Europe/Zurich", "Europe/Copenhagen", "Europe/Oslo",
        "Europe/Stockholm", "Europe/Luxembourg", "Europe/Prague", "Europe/Warsaw",
        "Europe/Budapest", "CET", "W. Europe Standard Time", "Romance Standard Time",
        "Central Europe Standard Time", "Central European Standard Time",
    ]
}
