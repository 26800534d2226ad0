import KaderDomain
public import KaderStore
public import KaderTesting
import Testing

/// Things of every kind with awkward texts, that keep the rules together.
public struct RandomThings {
    var seeded: Seeded
    private let days: ClosedRange<Int>
    private let writing: (inout Seeded) -> String

    /// - Parameters:
    ///   - days: on which things begin, as ordinals.
    ///   - writing: what people write; it may be blank.
    public init(
        _ seeded: Seeded, days: ClosedRange<Int> = 20_000...21_000,
        writing: @escaping (inout Seeded) -> String = { $0.awkwardText(upTo: 9) }
    ) {
        (self.seeded, self.days, self.writing) = (seeded, days, writing)
    }

    /// In an order in which a store can take them.
    public mutating func make() throws -> [StoredThing] {
        let people = try (0..<12).map { _ in try contact() }
        var twin = try contact()
        twin.mergedInto = people[0].id
        let (network, other) = (try network(), try network())
        let rooms = (0..<2).map { _ in room() }.compactMap { $0 }
        var things = people.map(StoredThing.contact) + rooms.map(StoredThing.room)
        things += [.contact(twin), .network(network), .network(other)]
        things += try belonging(to: network, other.id, people.map(\.id))
        things += try plan(people.map(\.id), network.id)
        let series = try series(people.map(\.id), rooms.map(\.id))
        things += houses() + [.series(series)]
        things += try agenda(people.map(\.id), rooms.map(\.id), series)
        things += try conversations(people.map(\.id))
        things += try tax(people.map(\.id), rooms.map(\.id))
        things.append(try level())
        things += try conference(people.map(\.id), network.id, things)
        let test = try qualityTest(about: things)
        things += try desk(people.map(\.id), things)
        things += [.qualityTest(test)] + (try tables(people.map(\.id), test.id, things))
        return things
    }

    mutating func text() -> String { writing(&seeded) }

    /// With a letter in it, so that it is never blank.
    mutating func title() -> String { text() + "x" + text() }

    mutating func id<T>() -> Identifier<T> {
        .minted(at: 1_700_000_000_000, random: &seeded)
    }

    mutating func day() -> Day { Day(ordinal: seeded.int(in: days)) }

    private mutating func period() -> Period {
        let first = day()
        let until = seeded.oneIn(2) ? first + seeded.int(in: 0...400) : nil
        return Period(from: seeded.oneIn(3) ? nil : first, until: until) ?? .always
    }

    private mutating func contact() throws -> Contact {
        let name = PersonName(given: text(), infix: text(), family: title())
        return Contact(
            id: id(), name: try #require(name), standing: seeded.pick(Standing.allCases),
            memberNumber: text(), phone: "06-000000\(text())",
            email: seeded.oneIn(2) ? "" : "a@b\(title())", town: text(),
            isArchived: seeded.oneIn(5))
    }

    private mutating func room() -> Room? {
        Room(
            id: id(), house: "groningen", name: title(), kind: seeded.pick(RoomKind.allCases),
            capacity: seeded.int(in: 1...9),
            isArchived: seeded.oneIn(4))
    }

    private mutating func network() throws -> Network {
        try Network(
            id: id(), name: title(), regions: seeded.oneIn(2) ? ["AM05", "AM01"] : [],
            municipalities: ["GM0153"], isArchived: seeded.oneIn(3),
            dated: [NetworkRegion("AM11", period()), NetworkRegion("AM12", period())])
    }

