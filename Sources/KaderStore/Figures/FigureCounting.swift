internal import GRDB
internal import KaderDomain

/// Counting over rows, inside a transaction. SQLite adds up; a group that it cannot be read of is
/// left out, as `kader check` tells of its rows.
struct FigureCounting {
    private let db: Database
    private let days: StatementArguments

    init(_ db: Database, from first: Day, through last: Day) {
        self.db = db
        days = ["first": first.description, "last": last.description]
    }

    func countSpreekuren(into figures: inout Figures) throws {
        let sql = """
            SELECT place, service, \(Self.quarter("day")), count(*) AS spreekuren,
                sum(CASE service WHEN 'inloop' THEN 0
                    ELSE \(Self.minutes("hours")) * json_array_length(staff) END) AS minutes
            FROM spreekuur
            WHERE day BETWEEN :first AND :last AND isWithdrawn = 0 AND cancellation IS NULL
            GROUP BY place, service, year, quarter
            """
        try count(sql, into: &figures) { row, tally in
            tally.spreekuren = row["spreekuren"]
            tally.staffMinutes = row["minutes"]
        }
    }

    func countAppointments(into figures: inout Figures) throws {
        let holds = AppointmentRecord.holds
        let sql = """
            SELECT spreekuur.place, appointment.service, \(Self.quarter("appointment.day")),
                sum(\(holds)) AS appointments, sum(state = 'attended') AS attended,
                sum(state = 'no-show') AS noShows,
                sum(state = 'late-cancelled') AS lateCancelled,
                sum(CASE WHEN \(holds) THEN json_array_length(consulenten)
                    * (\(Self.minutes("appointment.hours")) + CAST(buffers AS INTEGER)
                        + CAST(substr(buffers, instr(buffers, ',') + 1) AS INTEGER))
                    ELSE 0 END) AS minutes,
                \(Self.waiting)
            FROM appointment JOIN spreekuur ON spreekuur.id = appointment.spreekuur
            WHERE appointment.day BETWEEN :first AND :last AND appointment.isWithdrawn = 0
            GROUP BY place, appointment.service, year, quarter
            """
        try count(sql, into: &figures) { row, tally in
            tally.appointments = row["appointments"]
            tally.attended = row["attended"]
            tally.noShows = row["noShows"]
            tally.lateCancelled = row["lateCancelled"]
            tally.filledMinutes = row["minutes"]
            tally.addWaits(row)
        }
    }

    func countWalkIns(into figures: inout Figures) throws {
        let sql = """
            SELECT house AS place, 'inloop' AS service, \(Self.quarter("day")), \(Self.waiting)
            FROM walkIn
            WHERE day BETWEEN :first AND :last AND isWithdrawn = 0 AND calledAt IS NOT NULL
            GROUP BY house, year, quarter
            """
        try count(sql, into: &figures) { $1.addWaits($0) }
    }

    /// The day of a booking is the one in Amsterdam, whose clock SQLite does not know: so one row
    /// for each hour in which something was booked for a day.
    func countBookings(into figures: inout Figures) throws {
        let sql = """
            SELECT spreekuur.place, appointment.service, \(Self.quarter("appointment.day")),
                appointment.day, command.at / 3600 AS hour, count(*) AS booked
            FROM appointment JOIN spreekuur ON spreekuur.id = appointment.spreekuur
                JOIN change ON change.thing = appointment.id AND change.isCreation
                JOIN command ON command.pk = change.command AND command.name = 'bookAppointment'
            WHERE appointment.day BETWEEN :first AND :last AND appointment.isWithdrawn = 0
                AND \(AppointmentRecord.holds)
            GROUP BY place, appointment.service, year, quarter, appointment.day, hour
            """
        try count(sql, into: &figures) { row, tally in
            guard let day = Day(row["day"] as String) else { return }
            let hour: Int = row["hour"]
            let count: Int = row["booked"]
            tally.booked = count
            tally.leadDays = count * (day - Amsterdam.local(Instant(seconds: hour * 3600)).day)
        }
    }

    private func count(
        _ sql: String, into figures: inout Figures,
        _ body: (Row, inout FigureTally) throws -> Void
    ) throws {
        let rows = try Row.fetchCursor(
            try db.cachedStatement(sql: sql), arguments: days)
        while let row = try rows.next() {
            guard let place = Place(row["place"] as String),
                let service = Service(rawValue: row["service"]),
                let quarter = Quarter("\(row["year"] as String)-Q\(row["quarter"] as Int)")
            else { continue }
            var tally = FigureTally()
            try body(row, &tally)
            figures.add(tally, to: Figures.Cell(place, service, quarter))
        }
    }

    /// SQL: the columns `year` and `quarter` of a day.
    private static func quarter(_ day: String) -> String {
        "substr(\(day), 1, 4) AS year, (CAST(substr(\(day), 6, 2) AS INTEGER) + 2) / 3 AS quarter"
    }

    /// SQL: how often it is known how long people waited, and how many seconds that was together.
    private static let waiting = """
        count(calledAt - arrivedAt) AS waits,
            coalesce(sum(max(0, calledAt - arrivedAt)), 0) AS waited
        """

    /// SQL: how many minutes hours such as `14:00-16:00` last.
    private static func minutes(_ hours: String) -> String {
        """
        (substr(\(hours), 7, 2) * 60 + substr(\(hours), 10, 2)
            - substr(\(hours), 1, 2) * 60 - substr(\(hours), 4, 2))
        """
    }
}

extension FigureTally {
    fileprivate mutating func addWaits(_ row: Row) {
        waits = row["waits"]
        waitedSeconds = row["waited"]
    }
}
