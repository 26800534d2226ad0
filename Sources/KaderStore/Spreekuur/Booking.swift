internal import GRDB
internal import KaderDomain

/// Finding the slot for a request, inside the transaction that will take it.
struct Booking {
    let db: Database
    let now: LocalTime

    /// An appointment that is being moved: its own claims do not stand in its way.
    private let moving: Appointment?

    private let waiving: Set<Waiver.Rule>
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
        agenda = try Agenda(
            db, leavingOut: damage, besides: owner, knowing: holidays)
    }

    /// The slot that begins at the time asked for, in which `client` is not their own consulent.
    ///
    /// - Throws: ``SpreekuurError/notFree(_:nearest:)``, ``SpreekuurError/noSpreekuur(_:_:_:)``,
    ///   ``SpreekuurError/advisesThemselves`` where only that stands in the way.
    func slot(
        for request: BookingRequest, of client: Contact.ID, preferring old: Appointment? = nil
    ) throws -> Slot {
        guard request.service.isByAppointment else {
            throw SpreekuurError.walkInOnly(request.service)
        }
        let plans = try plans(for: request)
        let found = plans.map {
            $0.leavingOut(client).slot(at: request.time, from: now, preferring: old)
        }
        if let slot = found.lazy.compactMap({ try? $0.get() }).first { return slot }
        if plans.contains(where: { (try? $0.slot(at: request.time, from: now).get()) != nil }) {
            throw SpreekuurError.advisesThemselves
        }
        throw try refusal(plans.first, found.first, request, of: client)
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

    private func refusal(
        _ plan: SlotPlan?, _ first: Result<Slot, SlotPlan.Refusal>?, _ request: BookingRequest,
        of client: Contact.ID
    ) throws -> SpreekuurError {
        let nearest = try nearest(to: request, for: client)
        if let plan, case .failure(let refusal) = first {
            return .notFree(
                try named(refusal.reason, in: plan, at: request.time), nearest: nearest)
        }
        guard let nearest else {
            return .noSpreekuur(
                request.service, request.place, LocalTime(day: request.day, time: request.time))
        }
        return .notFree(.noSpreekuur, nearest: nearest)
    }

    /// The reason with the names of those who are busy then.
    func named(
        _ reason: SlotRefusal, in plan: SlotPlan, at time: TimeOfDay
    ) throws -> SlotRefusal {
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
        ).map { try plan($0) }
    }

    /// The free slot nearest in time, from two weeks before through four weeks after; the earlier
    /// one of two.
    private func nearest(to request: BookingRequest, for client: Contact.ID) throws -> Slot? {
        let from = max(request.day - 14, now.day)
        let spreekuren = try agenda.spreekuren(
            at: request.place, from: from, through: request.day + 28, service: request.service)
        let slots = try spreekuren.flatMap { try plan($0).leavingOut(client).free(from: now) }
        let others = slots.filter { slot in
            slot.day != moving?.day || slot.hours != moving?.hours
        }
        return others.min { distance($0, request) < distance($1, request) }
    }

    private func plan(_ spreekuur: Spreekuur) throws -> SlotPlan {
        let plan = try agenda.slotPlan(spreekuur).waiving(waiving)
        return moving.map { plan.without($0) } ?? plan
    }

    private func distance(_ slot: Slot, _ request: BookingRequest) -> Int {
        let days = slot.day - request.day
        return abs(days * 1440 + slot.hours.from.minutes - request.time.minutes)
    }
}
