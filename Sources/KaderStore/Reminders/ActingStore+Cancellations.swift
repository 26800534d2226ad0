internal import GRDB
public import KaderDomain

extension ActingStore {
    /// Whose appointment of today or later was cancelled, not by them, and who was not told so yet;
    /// by day and hour.
    ///
    /// - Parameter place: where it was; all places where nil.
    public func cancellationsToTell(at place: Place? = nil) throws -> [Reminder] {
        let today = now.day
        return try read(.readAgenda) { db in
            let rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT * FROM appointment
                    WHERE state = 'cancelled' AND toldOn IS NULL AND day >= ? AND isWithdrawn = 0
                    ORDER BY day, hours, pk
                    """, arguments: [today.description])
            let agenda = try Agenda(db)
            return try readable(AppointmentRecord.self, rows).filter(\.isUntold)
                .map { try reminder(of: $0, agenda, db) }
                .filter { place == nil || $0.appointment.place == place }
        }
    }

    /// Says that people were told, today, that their appointment is cancelled. All of them or none;
    /// one step of undo. Who was told before stays so, with that day.
    ///
    /// - Throws: ``SpreekuurError/notCancelled`` where one stands; ``StoreError/notFound(kind:id:)``.
    public func tellCancelled(_ ids: [Appointment.ID]) throws {
        let today = now.day
        try write(.bookAppointments, .tellCancellation) { writing in
            for id in ids {
                let appointment = try one(AppointmentRecord.self, id.description, writing.db)
                guard appointment.state == .cancelled else { throw SpreekuurError.notCancelled }
                guard appointment.toldOn == nil else { continue }
                try writing.put(
                    AppointmentRecord.kind, id.description,
                    ["toldOn": today.description.databaseValue])
            }
        }
    }

    /// An appointment with how to reach who comes.
    func reminder(
        of appointment: Appointment, _ agenda: Agenda, _ db: Database
    ) throws -> Reminder {
        let reach = try Reach(of: appointment.contact, db)
        return Reminder(
            appointment: try agenda.entry(appointment), phone: reach.phone, email: reach.email)
    }
}
