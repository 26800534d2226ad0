public import KaderDomain

/// Several appointments at once: one step of undo, all of it or nothing.
extension ActingStore {
    /// Cancels appointments for one reason. Those that somebody cancelled meanwhile stay as they are.
    ///
    /// - Returns: those that were cancelled by this, so that people can be called.
    /// - Throws: ``SpreekuurError/cancelled`` where all of them are so already;
    ///   ``StoreError/notFound(kind:id:)``.
    @discardableResult
    public func cancel(
        _ ids: [Appointment.ID], because reason: String
    ) throws -> [AppointmentEntry] {
        try write(.bookAppointments, .cancelAppointment) { writing in
            let planned = try ids.map { id in
                try one(AppointmentRecord.self, id.description, writing.db)
            }.filter { $0.state == .planned }
            guard !planned.isEmpty else { throw SpreekuurError.cancelled }
            let entries = try planned.map { try Agenda(writing.db).entry($0) }
            for entry in entries { try writing.cancel(entry.id, because: reason) }
            return entries
        }
    }
}
