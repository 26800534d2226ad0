/// *This and following*: a series parted at one of its days.
extension Series {
    /// The part before `day`; nil where no day is left.
    public func ending(before day: Day) -> Series? {
        guard let last = days.last(where: { $0 < day }) else { return nil }
        return try? Series(
            id: id, service: service, at: place, during: hours, staffedBy: staff, in: rooms,
            recurrence, from: first, until: .day(last),
            leavingOut: exceptions.filter { $0 < day })
    }

    /// The part from `day` on, changed; nil where no day is left.
    ///
    /// - Throws: ``SeriesError``.
    public func following(
        _ change: SeriesChange, from day: Day, as id: Series.ID
    ) throws(SeriesError) -> Series? {
        guard let next = days.first(where: { $0 >= day }), let last = days.last else { return nil }
        let weekday = change.weekday ?? weekday
        return try Series(
            id: id, service: service, at: place, during: change.hours ?? hours,
            staffedBy: change.staff ?? staff, in: change.rooms ?? rooms,
            recurrence.coming(on: weekday), from: moved(next, to: weekday, from: day),
            until: .day(moved(last, to: weekday, from: day)),
            leavingOut: exceptions.filter { $0 > next }
                .map { moved($0, to: weekday, from: day) })
    }

    /// A session of an earlier part as this series has it: on its own day, under its own id.
    ///
    /// - Throws: what a ``Spreekuur`` must not be.
    public func changed(_ session: Spreekuur) throws(SpreekuurError) -> Spreekuur {
        var changed = try Spreekuur(
            id: session.id, service: service, at: place, on: session.day, during: hours,
            staffedBy: staff, in: rooms)
        changed.origin = session.origin.map { SeriesOrigin(series: id, day: $0.day) }
        return changed
    }
}

/// What changes of a series from a day on; what is nil stays.
public struct SeriesChange: Hashable, Sendable {
    public let hours: Hours?
    public let staff: [Contact.ID]?
    public let rooms: [Room.ID]?
    public let weekday: Weekday?

    public init(
        hours: Hours? = nil, staff: [Contact.ID]? = nil, rooms: [Room.ID]? = nil,
        weekday: Weekday? = nil
    ) {
        self.hours = hours
        self.staff = staff
        self.rooms = rooms
        self.weekday = weekday
    }
}
