internal import GRDB
internal import KaderDomain

/// Finding the slot for a request, inside the transaction that will take it.
struct Booking {
    let db: Database
    let now: LocalTime

    /// An appointment that is being moved: its own claims do not stand in its way.
    private let moving: Appointment?

    init(_ db: Database, now: LocalTime, leavingOut moving: Appointment? = nil) {
        self.db = db
        self.now = now
        self.moving = moving
    }

    /// The slot that begins at the time asked for.
    ///
    /// - Throws: ``SpreekuurError/notFree(_:nearest:)``, ``SpreekuurError/noSpreekuur(_:_:_:)``.
    func slot(for request: BookingRequest, preferring old: Appointment? = nil) throws -> Slot {
        guard request.service.rule.byAppointment else {
            throw SpreekuurError.walkInOnly(request.service)
        }
        let plans = try plans(for: request)
        var first: SlotRefusal?
        for plan in plans {
            switch plan.slot(at: request.time, from: now, preferring: old) {
            case .success(let slot): return slot
            case .failure(let refusal): first = first ?? refusal.reason
            }
        }
        let nearest = try nearest(to: request)
        guard let first else {
            guard let nearest else {
                throw SpreekuurError.noSpreekuur(
                    request.service, request.place,
                    LocalTime(day: request.day, time: request.time))
            }
            throw SpreekuurError.notFree(.noSpreekuur, nearest: nearest)
        }
        throw SpreekuurError.notFree(first, nearest: nearest)
    }

    /// The slot plans of that day's spreekuren of the service at the place.
    func plans(for request: BookingRequest) throws -> [SlotPlan] {
        try Agenda(db).spreekuren(
            at: request.place, from: request.day, through: request.day, service: request.service
        ).map { try plan($0) }
    }

    /// The free slot nearest in time within four weeks, the earlier one of two.
    private func nearest(to request: BookingRequest) throws -> Slot? {
        let from = max(request.day - 14, now.day)
        let spreekuren = try Agenda(db).spreekuren(
            at: request.place, from: from, through: request.day + 28, service: request.service)
        let slots = try spreekuren.flatMap { try plan($0).free(from: now) }
        return slots.min { distance($0, request) < distance($1, request) }
    }

    private func plan(_ spreekuur: Spreekuur) throws -> SlotPlan {
        let plan = try Agenda(db).slotPlan(spreekuur)
        return moving.map { plan.without($0) } ?? plan
    }

    private func distance(_ slot: Slot, _ request: BookingRequest) -> Int {
        let days = slot.day - request.day
        return abs(days * 1440 + slot.hours.from.minutes - request.time.minutes)
    }
}
