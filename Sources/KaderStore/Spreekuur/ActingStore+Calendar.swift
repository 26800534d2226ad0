internal import GRDB
public import KaderDomain

extension ActingStore {
    /// The spreekuren and then the appointments of these days, cancelled ones too, each by day and
    /// hour and one by one: a calendar of years is never in memory as a whole.
    ///
    /// - Parameter body: must not use the store: the read is still going on.
    public func calendar(
        of scope: CalendarScope, from first: Day, through last: Day,
        _ body: (CalendarEntry) throws -> Void
    ) throws {
        try read(.readAgenda) { db in
            let reading = CalendarReading(db, scope, first, last)
            try reading.spreekuren { try body(try reading.entry($0)) }
            try reading.appointments { try body(try reading.entry($0, at: $1)) }
        }
    }

    /// One appointment for a calendar elsewhere.
    ///
    /// - Throws: ``StoreError/notFound(kind:id:)``.
    public func calendarEntry(_ id: Appointment.ID) throws -> CalendarEntry {
        try read(.readAgenda) { db in
            let appointment = try one(AppointmentRecord.self, id.description, db)
            let spreekuur = try one(
                SpreekuurRecord.self, appointment.spreekuur.description, db)
            let reading = CalendarReading(db, CalendarScope(), appointment.day, appointment.day)
            return try reading.entry(appointment, at: spreekuur.place)
        }
    }
}
