public import KaderDomain

/// Several appointments at once: one step of undo, all of it or nothing.
extension ActingStore {
    /// Cancels appointments for one reason. Those that are over, or that somebody cancelled meanwhile, stay as
    /// they are.
    ///
    /// - Returns: those that were cancelled by this, so that people can be called.
    /// - Throws: ``SpreekuurError/cancelled`` where nothing is left to cancel;
    ///   ``StoreError/notFound(kind:id:)``.
    @discardableResult
    public func cancel(
        _ ids: [Appointment.ID], as code: CancellationCode = .other, because reason: String
    ) throws -> [AppointmentEntry] {
        try write(.bookAppointments, .cancelAppointment) { writing in
            let planned = try ids.map { id in
                try one(AppointmentRecord.self, id.description, writing.db)
            }.filter { AppointmentState.cancellable.contains($0.state) }
            guard !planned.isEmpty else { throw SpreekuurError.cancelled }
            let entries = try planned.map { try Agenda(writing.db).entry($0) }
            for entry in entries { try writing.cancel(entry.id, as: code, because: reason) }
            return entries
        }
    }
}
