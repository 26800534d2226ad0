internal import GRDB
public import KaderDomain

extension ActingStore {
    /// The free slots of a service from `first` for `days` days, the earliest first; at one place
    /// or all.
    ///
    /// - Parameter owner: the form that asks: what it holds is free to it.
    public func slots(
        for service: Service, at place: Place? = nil, from first: Day, days: Int,
        waiving: Set<Waiver.Rule> = [], with housemates: Int = 0, for owner: String? = nil,
        limit: Int = 1000
    ) throws -> [Slot] {
        let now = now
        return try read(.readAgenda) { db in
            let agenda = try Agenda(
                db, leavingOut: store.damage, besides: owner.map { .form($0, of: actor) },
                knowing: holidays)
            let spreekuren = try agenda.spreekuren(
                at: place, from: first, through: first + max(0, days - 1), service: service)
            try agenda.foresee(spreekuren, withAppointments: false)
            let slots = try spreekuren.flatMap { spreekuur in
                try agenda.slotPlan(spreekuur).waiving(waiving).receiving(1 + housemates)
                    .free(from: now)
            }
            return Array(slots.prefix(limit))
        }
    }

    /// Every reason why this cannot be booked; empty where it can.
    public func refusals(
        of request: BookingRequest, waiving: Set<Waiver.Rule> = []
    ) throws -> [SlotRefusal] {
        let now = now
        return try read(.readAgenda) { db in
            let booking = try Booking(
                db, now: now, store.damage, waiving: waiving, knowing: holidays)
            let plans = try booking.plans(for: request)
            guard !plans.isEmpty else {
                return [try booking.outOfSeason(request), .noSpreekuur].compactMap(\.self)
            }
            let reasons = try plans.map { plan in
                try plan.refusals(at: request.time, from: now).map {
                    try booking.named($0, in: plan, at: request.time)
                }
            }
            return reasons.min { $0.count < $1.count } ?? []
        }
    }

    /// The free slot nearest in time to what is asked for, at the same place; nil where there is none
    /// within two weeks before or four weeks after.
    public func nearest(to request: BookingRequest) throws -> Slot? {
        let now = now
        return try read(.readAgenda) { db in
            try Booking(db, now: now, store.damage, knowing: holidays).nearest(to: request)
        }
    }

    /// Makes an appointment: person, consulenten and room in one transaction, or nothing.
    ///
    /// - Parameters:
    ///   - waiver: what is let go of for this appointment, with the reason.
    ///   - owner: the form that holds the slot; it holds it no longer.
    /// - Throws: ``SpreekuurError/notEligible(_:_:open:)``; ``SpreekuurError/notFree(_:nearest:)`` with the nearest slot that is;
    ///   ``SpreekuurError/taken(_:)`` where the person is elsewhere then.
    public func book(
        _ id: Appointment.ID, for contact: Contact.ID, _ request: BookingRequest,
        note: String = "", waiving waiver: Waiver? = nil, heldFor owner: String? = nil
    ) throws -> AppointmentEntry {
        let now = now
        return try booking(.bookAppointment) { writing in
            let booking = try Booking(
                writing.db, now: now, store.damage, waiving: waiver?.rules ?? [],
                owner: owner.map { .form($0, of: actor) }, knowing: holidays)
            try booking.refuse(contact, for: request.service)
            let slot = try booking.slot(for: request, of: contact)
            let appointment = try Appointment(
                id, slot, contact, note, waiver, housemates: request.housemates)
            try writing.put(AppointmentRecord(appointment))
            if let owner { try SlotHold.release(.form(owner, of: actor), writing.db) }
            return try booking.settled(id, at: request.place)
        }
    }

