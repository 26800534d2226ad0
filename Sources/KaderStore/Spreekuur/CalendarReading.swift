internal import GRDB
internal import KaderDomain

/// Reading what calendars elsewhere are made of, inside a transaction.
struct CalendarReading {
    private let db: Database
    private let names: Names
    private let arguments: StatementArguments

    init(_ db: Database, _ scope: CalendarScope, _ first: Day, _ last: Day) {
        self.db = db
        names = Names(db)
        arguments = [
            "first": first.description, "last": last.description,
            "place": scope.place?.description, "room": scope.room?.description,
            "consulent": scope.consulent?.description,
        ]
    }

    func spreekuren(_ body: (Spreekuur) throws -> Void) throws {
        let rows = try Row.fetchCursor(
            db,
            sql: """
                SELECT * FROM spreekuur
                WHERE isWithdrawn = 0 AND day BETWEEN :first AND :last
                    AND (:place IS NULL OR place = :place)
                    AND (:room IS NULL OR :room IN (SELECT value FROM json_each(rooms)))
                    AND (:consulent IS NULL OR :consulent IN (SELECT value FROM json_each(staff)))
                ORDER BY day, hours, id
                """, arguments: arguments)
        while let row = try rows.next() { try body(SpreekuurRecord(row: row).value()) }
    }

    func appointments(_ body: (Appointment, Place) throws -> Void) throws {
        let rows = try Row.fetchCursor(
            db,
            sql: """
                SELECT appointment.*, spreekuur.place AS place
                FROM appointment JOIN spreekuur ON spreekuur.id = appointment.spreekuur
                WHERE appointment.isWithdrawn = 0 AND appointment.day BETWEEN :first AND :last
                    AND (:place IS NULL OR place = :place)
                    AND (:room IS NULL OR appointment.room = :room)
                    AND (:consulent IS NULL
                        OR :consulent IN (SELECT value FROM json_each(consulenten)))
                ORDER BY appointment.day, appointment.hours, appointment.id
                """, arguments: arguments)
        while let row = try rows.next() {
            let appointment = try AppointmentRecord(row: row).value()
            guard let place = Place(row["place"]) else { continue }
            try body(appointment, place)
        }
    }

    func entry(_ spreekuur: Spreekuur) throws -> CalendarEntry {
        try entry(.spreekuur(spreekuur), spreekuur.rooms, spreekuur.id.description)
    }

    func entry(_ appointment: Appointment, at place: Place) throws -> CalendarEntry {
        let rooms = appointment.room.map { [$0] } ?? []
        return try entry(
            .appointment(appointment, at: place), rooms, appointment.id.description)
    }

    private func entry(
        _ thing: CalendarEntry.Thing, _ rooms: [Room.ID], _ id: String
    ) throws -> CalendarEntry {
        let statement = try db.cachedStatement(
            sql: """
                SELECT count(*), max(at) FROM change JOIN command ON command.pk = change.command
                WHERE thing = ?
                """)
        let row = try Row.fetchOne(statement, arguments: [id])
        let (count, at): (Int, Int?) = (row?[0] ?? 1, row?[1])
        return CalendarEntry(
            thing, in: try rooms.map { try names.name(of: .room($0)) }, changes: max(0, count - 1),
            changed: Instant(seconds: at ?? 0))
    }
}
