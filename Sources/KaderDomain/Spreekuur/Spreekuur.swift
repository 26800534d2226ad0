/// One *spreekuur*: hours on one day during which consulenten of one service receive people, in a
/// vakbondshuis or online (S46, S47).
///
/// Always true of a spreekuur:
/// - it has at least as many consulenten as one appointment of its service needs, each once;
/// - in a house it has at least one room, each once; online it has none;
/// - it lasts at least as long as one appointment of its service;
/// - neither its beginning nor its end lies in the hour of a clock change (PRACTICE 2A).
public struct Spreekuur: Hashable, Identifiable, Sendable {
    public let id: Identifier<Spreekuur>
    public let service: Service
    public let place: Place
    public let day: Day
    public let hours: Hours

    /// In the order in which they are asked for an appointment.
    public let staff: [Contact.ID]

    /// In the order in which they are filled. Empty online.
    public let rooms: [Room.ID]

    /// Why it is cancelled, or nil while it stands.
    public var cancellation: String?

    /// Of which day of which series it is a session; nil for one that stands alone.
    public var origin: SeriesOrigin?

    /// When it begins and ends, in UTC.
    public let interval: Interval

    public init(
        id: Identifier<Spreekuur>, service: Service, at place: Place, on day: Day,
        during hours: Hours, staffedBy staff: [Contact.ID], in rooms: [Room.ID] = [],
        cancellation: String? = nil
    ) throws(SpreekuurError) {
        try Self.check(service, place, hours, staff, rooms)
        self.id = id
        self.service = service
        self.place = place
        self.day = day
        self.hours = hours
        self.staff = staff
        self.rooms = rooms
        self.cancellation = cancellation
        origin = nil
        interval = try Interval(day, hours)
    }

    public var isCancelled: Bool { cancellation != nil }

    private static func check(
        _ service: Service, _ place: Place, _ hours: Hours, _ staff: [Contact.ID],
        _ rooms: [Room.ID]
    ) throws(SpreekuurError) {
        let rule = service.rule
        guard staff.count >= rule.consulenten else {
            throw .understaffed(needed: rule.consulenten, given: staff.count)
        }
        guard Set(staff).count == staff.count else { throw .sameConsulentTwice }
        guard Set(rooms).count == rooms.count else { throw .sameRoomTwice }
        guard (place == .online) == rooms.isEmpty else {
            throw place == .online ? .roomOnline : .withoutRoom
        }
        guard hours.minutes >= rule.minutes else { throw .tooShort(minutes: rule.minutes) }
    }
}
