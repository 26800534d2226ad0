internal import GRDB
internal import KaderDomain

/// Keeps the weekly maximum of consulenten where a step is taken back or done again.
///
/// What stood may stand again, also above a maximum that was lowered meanwhile. But where somebody
/// else gave the consulent other appointments that week, they built on it.
struct WeekLimits {
    private let writing: Writing

    /// The command that is taken back or done again.
    private let target: Int64
    private var db: Database { writing.db }

    init(_ writing: Writing, since target: Int64) {
        self.writing = writing
        self.target = target
    }

    /// To be asked before the ledger is settled: it still has the claims of before.
    ///
    /// - Throws: ``StoreError/builtOn(by:_:)``.
    func refuse() throws {
        let reading = StaffReading(db)
        let visits = try (writing.touched[AppointmentRecord.kind] ?? []).sorted().flatMap {
            try reading.values(
                AppointmentRecord.self,
                "id = ? AND \(AppointmentRecord.holds) AND NOT isWithdrawn", [$0])
        }
        for visit in visits where visit.waiver?.allows(.weeklyMaximum) != true {
            for consulent in visit.consulenten { try refuse(visit, consulent, visits, reading) }
        }
    }

    private func refuse(
        _ visit: Appointment, _ consulent: Contact.ID, _ visits: [Appointment],
        _ reading: StaffReading
    ) throws {
        let monday = visit.day.monday
        guard
            let maximum = try reading.availability(of: consulent, from: visit.day)?
                .consulent.weeklyMaximum
        else { return }
        let given = try given(by: consulent, from: monday)
        let touched = writing.touched[AppointmentRecord.kind] ?? []
        let others = given.subtracting(touched)
        let own = visits.count { $0.day.monday == monday && $0.consulenten.contains(consulent) }
        guard !given.contains(visit.id.description), others.count + own > maximum,
            let (actor, name) = try others.sorted().lazy.compactMap({ try change(of: $0) }).first
        else { return }
        throw StoreError.builtOn(by: actor, name)
    }

    /// The appointments that somebody gives in a week.
    private func given(by consulent: Contact.ID, from monday: Day) throws -> Set<String> {
        let week = StaffReading.span(monday, through: monday + 6)
        return Set(
            try String.fetchAll(
                db.cachedStatement(
                    sql: """
                        SELECT appointment.id FROM occupancy
                        JOIN appointment ON appointment.pk = occupancy.appointment
                        WHERE person = (SELECT pk FROM contact WHERE id = ?) AND layer = 'visit'
                            AND "from" BETWEEN ? AND ? AND NOT isClient
                        """), arguments: [consulent.description, week.first, week.last]))
    }

    /// By whom else an appointment was changed since the command was last done or taken back.
    private func change(of appointment: String) throws -> (String, CommandName)? {
        let row = try Row.fetchOne(
            db.cachedStatement(
                sql: """
                    SELECT command.actor, command.name
                    FROM change JOIN command ON command.pk = change.command
                    WHERE change.thing = :thing AND command.actor <> :actor AND command.pk > (
                        SELECT max(pk) FROM command
                        WHERE (pk = :target OR undoes = :target OR redoes = :target)
                            AND pk IS NOT :own)
                    ORDER BY command.pk DESC LIMIT 1
                    """),
            arguments: [
                "thing": appointment, "actor": writing.actor.name, "target": target,
                "own": writing.commandPk,
            ])
        return row.flatMap { row in
            CommandName(rawValue: row["name"]).map { (row["actor"], $0) }
        }
    }
}
