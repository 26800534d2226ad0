internal import GRDB
public import KaderDomain

extension ActingStore {
    /// Whom to call or mail about an appointment on that day, by hour.
    public func reminders(for day: Day) throws -> [Reminder] {
        try read(.readAgenda) { db in
            let agenda = try Agenda(db)
            let rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT * FROM appointment
                    WHERE isWithdrawn = 0 AND day = ? AND state = 'planned' ORDER BY hours, pk
                    """, arguments: [day.description])
            return try readable(AppointmentRecord.self, rows).map {
                try reminder(of: $0, agenda, db)
            }
        }
    }

    /// Says that people were called or mailed, today. All of them or none; one step of undo.
    ///
    /// - Throws: ``SpreekuurError/cancelled`` where one does not stand any more;
    ///   ``StoreError/notFound(kind:id:)``.
    public func remind(_ ids: [Appointment.ID]) throws {
        let today = now.day
        try write(.bookAppointments, .remindAppointment) { writing in
            for id in ids {
                let appointment = try one(AppointmentRecord.self, id.description, writing.db)
                guard !appointment.state.isDecided else { throw SpreekuurError.cancelled }
                try writing.put(
                    AppointmentRecord.kind, id.description,
                    ["remindedOn": today.description.databaseValue])
            }
        }
    }
}
