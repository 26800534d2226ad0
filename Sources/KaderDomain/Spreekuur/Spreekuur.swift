/// One *spreekuur*: hours on one day during which consulenten of one service receive people, in a
/// vakbondshuis or online (S46, S47).
///
/// Always true of a spreekuur:
/// - it has at least one consulent, each once;
/// - in a house it has at least one room, each once; online it has none;
/// - neither its beginning nor its end lies in the hour of a clock change (PRACTICE 2A).
///
/// Whether an appointment of its service fits and can be staffed is ``check(under:)``: the terms of
/// a service change, what was held stays.
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
        try Self.check(place, staff, rooms)
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

    /// Whether it has the consulenten for one appointment of its service, and lasts as long as one
    /// with its buffers.
    ///
    /// - Throws: ``SpreekuurError/understaffed(needed:given:)``,
    ///   ``SpreekuurError/tooShort(minutes:)``.
    public func check(under terms: ServiceTerms) throws(SpreekuurError) {
        guard staff.count >= terms.consulenten else {
            throw .understaffed(needed: terms.consulenten, given: staff.count)
        }
        guard hours.minutes >= terms.stride else { throw .tooShort(minutes: terms.stride) }
    }

    private static func check(
        _ place: Place, _ staff: [Contact.ID], _ rooms: [Room.ID]
    ) throws(SpreekuurError) {
        guard !staff.isEmpty else { throw .understaffed(needed: 1, given: 0) }
        guard Set(staff).count == staff.count else { throw .sameConsulentTwice }
        guard Set(rooms).count == rooms.count else { throw .sameRoomTwice }
        guard (place == .online) == rooms.isEmpty else {
            throw place == .online ? .roomOnline : .withoutRoom
        }
    }
}
