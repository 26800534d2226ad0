internal import GRDB
internal import KaderDomain

/// Reading when and for what consulenten can be asked, inside a transaction.
struct StaffReading {
    let db: Database

    /// Where rows that cannot be read are noted; nil where all must be read.
    private let damage: Damage?

    init(_ db: Database, leavingOut damage: Damage? = nil) {
        self.db = db
        self.damage = damage
    }

    /// With the absences that end on or after `first`. Nil for who is no consulent.
    func availability(of contact: Contact.ID, from first: Day) throws -> Availability? {
        try availabilities(of: [contact], from: first)[contact]
    }

    /// The same of several, read together; who is no consulent is not among them.
    func availabilities(
        of contacts: Set<Contact.ID>, from first: Day
    ) throws -> [Contact.ID: Availability] {
        let one = "contact IN (SELECT value FROM json_each(?))"
        let consulenten = try values(
            ConsulentRecord.self, "\(one) AND NOT isWithdrawn ORDER BY pk",
            [StoredList.text(contacts)])
        let ids = StoredList.text(consulenten.map { $0.contact })
        guard !consulenten.isEmpty else { return [:] }
        let trainings = try values(
            TrainingRecord.self, "\(one) AND NOT isWithdrawn ORDER BY doneOn, pk", [ids])
        let absences = try values(
            AbsenceRecord.self,
            "\(one) AND until >= ? AND NOT isWithdrawn ORDER BY \"from\", hours, pk",
            [ids, first.description])
        let conflicts = try values(
            InterestConflictRecord.self, "\(one) AND NOT isWithdrawn ORDER BY pk", [ids])
        let known = consulenten.map { consulent in
            let isTheirs = { (contact: Contact.ID) in contact == consulent.contact }
            return (
                consulent.contact,
                Availability(
                    consulent, trainings: trainings.filter { isTheirs($0.contact) },
                    absences: absences.filter { isTheirs($0.contact) },
                    conflicts: conflicts.filter { isTheirs($0.contact) })
            )
        }
        return Dictionary(known, uniquingKeysWith: { first, _ in first })
    }

    /// Appointments that a consulent gives in the week of a day.
    func booked(_ contact: Contact.ID, inWeekOf day: Day) throws -> Int {
        let week = Self.span(day.monday, through: day.monday + 6)
        return try Int.fetchOne(
            db.cachedStatement(
                sql: """
                    SELECT count(DISTINCT appointment) FROM occupancy
                    WHERE person = (SELECT pk FROM contact WHERE id = ?) AND layer = 'visit'
                        AND "from" BETWEEN ? AND ? AND NOT isClient
                    """), arguments: [contact.description, week.first, week.last]) ?? 0
    }

    /// Who comes, with the networks to which they belong on that day.
    func client(_ contact: Contact.ID, on day: Day) throws -> Client {
        let statement = try db.cachedStatement(
            sql: """
                SELECT DISTINCT network.name FROM network JOIN (
                    SELECT network, "from", until FROM kaderlid
                        WHERE contact = :id AND NOT isWithdrawn
                    UNION ALL SELECT network, "from", until FROM boardFunction
                        WHERE contact = :id AND NOT isWithdrawn
                    UNION ALL SELECT network, "from", until FROM accompaniment
                        WHERE official = :id AND NOT isWithdrawn
                ) AS role ON role.network = network.id
                WHERE coalesce(role."from", '0') <= :day AND coalesce(role.until, '9') >= :day
                ORDER BY network.name
                """)
        let names = try String.fetchAll(
            statement, arguments: ["id": contact.description, "day": day.description])
        return Client(contact, belongingTo: names)
    }

    func values<R: Record>(
        _ type: R.Type, _ condition: String, _ arguments: StatementArguments
    ) throws -> [R.Value] {
        let statement = try db.cachedStatement(
            sql: "SELECT * FROM \(R.kind.name) WHERE \(condition)")
        guard try statement.hasRow(arguments) else { return [] }
        let rows = try Row.fetchCursor(statement)
        var values: [R.Value] = []
        while let row = try rows.next() {
            let read = { try R(row: row).value() }
            if let value = try damage.map({ try $0.reading(read) }) ?? read() {
                values.append(value)
            }
        }
        return values
    }

    /// The seconds from the beginning of a day to the end of another.
    static func span(_ first: Day, through last: Day) -> (first: Int, last: Int) {
        let start = { (day: Day) in
            Amsterdam.importing(LocalTime(day: day, time: .startOfDay)).seconds
        }
        return (start(first), start(last + 1) - 1)
    }
}
