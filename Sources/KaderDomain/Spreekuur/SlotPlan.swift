/// Which slots of one spreekuur are free, given what is already claimed.
///
/// The first slot begins where the buffer before it fits; the next begins when the first, with its
/// buffers, is over. The last one, with its buffer, ends no later than the spreekuur. Deterministic:
/// consulenten and rooms are taken in the order of the spreekuur.
public struct SlotPlan: Sendable {
    public let spreekuur: Spreekuur
    public let terms: ServiceTerms
    public let visits: [Visit]

    /// What the planner lets go of for this one appointment.
    public let waiving: Set<Waiver.Rule>

    /// Who of the staff can be asked.
    public let staffing: Staffing

    /// When the house is open that day: nobody is received in it at other hours.
    public var door = HouseDay.open

    /// Whether the service is given there that day.
    public var season = Season.allYear

    /// How many come to the one appointment that is asked for.
    public var people = 1

    /// A claim of a person or room on a time, by an appointment anywhere.
    public struct Visit: Hashable, Sendable {
        public let resource: Resource
        public let interval: Interval

        /// Whether it is only held by a form that is open somewhere.
        public let isHold: Bool

        /// Whether it is kept for a bus that is out.
        public let isForBus: Bool

        public init(
            _ resource: Resource, _ interval: Interval, isHold: Bool = false,
            isForBus: Bool = false
        ) {
            self.resource = resource
            self.interval = interval
            self.isHold = isHold
            self.isForBus = isForBus
        }
    }

    /// - Parameter visits: every claim of the spreekuur's staff and rooms on that day, at any
    ///   place; more does no harm.
    public init(
        _ spreekuur: Spreekuur, under terms: ServiceTerms, visits: [Visit],
        waiving: Set<Waiver.Rule> = [], staffing: Staffing = .open
    ) {
        self.spreekuur = spreekuur
        self.terms = terms
        self.visits = visits
        self.waiving = waiving
        self.staffing = staffing
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
        guard let hours = hours(from: time), let hold = hold(from: time) else {
            return .failure(Refusal(reason: .outsideHours(spreekuur.hours)))
        }
        return .success(
            Slot(
                spreekuur: spreekuur.id, service: spreekuur.service, place: spreekuur.place,
                day: spreekuur.day, hours: hours, buffers: buffers,
                consulenten: Array(freeStaff(hold).prefix(needed)), room: freeRooms(hold).first))
    }

    /// Every reason why no appointment can begin at `time`; empty where one can.
    public func refusals(at time: TimeOfDay, from now: LocalTime) -> [SlotRefusal] {
        guard !spreekuur.isCancelled else { return [.noSpreekuur] }
        guard spreekuur.service.isByAppointment else { return [.walkInOnly] }
        guard let hours = hours(from: time), let taken = buffers.around(hours),
            spreekuur.hours.contains(taken)
        else { return [.outsideHours(spreekuur.hours)] }
        guard let hold = hold(from: time) else { return [.inClockChange] }
        let closed = door.refusal(during: hours).map { [SlotRefusal.houseClosed($0)] } ?? []
        let campaign = season.refusals(during: hours, for: people)
        return closed + campaign + timing(time, from: now) + occupation(hold)
    }

    /// A refusal as an error, for `Result`.
    public struct Refusal: Error, Hashable, Sendable {
        public let reason: SlotRefusal
    }

    /// The beginnings of all slots, free or not.
    public var starts: [TimeOfDay] {
        guard !waiving.contains(.buffer) else { return quarters }
        let first = spreekuur.hours.from.minutes + terms.buffers.before
        let last = spreekuur.hours.to.minutes - terms.minutes - terms.buffers.after
        return stride(from: first, through: last, by: terms.stride)
            .compactMap { TimeOfDay(minutes: $0) }
    }

    /// Without buffers an appointment may begin at any quarter of an hour.
    private var quarters: [TimeOfDay] {
        let (from, to) = (spreekuur.hours.from.minutes, spreekuur.hours.to.minutes)
        return stride(from: (from + 14) / 15 * 15, through: to - terms.minutes, by: 15)
            .compactMap { TimeOfDay(minutes: $0) }
    }

    var buffers: Buffers { waiving.contains(.buffer) ? .none : terms.buffers }
    var needed: Int { waiving.contains(.secondConsulent) ? 1 : terms.consulenten }
}

// MARK: - Reasons

extension SlotPlan {
    private func timing(_ time: TimeOfDay, from now: LocalTime) -> [SlotRefusal] {
        var reasons: [SlotRefusal] = []
        let begin = LocalTime(day: spreekuur.day, time: time)
        if begin < now {
            reasons.append(.inThePast)
        } else if begin.minutes(since: now) < terms.leadHours * 60 {
            reasons.append(.tooSoon(hours: terms.leadHours))
        }
        if let days = terms.horizonDays, spreekuur.day - now.day > days {
            reasons.append(.tooFar(days: days))
        }
        if !isStart(time) { reasons.append(.betweenSlots) }
        return reasons
    }

    private func isStart(_ time: TimeOfDay) -> Bool {
        if waiving.contains(.buffer) { return time.minutes.isMultiple(of: 15) }
        let offset = time.minutes - spreekuur.hours.from.minutes - terms.buffers.before
        return offset >= 0 && offset.isMultiple(of: terms.stride)
    }

    private func occupation(_ hold: Interval) -> [SlotRefusal] {
        var reasons: [SlotRefusal] = []
        let staff = freeStaff(hold).count
        let (isShort, isFull) = (
            staff < needed, !spreekuur.rooms.isEmpty && freeRooms(hold).isEmpty
        )
        guard isShort || isFull else { return [] }
        if isOnly(\.isHold, hold) { return [.held] }
        if isOnly(\.isForBus, hold) { return [.keptForBus] }
        if isShort { reasons += shortage(hold, free: staff) }
        if isFull { reasons.append(.roomsBusy) }
        return reasons
    }

    /// Whether it would be free if nothing of this sort stood in the way.
    private func isOnly(_ sort: (Visit) -> Bool, _ hold: Interval) -> Bool {
        guard visits.contains(where: sort) else { return false }
        let settled = SlotPlan(
            spreekuur, under: terms, visits: visits.filter { !sort($0) }, waiving: waiving,
            staffing: staffing)
        return settled.occupation(hold).isEmpty
    }
}

// MARK: - Who and what is free

extension SlotPlan {
    func hours(from time: TimeOfDay) -> Hours? {
        TimeOfDay(minutes: time.minutes + terms.minutes).flatMap { Hours(from: time, to: $0) }
    }

    /// What consulenten and room would be held for, or nil in the hour of a clock change.
    func hold(from time: TimeOfDay) -> Interval? {
        guard let hours = hours(from: time), let taken = buffers.around(hours),
            (try? Interval(spreekuur.day, hours)) != nil
        else { return nil }
        return try? Interval(spreekuur.day, taken)
    }

    func freeStaff(_ interval: Interval) -> [Contact.ID] {
        spreekuur.staff.filter {
            isFree(.person($0), interval) && bars(of: $0, interval).isEmpty
        }
    }

    func freeRooms(_ interval: Interval) -> [Room.ID] {
        spreekuur.rooms.filter { isFree(.room($0), interval) }
    }

    func isFree(_ resource: Resource, _ interval: Interval) -> Bool {
        !visits.contains { $0.resource == resource && $0.interval.overlaps(interval) }
    }
}
