internal import GRDB
internal import KaderDomain

/// Who is expected from a day on, with an appointment or as consulent.
///
/// The tables themselves are asked, past the views of who sees less (`main`): that somebody is expected
/// holds for everybody. Nothing of an appointment that is out of sight leaves here but that it is there.
struct ArchiveBars {
    private let db: Database
    private let day: Day

    init(_ db: Database, on day: Day) {
        (self.db, self.day) = (db, day)
    }

    /// - Parameter isSeen: whether the appointment with this id is in sight.
    func bars(
        of ids: [Contact.ID], isSeen: (String) throws -> Bool
    ) throws -> [Contact.ID: ArchiveBar] {
        let planned = try planned()
        var bars: [Contact.ID: ArchiveBar] = [:]
        for id in ids {
            let appointments = try appointments(of: id)
            let seen = try appointments.filter(isSeen).count
            if seen > 0 {
                bars[id] = .booked(count: seen)
            } else if !appointments.isEmpty {
                bars[id] = .bookedOutOfSight
            } else {
                bars[id] = planned[id.description].map { .planned(count: $0) }
            }
        }
        return bars
    }

    private func appointments(of id: Contact.ID) throws -> [String] {
        let statement = try db.cachedStatement(
            sql: """
                SELECT id FROM main.appointment
                WHERE contact = ? AND day >= ? AND \(AppointmentRecord.holds) AND NOT isWithdrawn
                """)
        return try String.fetchAll(statement, arguments: [id.description, day.description])
    }

    /// By consulent in how many spreekuren.
    private func planned() throws -> [String: Int] {
        let statement = try db.cachedStatement(
            sql: """
                SELECT person.value AS person, count(*) AS count
                FROM main.spreekuur, json_each(spreekuur.staff) AS person
                WHERE spreekuur.day >= ? AND spreekuur.cancellation IS NULL
                    AND NOT spreekuur.isWithdrawn
                GROUP BY person.value
                """)
        let rows = try Row.fetchAll(statement, arguments: [day.description])
        return Dictionary(
            uniqueKeysWithValues: rows.map { row -> (String, Int) in (row["person"], row["count"]) }
        )
    }
}
