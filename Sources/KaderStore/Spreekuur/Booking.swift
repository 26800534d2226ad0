internal import GRDB
internal import KaderDomain

/// Finding the slot for a request, inside the transaction that will take it.
struct Booking {
    let db: Database
    let now: LocalTime

    /// An appointment that is being moved: its own claims do not stand in its way.
    private let moving: Appointment?

    private let waiving: Set<Waiver.Rule>

    /// What is to be left to others, though nobody has it yet.
    private var taken: [Slot] = []
    private let owner: SlotHold.Owner?
    private let agenda: Agenda

    /// - Parameters:
    ///   - damage: where spreekuren that cannot be read are noted: the others can be booked.
    ///   - owner: the form that asks: what it holds does not stand in its way.
    init(
        _ db: Database, now: LocalTime, _ damage: Damage, moving: Appointment? = nil,
        waiving: Set<Waiver.Rule> = [], owner: SlotHold.Owner? = nil,
        knowing holidays: @escaping @Sendable () -> Holidays
    ) throws {
        self.db = db
        self.now = now
        self.moving = moving
        self.waiving = waiving
        self.owner = owner
        agenda = try Agenda(
            db, leavingOut: damage, besides: owner, moving: moving?.id, knowing: holidays)
    }

    /// The appointment as it is about to be committed.
    ///
    /// - Throws: ``StoreError/notFound(kind:id:)``.
    func settled(_ id: Appointment.ID, at place: Place) throws -> AppointmentEntry {
        let rows = try Row.fetchCursor(
            db.cachedStatement(sql: "SELECT * FROM appointment WHERE id = ?"),
            arguments: [id.description])
        guard let record = try rows.next().map(AppointmentRecord.init(row:)) else {
            throw StoreError.notFound(kind: "appointment", id: id.description)
        }
        return try agenda.entry(try record.value(), at: place)
    }

    /// The same as if these slots were taken.
    func taking(_ slots: [Slot]) -> Booking {
        var booking = self
        booking.taken = slots
        return booking
    }

    /// The slot that begins at the time asked for, in which `client` is not their own consulent.
    ///
    /// - Throws: ``Refusal``; ``SpreekuurError/advisesThemselves`` where only that stands in the way.
    func slot(
        for request: BookingRequest, of client: Contact.ID, preferring old: Appointment? = nil
    ) throws -> Slot {
        guard request.service.isByAppointment else {
            throw SpreekuurError.walkInOnly(request.service)
        }
        let plans = try plans(for: request)
        let asking = try StaffReading(db).client(client, on: request.day)
        let found = plans.map {
            $0.serving(asking).slot(at: request.time, from: now, preferring: old)
        }
        if let slot = found.lazy.compactMap({ try? $0.get() }).first { return slot }
        if has(plans, request), !has(plans.map { $0.leavingOut(client) }, request) {
            throw SpreekuurError.advisesThemselves
        }
        throw try refusal(
            plans.first?.serving(asking), found.first, request, of: client)
    }

    private func has(_ plans: [SlotPlan], _ request: BookingRequest) -> Bool {
        plans.contains { (try? $0.slot(at: request.time, from: now).get()) != nil }
    }

    /// - Throws: ``SpreekuurError/notEligible(_:_:open:)``.
    func refuse(_ contact: Contact.ID, for service: Service) throws {
        let statement = try db.cachedStatement(
            sql: "SELECT standing FROM contact WHERE id = ? AND isWithdrawn = 0")
        let text = try String.fetchOne(statement, arguments: [contact.description])
        guard let standing = text.flatMap(Standing.init(rawValue:)) else { return }
        let services = agenda.services
        guard !services[service].isOpen(to: standing) else { return }
        let open = services.open(to: standing).filter { $0 != service }
        throw SpreekuurError.notEligible(service, standing, open: open)
    }

    /// That there is no slot then, and why: without the nearest, for which weeks are looked through.
    /// That is done when the lock is given up: it keeps nobody waiting.
    struct Refusal: Error {
        let request: BookingRequest
        let client: Contact.ID

        /// The appointment that was to be moved.
        let moving: Appointment?
        let waiving: Set<Waiver.Rule>
        let owner: SlotHold.Owner?

        /// Nil where there is no spreekuur that day.
        let reason: SlotRefusal?

        /// What people are told.
        func error(nearest: Slot?) -> SpreekuurError {
            if let reason { return .notFree(reason, nearest: nearest) }
            if nearest != nil { return .notFree(.noSpreekuur, nearest: nearest) }
            return .noSpreekuur(
                request.service, request.place, LocalTime(day: request.day, time: request.time))
        }
    }

    private func refusal(
        _ plan: SlotPlan?, _ first: Result<Slot, SlotPlan.Refusal>?, _ request: BookingRequest,
        of client: Contact.ID
    ) throws -> Refusal {
        var reason = try outOfSeason(request)
        if let plan, case .failure(let refusal) = first {
            reason = try named(refusal.reason, in: plan, at: request.time)
        }
        return Refusal(
            request: request, client: client, moving: moving, waiving: waiving, owner: owner,
            reason: reason)
    }

    /// That the service is not given there that day at all; nil where it may be.
    func outOfSeason(_ request: BookingRequest) throws -> SlotRefusal? {
        try agenda.season(of: request.service, at: request.place, on: request.day).refusal
            .map(SlotRefusal.notInCampaign)
    }

    /// The reason with the names of those who are busy then.
    func named(
        _ reason: SlotRefusal, in plan: SlotPlan, at time: TimeOfDay
    ) throws -> SlotRefusal {
        if case .notAvailable(let barred) = reason {
            return .notAvailable(
                try barred.map { $0.named(try Names(db).name(of: .person($0.contact))) })
        }
        guard case .consulentenBusy(let needed, let free, _) = reason else { return reason }
        let busy = try plan.busyStaff(at: time).compactMap { visit in
            Holding(
                resource: visit.resource, name: try Names(db).name(of: visit.resource),
                interval: visit.interval)
        }
        return .consulentenBusy(needed: needed, free: free, busy: busy)
    }

    /// The slot plans of that day's spreekuren of the service at the place.
    func plans(for request: BookingRequest) throws -> [SlotPlan] {
        try agenda.spreekuren(
            at: request.place, from: request.day, through: request.day, service: request.service
        ).map { try plan($0).receiving(1 + request.housemates) }
    }

    /// The free slot nearest in time, from two weeks before through four weeks after; the earlier
    /// one of two.
    func nearest(to request: BookingRequest, for client: Contact.ID? = nil) throws -> Slot? {
        let from = max(request.day - 14, now.day)
        let spreekuren = try agenda.spreekuren(
            at: request.place, from: from, through: request.day + 28, service: request.service)
        let asking = try client.map { try StaffReading(db).client($0, on: request.day) }
        let slots = try spreekuren.flatMap { spreekuur in
            let plan = try plan(spreekuur).receiving(1 + request.housemates)
            return (asking.map { plan.serving($0) } ?? plan).free(from: now)
        }
        let others = slots.filter { slot in
            slot.day != moving?.day || slot.hours != moving?.hours
        }
        return others.min { distance($0, request) < distance($1, request) }
    }

    private func plan(_ spreekuur: Spreekuur) throws -> SlotPlan {
        let plan = try agenda.slotPlan(spreekuur).waiving(waiving).taking(taken)
        return moving.map { plan.without($0) } ?? plan
    }

    private func distance(_ slot: Slot, _ request: BookingRequest) -> Int {
        let days = slot.day - request.day
        return abs(days * 1440 + slot.hours.from.minutes - request.time.minutes)
    }
}
