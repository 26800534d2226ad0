internal import KaderDomain
internal import KaderStore

/// What makes a house of a demo look lived in: when it is open and closed, an evening that comes back,
/// who came in today and who waits for a slot. It leaves chance alone: whatever else a seed makes stays
/// the same.
struct HouseLife {
    private let setting: Setting
    private let house: String
    private let room: Room.ID?
    private let clients: [Client]
    private let consulenten: [Consulent]

    /// - Parameter room: where the evening is.
    init(_ setting: Setting, house: String, crew: Crew, room: Room.ID?) {
        self.setting = setting
        self.house = house
        self.room = room
        clients = crew.clients
        consulenten = crew.consulenten
    }

    func add() throws {
        try addHours()
        try addEvenings()
        try addWaiting()
        if setting.isWorkingDay(setting.today) { try addWalkIns() }
    }

    /// Open on working days, on Wednesday until late; closed on a day after all that is planned.
    private func addHours() throws {
        let hours = HouseTexts.hours.compactMap { weekday, text in
            DayHours(text).map { (weekday, $0) }
        }
        try setting.batch.add(
            .opening(OpeningHours(house: house, Dictionary(hours, uniquingKeysWith: { $1 }))))
        let day = setting.workingDay(from: setting.today.monday + 45)
        let closure = Closure(
            id: .named("demo closure"), house: house, first: day, last: day,
            reason: HouseTexts.closure)
        if let closure { try setting.batch.add(.closure(closure)) }
    }

    /// Every other Wednesday from this week on: whoever comes first in the list of those who can.
    private func addEvenings() throws {
        let place = Place.house(house)
        let doer = consulenten.first { $0.canServe(.werkInkomen, at: place) }
        guard let doer, let room, let hours = Hours("18:00-20:00") else { return }
        let series = try Series(
            id: .named("demo evenings"), service: .werkInkomen, at: place, during: hours,
            staffedBy: [doer.contact], in: [room], .weekly(every: .two),
            from: setting.today.monday + 2, until: .count(3))
        try setting.batch.add(.series(series))
        for day in series.days where setting.isWorkingDay(day) {
            try setting.batch.add(.spreekuur(series.session(on: day)))
        }
    }

    /// Somebody who was helped, somebody whose turn it is and somebody who waits.
    private func addWalkIns() throws {
        let helper = consulenten.first { $0.canServe(.inloop, at: .house(house)) }?.contact
        for (place, visitor) in HouseTexts.walkIns.enumerated() {
            let walkIn = WalkIn(
                id: .named("demo walk-in \(place)"), house: house, day: setting.today,
                number: place + 1, name: visitor.name, about: visitor.about,
                consulent: visitor.state == .arrived ? nil : helper, state: visitor.state,
                times: times(visitor.state, after: 6 * place))
            if let walkIn { try setting.batch.add(.walkIn(walkIn)) }
        }
    }

    private func times(_ state: AppointmentState, after minutes: Int) -> VisitTimes {
        let opened = LocalTime(day: setting.today, time: TimeOfDay(minutes: 515) ?? .startOfDay)
        let arrived = Amsterdam.importing(opened) + 60 * minutes
        return VisitTimes(
            arrived: arrived, called: state == .arrived ? nil : arrived + 180,
            ended: state == .attended ? arrived + 780 : nil)
    }

    /// With what suits them; a household among them. Nobody who has an appointment is looked for: some
    /// have one, and want another.
    private func addWaiting() throws {
        let members = clients.filter { $0.standing == .member }.suffix(HouseTexts.waiting.count)
        for (place, (client, wish)) in zip(members, HouseTexts.waiting).enumerated() {
            let since = LocalTime(
                day: setting.today - 6 + place, time: TimeOfDay(minutes: 650) ?? .startOfDay)
            let entry = try WaitingEntry(
                id: .named("demo waiting \(place)"), contact: client.contact,
                service: wish.service, places: wish.isHere ? [.house(house)] : [],
                part: wish.part, lastDay: wish.days.map { setting.today + $0 },
                housemates: wish.housemates, since: Amsterdam.importing(since))
            try setting.batch.add(.waitingEntry(entry))
        }
    }
}
