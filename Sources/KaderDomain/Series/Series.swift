/// A spreekuur that comes back (*reeks*): the same service, place, hours, staff and rooms, on the
/// days of a rule.
///
/// Each day has a ``Spreekuur`` of its own, made when the series is planned; from then on it is
/// moved, changed or cancelled like any other. The hours are those on the clock in Amsterdam, in
/// summer and in winter.
///
/// Always true: it has at least one day; the last is at most two years after the first.
public struct Series: Hashable, Identifiable, Sendable {
    public let id: Identifier<Series>
    public let service: Service
    public let place: Place
    public let hours: Hours
    public let staff: [Contact.ID]
    public let rooms: [Room.ID]
    public let recurrence: Recurrence

    /// No session comes before it.
    public let first: Day
    public let end: SeriesEnd

    /// Days that are left out, sorted, each once.
    public let exceptions: [Day]

    /// The days of the rule, by day, those left out not among them.
    public let days: [Day]

    /// - Throws: ``SeriesError``.
    public init(
        id: Identifier<Series>, service: Service, at place: Place, during hours: Hours,
        staffedBy staff: [Contact.ID], in rooms: [Room.ID] = [], _ recurrence: Recurrence,
        from first: Day, until end: SeriesEnd, leavingOut exceptions: [Day] = []
    ) throws(SeriesError) {
        self.id = id
        self.service = service
        self.place = place
        self.hours = hours
        self.staff = staff
        self.rooms = rooms
        self.recurrence = recurrence
        self.first = first
        self.end = end
        self.exceptions = Set(exceptions).sorted()
        let all = try Self.days(recurrence, from: first, until: end)
        days = all.filter { !exceptions.contains($0) }
        guard !days.isEmpty else { throw .noDays }
    }

    /// The session of a day, whether or not it is one of ``days``.
    ///
    /// - Throws: what a ``Spreekuur`` must not be: also ``SpreekuurError/inClockChange(_:)``.
    public func session(on day: Day) throws(SpreekuurError) -> Spreekuur {
        var session = try Spreekuur(
            id: .named("\(id) \(day)"), service: service, at: place, on: day, during: hours,
            staffedBy: staff, in: rooms)
        session.origin = SeriesOrigin(series: id, day: day)
        return session
    }

    /// The last day on which a series that begins at `first` may end.
    public static func limit(from first: Day) -> Day { first.adding(months: 24) }

    private static func days(
        _ recurrence: Recurrence, from first: Day, until end: SeriesEnd
    ) throws(SeriesError) -> [Day] {
        let limit = limit(from: first)
        switch end {
        case .day(let last):
            guard last <= limit else { throw .tooLong(limit: limit) }
            return recurrence.days(from: first, through: last)
        case .count(let count):
            let days = recurrence.days(from: first, through: limit)
            guard count <= days.count else { throw .tooLong(limit: limit) }
            return Array(days.prefix(count))
        }
    }
}
