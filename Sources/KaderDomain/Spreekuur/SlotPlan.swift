/// Which slots of one spreekuur are free, given what is already claimed.
///
/// Slots begin at the beginning of the spreekuur and then every length of an appointment. The last
/// one ends no later than the spreekuur. Deterministic: consulenten and rooms are taken in the
/// order of the spreekuur.
public struct SlotPlan: Sendable {
    public let spreekuur: Spreekuur
    public let visits: [Visit]

    /// A claim of a person or room on a time, by an appointment anywhere.
    public struct Visit: Hashable, Sendable {
        public let resource: Resource
        public let interval: Interval

        public init(_ resource: Resource, _ interval: Interval) {
            self.resource = resource
            self.interval = interval
        }
    }

    /// - Parameter visits: every claim of the spreekuur's staff and rooms on that day, at any
    ///   place; more does no harm.
    public init(_ spreekuur: Spreekuur, visits: [Visit]) {
        self.spreekuur = spreekuur
        self.visits = visits
    }

    /// The free slots that begin at or after `now`, by hour.
    public func free(from now: LocalTime) -> [Slot] {
        starts.compactMap { time in
            if case .success(let slot) = slot(at: time, from: now) { slot } else { nil }
        }
    }

    /// The slot that begins at `time`, or the first reason why there is none.
    public func slot(at time: TimeOfDay, from now: LocalTime) -> Result<Slot, Refusal> {
        let reasons = refusals(at: time, from: now)
        if let first = reasons.first { return .failure(Refusal(reason: first)) }
        guard let hours = hours(from: time),
            let interval = try? Interval(spreekuur.day, hours)
        else { return .failure(Refusal(reason: .outsideHours(spreekuur.hours))) }
        return .success(
            Slot(
                spreekuur: spreekuur.id, service: spreekuur.service, place: spreekuur.place,
                day: spreekuur.day, hours: hours,
                consulenten: Array(freeStaff(interval).prefix(rule.consulenten)),
                room: freeRooms(interval).first))
    }

    /// Every reason why no appointment can begin at `time`; empty where one can.
    public func refusals(at time: TimeOfDay, from now: LocalTime) -> [SlotRefusal] {
        guard !spreekuur.isCancelled else { return [.noSpreekuur] }
        guard rule.byAppointment else { return [.walkInOnly] }
        guard let hours = hours(from: time), spreekuur.hours.contains(hours) else {
            return [.outsideHours(spreekuur.hours)]
        }
        guard let interval = try? Interval(spreekuur.day, hours) else { return [.inClockChange] }
        var reasons: [SlotRefusal] = []
        if LocalTime(day: spreekuur.day, time: time) < now { reasons.append(.inThePast) }
        if !starts.contains(time) { reasons.append(.betweenSlots) }
        let staff = freeStaff(interval).count
        if staff < rule.consulenten {
            reasons.append(.consulentenBusy(needed: rule.consulenten, free: staff))
        }
        if !spreekuur.rooms.isEmpty, freeRooms(interval).isEmpty { reasons.append(.roomsBusy) }
        return reasons
    }

    /// A refusal as an error, for `Result`.
    public struct Refusal: Error, Hashable, Sendable {
        public let reason: SlotRefusal
    }

    private var rule: ServiceRule { spreekuur.service.rule }

    /// The beginnings of all slots, free or not.
    public var starts: [TimeOfDay] {
        let last = spreekuur.hours.to.minutes - rule.minutes
        return stride(from: spreekuur.hours.from.minutes, through: last, by: rule.minutes)
            .compactMap { TimeOfDay(minutes: $0) }
    }

    func hours(from time: TimeOfDay) -> Hours? {
        TimeOfDay(minutes: time.minutes + rule.minutes).flatMap { Hours(from: time, to: $0) }
    }

    private func freeStaff(_ interval: Interval) -> [Contact.ID] {
        spreekuur.staff.filter { isFree(.person($0), interval) }
    }

    private func freeRooms(_ interval: Interval) -> [Room.ID] {
        spreekuur.rooms.filter { isFree(.room($0), interval) }
    }

    private func isFree(_ resource: Resource, _ interval: Interval) -> Bool {
        !visits.contains { $0.resource == resource && $0.interval.overlaps(interval) }
    }
}

// MARK: - Moving

extension SlotPlan {
    /// The same plan as if this person were not there: nobody is their own consulent.
    public func leavingOut(_ person: Contact.ID) -> SlotPlan {
        guard spreekuur.staff.contains(person) else { return self }
        let whole = Visit(.person(person), spreekuur.interval)
        return SlotPlan(spreekuur, visits: visits + [whole])
    }

    /// The same plan as if this appointment were not there.
    public func without(_ appointment: Appointment) -> SlotPlan {
        let own: Set<Resource> = Set(
            appointment.consulenten.map(Resource.person)
                + [appointment.room].compactMap { $0 }.map(Resource.room))
        return SlotPlan(
            spreekuur,
            visits: visits.filter {
                !(own.contains($0.resource) && $0.interval == appointment.interval)
            })
    }

    /// The slot at `time`, with the consulenten and the room of `old` where they are free then.
    public func slot(
        at time: TimeOfDay, from now: LocalTime, preferring old: Appointment?
    ) -> Result<Slot, Refusal> {
        let found = slot(at: time, from: now)
        guard let old, case .success(let slot) = found,
            let interval = try? Interval(slot.day, slot.hours)
        else { return found }
        let hasPair = Set(old.consulenten).isSubset(of: freeStaff(interval))
        let room = freeRooms(interval).first { $0 == old.room } ?? slot.room
        return .success(
            Slot(
                spreekuur: slot.spreekuur, service: slot.service, place: slot.place,
                day: slot.day, hours: slot.hours,
                consulenten: hasPair ? old.consulenten : slot.consulenten, room: room))
    }
}