    private mutating func belonging(
        to network: Network, _ other: Network.ID, _ people: [Contact.ID]
    ) throws -> [StoredThing] {
        let services = Service.allCases.filter { _ in seeded.oneIn(2) }
        return [
            .kaderlid(
                Kaderlid(
                    id: id(), contact: seeded.pick(people),
                    network: seeded.oneIn(2) ? network.id : nil,
                    sector: seeded.oneIn(2) ? "ZW" : nil, period: period())),
            .consulent(
                Consulent(
                    id: id(), contact: seeded.pick(people), houses: ["groningen", "bus"],
                    services: services, isOnline: seeded.oneIn(2),
                    status: seeded.pick(ConsulentStatus.allCases),
                    languages: ["nl", "zgh"].compactMap { SpokenLanguage($0) },
                    pattern: ["2 09:00-12:00", "5 13:00-17:30"].compactMap { WeeklyHours($0) },
                    exceptions: [DatedHours(day(), try #require(Hours("10:00-11:00")))],
                    weeklyMaximum: seeded.oneIn(2) ? seeded.int(in: 1...9) : nil)),
            .absence(try absence(of: people[0])), .training(try training(of: people[0])),
            .conflict(try conflict(of: people[0], with: people[1])),
            .function(
                BoardFunction(
                    id: id(), network: network.id, contact: seeded.pick(people),
                    role: seeded.pick(BoardRole.allCases), period: period())),
            .official(
                Accompaniment(
                    id: id(), network: network.id, official: seeded.pick(people),
                    period: period())),
            .networkRequest(
                try NetworkRequest(
                    id: id(), of: network.id, seeded.pick(NetworkRequest.Kind.allCases),
                    on: day(), from: seeded.oneIn(2) ? people[0] : nil, title(),
                    answer: seeded.oneIn(2) ? title() : "", answeredOn: day())),
            .group(
                try WorkingGroup(
                    id: id(), network: network.id, theme: title(),
                    state: seeded.pick(WorkingGroupState.allCases), with: [other],
                    inProvince: seeded.oneIn(2) ? "PV31" : nil,
                    members: Array(people.prefix(seeded.int(in: 0...3))))),
        ]
    }
}

// MARK: - What belongs to consulenten

extension RandomThings {
    private mutating func absence(of contact: Contact.ID) throws -> Absence {
        let first = day()
        return try #require(
            Absence(
                id: id(), contact: contact, from: first, until: first + seeded.int(in: 0...20),
                hours: seeded.oneIn(2) ? Hours("09:00-12:00") : nil, reason: text(),
                isFromCalendar: seeded.oneIn(3)))
    }

    private mutating func training(of contact: Contact.ID) throws -> Training {
        let (first, kind) = (day(), seeded.pick(TrainingKind.allCases))
        return try #require(
            Training(
                id: id(), contact: contact, service: seeded.pick(Service.allCases), kind: kind,
                doneOn: first, validUntil: kind == .yearly ? first + 300 : nil))
    }

    private mutating func conflict(
        of contact: Contact.ID, with other: Contact.ID
    ) throws -> InterestConflict {
        let party: InterestConflict.Party =
            seeded.oneIn(2) ? .person(other) : .employer(title())
        return try #require(
            InterestConflict(
                id: id(), contact: contact, with: party, role: text(), period: period()))
    }
}

// MARK: - Plans and agenda

