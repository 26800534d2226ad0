/// Hours of every week of one service at one place, for which consulenten are found: a quarter at
/// a time (S45).
///
/// Always true: `week` is sorted and holds nothing twice.
public struct Roster: Hashable, Sendable {
    public let service: Service
    public let place: Place
    public let week: [WeeklyHours]

    /// The days in which it lies: `days` of them from `first` on.
    public let first: Day
    public let days: Int

    /// Each session takes the first of these that is free then; none online.
    public let rooms: [Room.ID]

    public init(
        _ service: Service, at place: Place, _ week: [WeeklyHours], from first: Day, days: Int,
        in rooms: [Room.ID] = []
    ) {
        self.service = service
        self.place = place
        self.week = Set(week).sorted()
        self.first = first
        self.days = days
        self.rooms = rooms
    }

    /// When it is held, by day and hour, whether the house is open then or not.
    public var sessions: [DatedHours] {
        (0..<max(0, days)).flatMap { offset in
            let day = first + offset
            return week.filter { $0.weekday == day.weekday }.map { DatedHours(day, $0.hours) }
        }
    }

    /// The identity of a session follows from what it is, so that planning twice makes one.
    public func id(of session: DatedHours) -> Spreekuur.ID {
        .named("roster \(service.rawValue) \(place) \(session.day) \(session.hours)")
    }
}