    /// Moves an appointment to another time at the same place, with the same consulenten where
    /// they are free. Contact, note and history stay.
    ///
    /// - Parameter owner: the form that holds the slot; it holds it no longer.
    /// - Throws: what ``book(_:for:_:note:)`` does, as ``SpreekuurError/notMoved(_:)``;
    ///   ``SpreekuurError/cancelled``; ``SpreekuurError/standsAs(_:)`` where the desk said more of it
    ///   than that it is planned.
    public func move(
        _ id: Appointment.ID, to day: Day, _ time: TimeOfDay, heldFor owner: String? = nil
    ) throws -> AppointmentEntry {
        let now = now
        return try moving { writing in
            let old = try Agenda(writing.db).entry(
                try one(AppointmentRecord.self, id.description, writing.db))
            try old.appointment.state.refuse(unless: [.planned])
            let request = BookingRequest(
                service: old.appointment.service, place: old.place, day: day, time: time,
                housemates: old.appointment.housemates)
            let waiver = old.appointment.waiver
            let booking = try Booking(
                writing.db, now: now, store.damage, moving: old.appointment,
                waiving: waiver?.rules ?? [], owner: owner.map { .form($0, of: actor) },
                knowing: holidays)
            let slot = try booking.slot(
                for: request, of: old.appointment.contact, preferring: old.appointment)
            try writing.put(
                AppointmentRecord(
                    try Appointment(
                        id, slot, old.appointment.contact, old.appointment.note, waiver,
                        housemates: request.housemates)))
            if let owner { try SlotHold.release(.form(owner, of: actor), writing.db) }
            return try booking.settled(id, at: request.place)
        }
    }

    /// What is refused, by `body` or by the ledger after it, says that nothing was moved.
    private func moving<T: Sendable>(_ body: (Writing) throws -> T) throws -> T {
        do {
            return try booking(.moveAppointment, body)
        } catch let error as SpreekuurError where error != .cancelled {
            throw SpreekuurError.notMoved(error)
        }
    }

    /// Where there is no slot, the nearest is looked for when nobody waits for the lock any more.
    func booking<T: Sendable>(
        _ name: CommandName, _ body: (Writing) throws -> T
    ) throws -> T {
        do {
            return try write(.bookAppointments, name, body)
        } catch let refusal as Booking.Refusal {
            let now = now
            let nearest = try read(.readAgenda) { db in
                try Booking(
                    db, now: now, store.damage, moving: refusal.moving, waiving: refusal.waiving,
                    owner: refusal.owner, knowing: holidays
                ).nearest(to: refusal.request, for: refusal.client)
            }
            throw refusal.error(nearest: nearest)
        }
    }

    /// Cancels an appointment. Everyone and everything in it is free again.
    ///
    /// - Throws: ``SpreekuurError/cancelled`` where it is so already;
    ///   ``SpreekuurError/standsAs(_:)`` where somebody said how it went.
    public func cancel(
        _ id: Appointment.ID, as code: CancellationCode = .other, because reason: String
    ) throws {
        try write(.bookAppointments, .cancelAppointment) { writing in
            let appointment = try one(AppointmentRecord.self, id.description, writing.db)
            try appointment.state.refuse(unless: AppointmentState.cancellable)
            try writing.cancel(id, as: code, because: reason)
        }
    }

    /// Changes what the appointment is about, and how many come along where given. `original` is
    /// what this person saw.
    ///
    /// - Throws: ``EditConflict``, ``SpreekuurError/tooManyHousemates(_:)``,
    ///   ``CampaignError/overFull(_:agreed:capacity:)``.
    public func edit(
        note: String, housemates: Int? = nil, of original: Appointment,
        overriding: Set<String> = []
    ) throws {
        try write(.bookAppointments, .editAppointment) { writing in
            try writing.edit(
                AppointmentRecord(try original.noted(note, housemates: housemates)),
                from: AppointmentRecord(original),
                overriding: overriding)
        }
    }
}

extension Appointment {
    init(
        _ id: Appointment.ID, _ slot: Slot, _ contact: Contact.ID, _ note: String,
        _ waiver: Waiver?, housemates: Int
    ) throws(SpreekuurError) {
        try self.init(
            id: id, spreekuur: slot.spreekuur, contact: contact, service: slot.service,
            on: slot.day, during: slot.hours, with: slot.consulenten, in: slot.room,
            buffers: slot.buffers, waiver: waiver, note: note, housemates: housemates)
    }
}
