internal import GRDB
internal import KaderDomain

/// All that the agenda shows of a number of spreekuren, in five statements however many there are.
struct AgendaReading {
    private let names: [Contact.ID: String]
    private let rooms: [Room.ID: String]
    private let appointments: [Spreekuur.ID: [Appointment]]
    private let visits: [Resource: [Interval]]

    init(_ spreekuren: [Spreekuur], _ agenda: Agenda) throws {
        let db = agenda.db
        let planned = try agenda.appointments(of: spreekuren)
        appointments = Dictionary(grouping: planned, by: \.spreekuur)
        names = try Names(db).contacts(
            spreekuren.flatMap(\.staff) + planned.flatMap { [$0.contact] + $0.consulenten })
        rooms = try Names(db).rooms(spreekuren.flatMap(\.rooms) + planned.compactMap(\.room))
        visits = try agenda.visits(during: spreekuren)
    }

    func entry(_ spreekuur: Spreekuur, from now: LocalTime) -> AgendaEntry {
        let plan = SlotPlan(spreekuur, visits: visits(during: spreekuur))
        return AgendaEntry(
            spreekuur: spreekuur, staff: spreekuur.staff.map { names[$0] ?? "" },
            rooms: spreekuur.rooms.map { rooms[$0] ?? "" },
            appointments: (appointments[spreekuur.id] ?? []).map { entry($0, at: spreekuur.place) },
            free: plan.free(from: now), visits: plan.visits)
    }

    private func entry(_ appointment: Appointment, at place: Place) -> AppointmentEntry {
        AppointmentEntry(
            appointment: appointment, contact: names[appointment.contact] ?? "",
            consulenten: appointment.consulenten.map { names[$0] ?? "" },
            room: appointment.room.map { rooms[$0] ?? "" }, place: place)
    }

    private func visits(during spreekuur: Spreekuur) -> [SlotPlan.Visit] {
        let resources =
            spreekuur.staff.map(Resource.person) + spreekuur.rooms.map(Resource.room)
        return resources.flatMap { resource in
            (visits[resource] ?? []).filter { $0.overlaps(spreekuur.interval) }
                .map { SlotPlan.Visit(resource, $0) }
        }
    }
}

extension Agenda {
    /// The planned appointments of these spreekuren, by hour within each.
    fileprivate func appointments(of spreekuren: [Spreekuur]) throws -> [Appointment] {
        let statement = try db.cachedStatement(
            sql: """
                SELECT appointment.* FROM json_each(?) CROSS JOIN appointment
                WHERE spreekuur = value AND state = 'planned' AND isWithdrawn = 0
                ORDER BY key, hours, pk
                """)
        let ids = StoredList.text(spreekuren.map(\.id))
        return try Row.fetchAll(statement, arguments: [ids])
            .compactMap { row in try readable { try AppointmentRecord(row: row).value() } }
    }

    /// What the staff and rooms of these spreekuren are taken for, from the beginning of the
    /// first until the end of the last.
    fileprivate func visits(during spreekuren: [Spreekuur]) throws -> [Resource: [Interval]] {
        guard let from = spreekuren.map(\.interval.from).min(),
            let until = spreekuren.map(\.interval.until).max()
        else { return [:] }
        let persons = try visits(
            "person", "contact", Set(spreekuren.flatMap(\.staff)), from, until)
        let rooms = try visits("room", "room", Set(spreekuren.flatMap(\.rooms)), from, until)
        return Dictionary(
            uniqueKeysWithValues: persons.map { (.person($0), $1) }
                + rooms.map { (Resource.room($0), $1) })
    }

    private func visits<Thing>(
        _ column: String, _ table: String, _ ids: Set<Identifier<Thing>>, _ from: Instant,
        _ until: Instant
    ) throws -> [Identifier<Thing>: [Interval]] {
        let statement = try db.cachedStatement(
            sql: """
                SELECT value, "from", "until" FROM json_each(:ids)
                CROSS JOIN \(table) CROSS JOIN occupancy
                WHERE \(table).id = value AND occupancy.\(column) = \(table).pk
                    AND layer = 'visit' AND "from" < :until AND "from" > :from - 86400
                    AND "until" > :from
                ORDER BY "from"
                """)
        let rows = try Row.fetchAll(
            statement,
            arguments: [
                "ids": StoredList.text(ids), "from": from.seconds,
                "until": until.seconds,
            ])
        return rows.reduce(into: [:]) { found, row in
            guard let id = Identifier<Thing>(row["value"] as String),
                let interval = Interval(
                    from: Instant(seconds: row["from"]), until: Instant(seconds: row["until"]))
            else { return }
            found[id, default: []].append(interval)
        }
    }
}