extension RandomThings {
    private mutating func plan(
        _ people: [Contact.ID], _ network: Network.ID
    ) throws -> [StoredThing] {
        let year = seeded.int(in: RegionPlan.years)
        let status = seeded.pick(PlanStatus.allCases)
        let made = try #require(RegionPlan(region: "AM05", year: year, status: status))
        let theme = try line(of: made, .theme, under: nil, [])
        let goal = try line(of: made, .goal, under: theme.id, [])
        let owners: [PlanOwner?] = [
            nil, .person(seeded.pick(people)), .network(network), .sector("ZW"),
            .campaign(title()),
        ]
        let actions = try (0..<3).map { _ in try line(of: made, .action, under: goal.id, owners) }
        let lines = [theme, goal] + actions
        let version = try #require(
            PlanVersion(of: made.id, number: seeded.int(in: 1...9), on: day(), items: lines))
        return [.plan(made)] + lines.map(StoredThing.planItem) + [.planVersion(version)]
            + [
                .analysisAnswer(
                    try AnalysisAnswer(
                        of: made.id, seeded.pick(AnalysisTopic.allCases), text: title(),
                        source: text(), on: day()))
            ]
    }

    private mutating func line(
        of plan: RegionPlan, _ level: PlanLevel, under parent: PlanItem.ID?,
        _ owners: [PlanOwner?]
    ) throws -> PlanItem {
        try PlanItem(
            id: id(), plan: plan.id, level: level, parent: parent,
            rank: Double(seeded.int(in: -9...9)) / 7, title: title(),
            owner: owners.isEmpty ? nil : seeded.pick(owners), partners: text(),
            deadline: seeded.oneIn(2) ? day() : nil, state: seeded.pick(ActionState.allCases),
            note: text(), tags: PlanTag.all.filter { _ in seeded.oneIn(6) }, means: text(),
            evidence: text())
    }

    /// One spreekuur a day, so that nobody is in two places.
    private mutating func agenda(
        _ people: [Contact.ID], _ rooms: [Room.ID], _ series: Series
    ) throws -> [StoredThing] {
        let first = day()
        return try (0..<3).flatMap { number -> [StoredThing] in
            let day = first + number * 7
            let isOnline = seeded.oneIn(3)
            var spreekuur = try Spreekuur(
                id: id(), service: .loopbaan, at: isOnline ? .online : .house("groningen"),
                on: day, during: try #require(Hours("13:00–16:00")),
                staffedBy: Array(people.prefix(2)), in: isOnline ? [] : Array(rooms.prefix(1)),
                cancellation: seeded.oneIn(4) ? text() : nil)
            if seeded.oneIn(2) { spreekuur.origin = SeriesOrigin(series: series.id, day: day) }
            let state = spreekuur.isCancelled ? AppointmentState.cancelled : .planned
            let appointment = try Appointment(
                id: id(), spreekuur: spreekuur.id, contact: people[5], service: .loopbaan,
                on: day, during: try #require(Hours("14:00–15:00")),
                with: Array(people.prefix(2)), in: spreekuur.rooms.first,
                buffers: try #require(
                    Buffers(before: seeded.int(in: 0...60), after: seeded.int(in: 0...60))),
                waiver: seeded.oneIn(3)
                    ? try Waiver([.weeklyMaximum], because: "spoed: brief", isAgreed: true) : nil,
                note: text(), state: state, reason: text())
            return [.spreekuur(spreekuur), .appointment(appointment)]
        }
    }
}

// MARK: - Houses and series

extension RandomThings {
    private mutating func houses() -> [StoredThing] {
        let hours = DayHours("09:00-12:30,13:30-17:00") ?? .closed
        let open = Weekday.allCases.filter { _ in seeded.oneIn(2) }.map { ($0, hours) }
        let first = day()
        let closure = Closure(
            id: id(), house: seeded.oneIn(2) ? nil : "groningen", first: first,
            last: first + seeded.int(in: 0...30), reason: title())
        return [
            .opening(
                OpeningHours(
                    house: "groningen", Dictionary(open, uniquingKeysWith: { $1 }))),
            .holidayChoice(
                HolidayChoice(
                    house: "groningen", rule: "labour-day", isOpen: seeded.oneIn(2))),
        ] + [closure].compactMap { $0 }.map(StoredThing.closure)
    }

    private mutating func series(
        _ people: [Contact.ID], _ rooms: [Room.ID]
    ) throws -> Series {
        let (first, isOnline) = (day(), seeded.oneIn(2))
        return try Series(
            id: id(), service: seeded.pick(Service.allCases),
            at: isOnline ? .online : .house("groningen"),
            during: try #require(Hours("13:00–16:00")), staffedBy: Array(people.prefix(2)),
            in: isOnline ? [] : rooms, seeded.pick(Recurrence.including(first)), from: first,
            until: seeded.oneIn(2) ? .count(5) : .day(first + 90),
            leavingOut: seeded.oneIn(2) ? [first + 7] : [])
    }
}

// MARK: - Regions

extension RandomThings {
    private mutating func level() throws -> StoredThing {
        .levelMark(
            try LevelMark(
                region: "AM01", level: seeded.pick(RegionLevel.allCases), day: day(),
                standing: seeded.pick(LevelStanding.allCases), evidence: title()))
    }
}
