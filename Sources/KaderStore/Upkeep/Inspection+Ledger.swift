internal import GRDB
internal import KaderDomain

extension Inspection {
    /// The ledger against itself, and against the rows that it follows from.
    func ledger() throws -> [Finding] {
        try overlaps() + visitsOutsideShifts() + missingClaims() + strayClaims() + wrongTimes()
    }

    private func overlaps() throws -> [Finding] {
        try findings(
            "overlap",
            """
            SELECT coalesce('person ' || a.person, 'room ' || a.room) AS subject,
                datetime(a."from", 'unixepoch') || ' / ' || datetime(b."from", 'unixepoch')
                    AS detail
            FROM occupancy AS a JOIN occupancy AS b ON a.pk < b.pk AND a.layer = b.layer
                AND (a.person = b.person OR a.room = b.room)
                AND a."from" < b."until" AND b."from" < a."until"
                AND b."from" > a."from" - 86400 AND b."from" < a."from" + 86400
            ORDER BY a.pk, b.pk
            """)
    }

    private func visitsOutsideShifts() throws -> [Finding] {
        try findings(
            "visitOutsideShift",
            """
            SELECT 'appointment ' || visit.appointment AS subject,
                datetime(visit."from", 'unixepoch') AS detail
            FROM occupancy AS visit
            WHERE visit.layer = 'visit' AND NOT visit.isClient AND NOT EXISTS (
                SELECT 1 FROM occupancy AS shift
                WHERE shift.spreekuur = visit.spreekuur AND shift.layer = 'shift'
                    AND shift.person IS visit.person AND shift.room IS visit.room
                    AND shift."from" <= visit."from" AND shift."until" >= visit."until")
            ORDER BY visit.pk
            """)
    }

    /// As many claims as people and rooms, and one for each of them.
    private func missingClaims() throws -> [Finding] {
        try findings(
            "missingClaim",
            """
            SELECT 'appointment ' || id AS subject, day || ' ' || hours AS detail
            FROM appointment
            WHERE \(AppointmentRecord.holds) AND NOT isWithdrawn AND (
                (SELECT count(*) FROM occupancy WHERE occupancy.appointment = appointment.pk)
                    <> json_array_length(consulenten) + 1 + (room IS NOT NULL)
                OR EXISTS (SELECT value, 0 FROM json_each(consulenten)
                    UNION ALL SELECT contact, 1
                    UNION ALL SELECT room, 0 WHERE room IS NOT NULL
                    EXCEPT \(claimed("occupancy.appointment = appointment.pk")))
            )
            UNION ALL
            SELECT 'spreekuur ' || id, day || ' ' || hours FROM spreekuur
            WHERE cancellation IS NULL AND NOT isWithdrawn AND (
                (SELECT count(*) FROM occupancy
                    WHERE occupancy.spreekuur = spreekuur.pk AND layer = 'shift')
                    <> json_array_length(staff) + json_array_length(rooms)
                OR EXISTS (SELECT value, 0 FROM json_each(staff)
                    UNION ALL SELECT value, 0 FROM json_each(rooms)
                    EXCEPT \(claimed("occupancy.spreekuur = spreekuur.pk AND layer = 'shift'")))
            )
            ORDER BY 1
            """)
    }

    private func claimed(_ condition: String) -> String {
        """
        SELECT coalesce(person.id, place.id), isClient FROM occupancy
        LEFT JOIN contact AS person ON person.pk = occupancy.person
        LEFT JOIN room AS place ON place.pk = occupancy.room WHERE \(condition)
        """
    }

    /// Claims of what is cancelled or withdrawn: they would keep a time taken for ever. An appointment that
    /// was booked elsewhere in a spreekuur that was called off here stands, until people settle it.
    private func strayClaims() throws -> [Finding] {
        try findings(
            "strayClaim",
            """
            SELECT coalesce('appointment ' || appointment.id, 'spreekuur ' || spreekuur.id)
                AS subject, datetime(occupancy."from", 'unixepoch') AS detail
            FROM occupancy JOIN spreekuur ON spreekuur.pk = occupancy.spreekuur
            LEFT JOIN appointment ON appointment.pk = occupancy.appointment
            WHERE CASE WHEN appointment.pk IS NULL
                THEN spreekuur.isWithdrawn OR spreekuur.cancellation IS NOT NULL
                ELSE appointment.isWithdrawn OR NOT appointment.\(AppointmentRecord.holds) END
            ORDER BY occupancy.pk
            """)
    }

    /// Claims on other hours than the row has.
    private func wrongTimes() throws -> [Finding] {
        let rows = try Row.fetchCursor(
            db,
            sql: """
                SELECT DISTINCT coalesce('appointment ' || appointment.id, 'spreekuur ' || spreekuur.id)
                    AS subject, coalesce(appointment.day, spreekuur.day) AS day,
                    coalesce(appointment.hours, spreekuur.hours) AS hours, "from", "until",
                    iif(isClient, '0,0', coalesce(appointment.buffers, '0,0')) AS buffers
                FROM occupancy JOIN spreekuur ON spreekuur.pk = occupancy.spreekuur
                LEFT JOIN appointment ON appointment.pk = occupancy.appointment
                ORDER BY 1
                """)
        var findings: [Finding] = []
        while let row = try rows.next() {
            let (day, hours): (String, String) = (row["day"], row["hours"])
            let buffers = Buffers(stored: row["buffers"]) ?? .none
            let taken = Hours(hours).flatMap(buffers.around)
            let interval = try? Day(day).flatMap { day in
                try taken.map { try Interval(day, $0) }
            }
            guard interval?.from.seconds != row["from"] || interval?.until.seconds != row["until"]
            else { continue }
            findings.append(
                Finding(rule: "wrongTime", subject: row["subject"], detail: "\(day) \(hours)"))
        }
        return findings
    }
}
