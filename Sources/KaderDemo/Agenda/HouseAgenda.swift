internal import KaderDomain
internal import KaderStore

/// The spreekuren and appointments of one house, week by week.
final class HouseAgenda {
    private let setting: Setting
    let house: String
    private let clients: [Client]
    private let patterns: [WeekPattern]
    let rooms: [Room.ID]
    private var roster: Roster

    /// Clients who have an appointment that day already.
    private var seen: Set<Contact.ID> = []

    /// Adds the house's rooms too.
    init(_ setting: Setting, house: String, crew: Crew, patterns: [WeekPattern]) throws {
        self.setting = setting
        self.house = house
        self.patterns = patterns
        clients = crew.clients
        roster = Roster(crew.consulenten)
        rooms = try AgendaTexts.rooms.enumerated().map { place, name in
            let id: Room.ID = setting.mint()
            guard let room = Room(id: id, house: house, name: name, capacity: place == 2 ? 12 : 4)
            else { preconditionFailure("A room of the demo has a name.") }
            try setting.batch.add(.room(room))
            return id
        }
    }

    /// The week of that Monday.
    ///
    /// - Parameter filled: how many of a hundred slots are taken.
    func addWeek(of monday: Day, filled: Int, cancelling: WeekPattern? = nil) throws {
        for weekday in Weekday.allCases {
            let day = monday + (weekday.rawValue - 1)
            guard setting.isWorkingDay(day) else { continue }
            seen.removeAll(keepingCapacity: true)
            for pattern in patterns
            where pattern.weekday == weekday && pattern.weeks.contains(day.isoWeek.week) {
                let isCancelled =
                    cancelling?.weekday == weekday && cancelling?.hours == pattern.hours
                try add(pattern, on: day, filled: filled, isCancelled: isCancelled)
            }
        }
    }

    private func add(
        _ pattern: WeekPattern, on day: Day, filled: Int, isCancelled: Bool
    ) throws {
        let place: Place = pattern.rooms.isEmpty ? .online : .house(house)
        let staff = roster.staff(
            pattern.staff, for: pattern.service, at: place, on: day, during: pattern.hours)
        guard let staff else { return }
        let spreekuur = try Spreekuur(
            id: setting.mint(), service: pattern.service, at: place, on: day,
            during: pattern.hours, staffedBy: staff, in: pattern.rooms.map { rooms[$0] },
            cancellation: isCancelled ? AgendaTexts.cancellation : nil)
        try setting.batch.add(.spreekuur(spreekuur))
        guard !isCancelled, pattern.service.isByAppointment else { return }
        try fill(spreekuur, percent: filled)
    }

    private func fill(_ spreekuur: Spreekuur, percent: Int) throws {
        let terms = ServiceTerms.standard(spreekuur.service)
        let morning = LocalTime(day: spreekuur.day, time: .startOfDay)
        let beside = max(1, min(spreekuur.staff.count / terms.consulenten, spreekuur.rooms.count))
        var visits: [SlotPlan.Visit] = []
        for time in SlotPlan(spreekuur, under: terms, visits: []).starts {
            for _ in 0..<beside where setting.dice.chance(percent: percent) {
                let plan = SlotPlan(spreekuur, under: terms, visits: visits)
                guard case .success(let slot) = plan.slot(at: time, from: morning),
                    let client = nextClient(for: terms)
                else { continue }
                if setting.dice.chance(percent: 6) { try book(slot, client, isCancelled: true) }
                visits += try book(slot, client)
            }
        }
    }

    /// Someone who has no appointment yet that day.
    private func nextClient(for terms: ServiceTerms) -> Contact.ID? {
        guard !clients.isEmpty else { return nil }
        for _ in 0..<8 {
            let place = setting.dice.below(clients.count)
            let client = (clients[place...] + clients[..<place]).first {
                terms.isOpen(to: $0.standing)
            }
            if let client, seen.insert(client.contact).inserted { return client.contact }
        }
        return nil
    }

    @discardableResult
    private func book(
        _ slot: Slot, _ client: Contact.ID, isCancelled: Bool = false
    ) throws -> [SlotPlan.Visit] {
        let id: Appointment.ID = setting.mint()
        let past = PastVisit(id, on: slot.day, during: slot.hours, today: setting.today)
        let appointment = try Appointment(
            id: id, spreekuur: slot.spreekuur, contact: client,
            service: slot.service, on: slot.day, during: slot.hours, with: slot.consulenten,
            in: slot.room, note: setting.dice.pick(AgendaTexts.notes(slot.service)),
            state: isCancelled ? .cancelled : past.state,
            reason: isCancelled ? setting.dice.pick(AgendaTexts.reasons) : "",
            times: isCancelled ? .none : past.times,
            housemates: slot.service.isInCampaign
                ? CampaignMaker.housemates(on: slot.day, at: slot.hours.from) : 0)
        try setting.batch.add(.appointment(appointment))
        let resources =
            slot.consulenten.map(Resource.person) + [slot.room].compactMap { $0 }.map(Resource.room)
        return resources.map { SlotPlan.Visit($0, appointment.interval) }
    }
}
