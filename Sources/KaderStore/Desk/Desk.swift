internal import GRDB
internal import KaderDomain

/// Reading who comes, inside a transaction.
struct Desk {
    private let db: Database
    private let agenda: Agenda
    private let damage: Damage

    /// - Parameter damage: where rows that cannot be read are noted.
    init(_ db: Database, leavingOut damage: Damage = Damage()) throws {
        self.db = db
        self.damage = damage
        agenda = try Agenda(db, leavingOut: damage)
    }

    /// Everyone who was or is expected, those who cancelled in time left out, and who walked in.
    func visits(at place: Place?, from first: Day, through last: Day) throws -> [Visit] {
        try appointments("state <> 'cancelled'", place, first, last)
            + walkIns("1", place, first, last)
    }

    /// Those of whom nobody said how it went.
    func undecided(at place: Place?, from first: Day, through last: Day) throws -> [Visit] {
        let open = AppointmentState.allCases.filter { !$0.isDecided }.map { "'\($0.rawValue)'" }
        let condition = "state IN (\(open.joined(separator: ", ")))"
        return try appointments(condition, place, first, last)
            + walkIns(condition, place, first, last)
    }

    /// The consulenten of the spreekuren of a day, each once.
    func staff(at place: Place?, on day: Day) throws -> [DeskDay.Member] {
        var known: Set<Contact.ID> = []
        return try agenda.spreekuren(at: place, from: day, through: day).flatMap(\.staff)
            .filter { known.insert($0).inserted }
            .map { id in
                DeskDay.Member(id: id, name: try Names(db).name(of: .person(id)))
            }
    }

    /// Never one that was given before that day, also not of what was taken back.
    func nextNumber(in house: String, on day: Day) throws -> Int {
        let last = try Int.fetchOne(
            db, sql: "SELECT max(number) FROM walkIn WHERE day = ? AND house = ?",
            arguments: [day.description, house])
        return (last ?? 0) + 1
    }

    func visit(_ walkIn: WalkIn) throws -> Visit {
        let known = try walkIn.contact.map { try Names(db).name(of: .person($0)) }
        let helper = try walkIn.consulent.map { try Names(db).name(of: .person($0)) }
        return Visit(
            .walkIn(walkIn), name: known ?? walkIn.name, consulenten: [helper].compactMap(\.self),
            place: .house(walkIn.house))
    }

    private func appointments(
        _ condition: String, _ place: Place?, _ first: Day, _ last: Day
    ) throws -> [Visit] {
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT * FROM appointment
                WHERE isWithdrawn = 0 AND day BETWEEN :first AND :last AND \(condition)
                    AND (:place IS NULL OR :place =
                        (SELECT place FROM spreekuur WHERE spreekuur.id = appointment.spreekuur))
                ORDER BY day, hours, pk
                """, arguments: arguments(place?.description, first, last))
        return try rows.compactMap { row in
            try damage.reading {
                Visit(try agenda.entry(try AppointmentRecord(row: row).value()))
            }
        }
    }

    private func walkIns(
        _ condition: String, _ place: Place?, _ first: Day, _ last: Day
    ) throws -> [Visit] {
        guard place != .online else { return [] }
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT * FROM walkIn
                WHERE isWithdrawn = 0 AND day BETWEEN :first AND :last AND \(condition)
                    AND (:place IS NULL OR :place = house)
                ORDER BY day, number, pk
                """, arguments: arguments(place?.house, first, last))
        return try rows.compactMap { row in
            try damage.reading { try visit(try WalkInRecord(row: row).value()) }
        }
    }

    private func arguments(
        _ place: String?, _ first: Day, _ last: Day
    ) -> StatementArguments {
        ["place": place, "first": first.description, "last": last.description]
    }
}
