internal import GRDB
internal import KaderDomain

extension Agenda {
    /// Reads at once what a list of spreekuren will be asked for: a statement for each kind of thing
    /// instead of some for each spreekuur, which takes most of the time of a week.
    ///
    /// For a list that is only read: what is booked meanwhile in the same transaction is not seen.
    func foresee(_ spreekuren: [Spreekuur], withAppointments: Bool = true) throws {
        guard let first = spreekuren.map(\.day).min() else { return }
        let spans = spreekuren.map(\.interval)
        guard let from = spans.map(\.from).min(), let until = spans.map(\.until).max() else {
            return
        }
        known.visits = try visits(of: spreekuren.flatMap(\.resources), from, until)
        try known.foresee(
            Set(spreekuren.flatMap(\.staff)), from: first,
            StaffReading(db, leavingOut: damage))
        guard withAppointments else { return }
        let appointments = try appointments(of: spreekuren)
        known.appointments = appointments
        try foreseeNames(spreekuren, appointments.values.flatMap(\.self))
    }

    private func foreseeNames(
        _ spreekuren: [Spreekuur], _ appointments: [Appointment]
    ) throws {
        let people = appointments.flatMap { [$0.contact] + $0.consulenten }
        for (id, name) in try Names(db).contacts(spreekuren.flatMap(\.staff) + people) {
            known.names[.person(id)] = name
        }
        let rooms = spreekuren.flatMap(\.rooms) + appointments.compactMap(\.room)
        for (id, name) in try Names(db).rooms(rooms) { known.names[.room(id)] = name }
    }

    /// The appointments that count, by hour.
    func appointments(of spreekuren: [Spreekuur]) throws -> [Spreekuur.ID: [Appointment]] {
        let statement = try db.cachedStatement(
            sql: """
                SELECT * FROM appointment
                WHERE spreekuur IN (SELECT value FROM json_each(?)) AND \(AppointmentRecord.holds)
                    AND isWithdrawn = 0
                ORDER BY hours, pk
                """)
        let all = try all(statement, [StoredList.text(spreekuren.map(\.id))]) { row in
            try readable { try AppointmentRecord(row: row).value() }
        }
        return Dictionary(grouping: all, by: \.spreekuur)
    }

    /// When these are busy in a time, by when that begins. None lasts longer than a day.
    func visits(
        of resources: [Resource], _ from: Instant, _ until: Instant
    ) throws -> [Resource: [SlotPlan.Visit]] {
        let (people, rooms) = Resource.apart(resources)
        let visits =
            try visits("person", of: "contact", StoredList.text(people), from, until) {
                Contact.ID($0).map { .person($0) }
            }
            + visits("room", of: "room", StoredList.text(rooms), from, until) {
                Room.ID($0).map { .room($0) }
            }
        return Dictionary(grouping: visits) { $0.resource }
    }

    private func visits(
        _ column: String, of table: String, _ ids: String, _ from: Instant, _ until: Instant,
        _ resource: (String) -> Resource?
    ) throws -> [SlotPlan.Visit] {
        let statement = try db.cachedStatement(
            sql: """
                SELECT who.id, "from", "until" FROM json_each(?) AS asked
                CROSS JOIN \(table) AS who ON who.id = asked.value
                CROSS JOIN occupancy ON occupancy.\(column) = who.pk
                WHERE layer = 'visit' AND "from" < ? AND "from" > ? - 86400 AND "until" > ?
                ORDER BY "from"
                """)
        return try all(
            statement, [ids, until.seconds, from.seconds, from.seconds]
        ) { row in
            guard let who = resource(row[0]),
                let time = Interval(
                    from: Instant(seconds: row[1]), until: Instant(seconds: row[2]))
            else { return nil }
            return SlotPlan.Visit(who, time)
        }
    }
}

extension Spreekuur {
    /// Its staff, then its rooms.
    var resources: [Resource] { staff.map { .person($0) } + rooms.map { .room($0) } }
}

extension Resource {
    /// The people and the rooms among them, each once.
    static func apart(_ resources: [Resource]) -> (people: Set<Contact.ID>, rooms: Set<Room.ID>) {
        var (people, rooms): (Set<Contact.ID>, Set<Room.ID>) = ([], [])
        for resource in resources {
            switch resource {
            case .person(let id): people.insert(id)
            case .room(let id): rooms.insert(id)
            }
        }
        return (people, rooms)
    }
}
