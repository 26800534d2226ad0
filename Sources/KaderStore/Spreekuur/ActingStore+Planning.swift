internal import GRDB
public import KaderDomain

extension ActingStore {
    /// Puts a new spreekuur in the agenda.
    ///
    /// - Throws: ``SpreekuurError/taken(_:)`` where one of its staff or rooms is elsewhere in those
    ///   hours, ``ConsulentError/barred(name:_:)``. Nothing is stored then.
    public func plan(_ spreekuur: Spreekuur) throws {
        try write(.planSpreekuren, .planSpreekuur) { writing in
            try StaffReading(writing.db).refuse(spreekuur.staff, in: spreekuur)
            try writing.put(SpreekuurRecord(spreekuur))
        }
    }

    /// - Throws: ``EditConflict``, ``SpreekuurError/taken(_:)``,
    ///   ``SpreekuurError/appointmentsOutside(count:)``, ``ConsulentError/barred(name:_:)``.
    public func edit(
        _ edited: Spreekuur, from original: Spreekuur, overriding: Set<String> = []
    ) throws {
        try write(.planSpreekuren, .editSpreekuur) { writing in
            let services = try ServiceCatalogue(writing.db, leavingOut: store.damage)
            try StaffReading(writing.db).refuse(edited, since: original)
            try writing.edit(
                SpreekuurRecord(edited), from: SpreekuurRecord(original), overriding: overriding
            ) { try $0.check(under: services[$0.service]) }
        }
    }

    /// Takes a spreekuur out of the agenda, and cancels its appointments for the same reason, as
    /// one step.
    ///
    /// The row stays, marked: another replica must not bring the spreekuur back.
    ///
    /// - Returns: the appointments that fell with it, so that people can be called.
    /// - Throws: ``SpreekuurError/cancelled`` where it is so already;
    ///   ``SpreekuurError/standsAs(_:)`` where somebody said how one of its appointments went.
    @discardableResult
    public func cancel(
        _ id: Spreekuur.ID, as code: CancellationCode = .other, because reason: String
    ) throws -> [AppointmentEntry] {
        let now = now
        return try write(.planSpreekuren, .cancelSpreekuur) { writing in
            let spreekuur = try one(SpreekuurRecord.self, id.description, writing.db)
            guard !spreekuur.isCancelled else { throw SpreekuurError.cancelled }
            let entry = try Agenda(writing.db).entry(spreekuur, from: now)
            try writing.put(
                SpreekuurRecord.kind, id.description, ["cancellation": reason.databaseValue])
            for appointment in entry.appointments {
                try appointment.appointment.state.refuse(unless: AppointmentState.cancellable)
                try writing.cancel(appointment.id, as: code, because: reason)
            }
            return entry.appointments
        }
    }
}

extension Writing {
    func cancel(
        _ id: Appointment.ID, as code: CancellationCode, because reason: String
    ) throws {
        try put(
            AppointmentRecord.kind, id.description,
            [
                "state": AppointmentState.cancelled.rawValue.databaseValue,
                "cause": code.rawValue.databaseValue,
                "reason": reason.databaseValue, "toldOn": .null,
            ])
    }
}
