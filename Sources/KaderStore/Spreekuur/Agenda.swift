internal import GRDB
internal import KaderDomain

/// Reading spreekuren with what belongs to them, inside a transaction.
struct Agenda {
    let db: Database

    /// Where rows of a list that cannot be read are noted; nil where all must be read.
    private let damage: Damage?

    init(_ db: Database, leavingOut damage: Damage? = nil) {
        self.db = db
        self.damage = damage
    }

    func spreekuren(
        at place: Place?, from first: Day, through last: Day, cancelled: Bool = false,
        service: Service? = nil
    ) throws -> [Spreekuur] {
        let placed = place == nil ? "" : "place = :place AND"
        let statement = try db.cachedStatement(
            sql: """
                SELECT * FROM spreekuur
                WHERE \(placed) day BETWEEN :first AND :last AND isWithdrawn = 0
                    AND (cancellation IS NULL OR :cancelled)
                    AND (:service IS NULL OR service = :service)
                ORDER BY day, hours, pk
                """)
        var arguments: StatementArguments = [
            "first": first.description, "last": last.description, "cancelled": cancelled,
            "service": service?.rawValue,
        ]
        if let place { arguments += ["place": place.description] }
        return try Row.fetchAll(statement, arguments: arguments).compactMap { row in
            try readable { try SpreekuurRecord(row: row).value() }
        }
    }

    func entry(_ spreekuur: Spreekuur, from now: LocalTime) throws -> AgendaEntry {
        let names = try Names(db).contacts(spreekuur.staff)
        let rooms = try Names(db).rooms(spreekuur.rooms)
        return AgendaEntry(
            spreekuur: spreekuur, staff: spreekuur.staff.map { names[$0] ?? "" },
            rooms: spreekuur.rooms.map { rooms[$0] ?? "" },
            appointments: try appointments(of: spreekuur),
            free: try slotPlan(spreekuur).free(from: now))
    }

    func entry(_ appointment: Appointment, at place: Place? = nil) throws -> AppointmentEntry {
        let names = try Names(db).contacts([appointment.contact] + appointment.consulenten)
        return AppointmentEntry(
            appointment: appointment, contact: names[appointment.contact] ?? "",
            consulenten: appointment.consulenten.map { names[$0] ?? "" },
            room: try appointment.room.map { try Names(db).name(of: .room($0)) },
            place: try place ?? self.place(of: appointment.spreekuur))
    }

    /// Which slots are free, given every visit that day of this spreekuur's staff and rooms.
    func slotPlan(_ spreekuur: Spreekuur) throws -> SlotPlan {
        let persons = try spreekuur.staff.flatMap { id in
            try visits(.person(id), spreekuur.interval)
        }
        let rooms = try spreekuur.rooms.flatMap { id in
            try visits(.room(id), spreekuur.interval)
        }
        return SlotPlan(spreekuur, visits: persons + rooms)
    }

    private func visits(_ resource: Resource, _ span: Interval) throws -> [SlotPlan.Visit] {
        let (column, id) = resource.stored
        let table = column == "room" ? "room" : "contact"
        let statement = try db.cachedStatement(
            sql: """
                SELECT "from", "until" FROM occupancy
                WHERE \(column) = (SELECT pk FROM \(table) WHERE id = ?) AND layer = 'visit'
                    AND "from" < ? AND "from" > ? - 86400 AND "until" > ?
                ORDER BY "from"
                """)
        return try Row.fetchAll(
            statement,
            arguments: [id, span.until.seconds, span.from.seconds, span.from.seconds]
        ).compactMap { row in
            Interval(
                from: Instant(seconds: row["from"]), until: Instant(seconds: row["until"])
            ).map { SlotPlan.Visit(resource, $0) }
        }
    }

    private func appointments(of spreekuur: Spreekuur) throws -> [AppointmentEntry] {
        let statement = try db.cachedStatement(
            sql: """
                SELECT * FROM appointment
                WHERE spreekuur = ? AND state = 'planned' AND isWithdrawn = 0
                ORDER BY hours, pk
                """)
        let rows = try Row.fetchAll(statement, arguments: [spreekuur.id.description])
        return try rows.compactMap { row in
            try readable { try entry(AppointmentRecord(row: row).value(), at: spreekuur.place) }
        }
    }

    private func readable<T>(_ body: () throws -> T) throws -> T? {
        if let damage { try damage.reading(body) } else { try body() }
    }

    private func place(of spreekuur: Spreekuur.ID) throws -> Place {
        let statement = try db.cachedStatement(sql: "SELECT place FROM spreekuur WHERE id = ?")
        let text = try String.fetchOne(statement, arguments: [spreekuur.description])
        guard let place = text.flatMap({ Place($0) }) else {
            throw StoreError.unreadableRow(table: "spreekuur", id: spreekuur.description)
        }
        return place
    }
}
