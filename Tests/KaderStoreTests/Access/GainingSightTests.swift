import GRDB
import KaderDomain
import Testing

@testable import KaderStore

/// Nobody comes to see more by writing that of which their sight follows, nor by what they once were.
@Suite struct GainingSightTests {
    private let office: Office
    private var setup: ActingStore { office.acting("setup") }
    private var driss: ActingStore { office.acting("driss") }
    private let oneself: Contact.ID

    init() throws {
        office = try Office()
        oneself = office.people[3].id
        try office.found()
    }

    @Test func nobodyTakesOnAnEmployerToSeeItsCrises() throws {
        let employer = try Employer(id: .named("e"), name: "Dijk BV")
        try setup.add(employer)
        try office.give("driss", .official, .land, as: oneself)
        let own = try Employer(id: .named("e"), name: "Dijk BV", official: oneself)
        let other = try Employer(id: .named("e"), name: "Dijk BV", official: office.staff[0])
        #expect(throws: AccessError.outOfScope(kind: "employer")) {
            try driss.edit(own, from: employer)
        }
        try driss.edit(other, from: employer)
        try setup.edit(own, from: other)
        try driss.add(try Employer(id: .named("new"), name: "Wad BV", official: oneself))
    }

    @Test func aNetworkGetsNoRegionThatItsCoordinatorDoesNotSee() throws {
        try office.give("driss", .coordinator, .region("AM01"), as: oneself)
        let wider = try Network(
            id: office.network.id, name: "Noorderdiep", regions: ["AM01", "AM02"])
        #expect(throws: AccessError.outOfScope(kind: "network")) {
            try driss.edit(wider, from: office.network)
        }
        #expect(throws: AccessError.outOfScope(kind: "network")) {
            try driss.add(try Network(id: .named("new"), name: "Wad", regions: ["AM02"]))
        }
        try driss.add(try Network(id: .named("new"), name: "Wad", regions: ["AM01"]))
        let renamed = try Network(id: office.network.id, name: "Diep", regions: ["AM01"])
        try driss.edit(renamed, from: office.network)
        try setup.edit(
            try Network(id: office.network.id, name: "Diep", regions: ["AM01", "AM02"]),
            from: renamed)
    }

    @Test func nobodyBecomesCoordinatorOfARegionThatTheyDoNotSee() throws {
        try office.give("driss", .coordinator, .region("AM01"), as: oneself)
        #expect(throws: AccessError.outOfScope(kind: "regionCoordinator")) {
            try driss.add(coordinator(of: "AM02"))
        }
        try driss.add(coordinator(of: "AM01"))
    }

    /// Of one's own functions the days are said by others, or the day on which one ends would bind nobody.
    @Test func nobodyLengthensTheirOwnFunction() throws {
        let over = try #require(Period(from: nil, until: Office.today - 1))
        let ended = Kaderlid(
            id: .named("k"), contact: oneself, network: office.network.id, period: over)
        try setup.add(ended)
        try office.give("driss", .consulent, .house("groningen"), as: oneself)
        let going = Kaderlid(id: .named("k"), contact: oneself, network: office.network.id)
        #expect(throws: AccessError.outOfScope(kind: "kaderlid")) {
            try driss.edit(going, from: ended)
        }
        try setup.edit(going, from: ended)
        let sooner = Kaderlid(
            id: .named("k"), contact: oneself, network: office.network.id,
            period: try #require(Period(from: nil, until: Office.today)))
        try driss.edit(sooner, from: going)
    }

    /// That a network works in two regions makes no coordinator of both.
    @Test func aNetworkInTwoRegionsGivesNoSignalsOfTheOther() throws {
        try setup.edit(
            try Network(id: office.network.id, name: "Noorderdiep", regions: ["AM01", "AM02"]),
            from: office.network)
        try office.give("driss", .coordinator, .region("AM01"), as: oneself)
        #expect(throws: AccessError.outOfScope(kind: "regionCoordinator")) {
            try driss.add(coordinator(of: "AM02"))
        }
    }

    /// Each within the houses of the role by which it is allowed.
    @Test func anAdministratorOfAHouseSetsItsHoursAndAConsulentDoesNot() throws {
        try office.give("driss", .administrator, .house("groningen"))
        try office.give("driss", .consulent, .house("utrecht"))
        let closure = { (house: String) in
            try #require(
                Closure(
                    id: .named(house), house: house, first: Office.monday + 3,
                    last: Office.monday + 3, reason: "verbouwing"))
        }
        try driss.add(closure("groningen"))
        #expect(throws: AccessError.outOfScope(kind: "closure")) {
            try driss.add(closure("utrecht"))
        }
    }

    @Test func aColleagueIsNotBroughtIntoOnesOwnHouse() throws {
        let away = Consulent(
            id: .named("away"), contact: office.clients[0], houses: ["utrecht"],
            services: [.loopbaan], isOnline: false)
        try setup.add(away)
        try office.give("driss", .consulent, .house("groningen"), as: oneself)
        let here = Consulent(
            id: .named("away"), contact: office.clients[0], houses: ["utrecht", "groningen"],
            services: [.loopbaan], isOnline: false)
        #expect(throws: AccessError.outOfScope(kind: "consulent")) {
            try driss.edit(here, from: away)
        }
        try setup.edit(here, from: away)
    }

    /// A function counts on the days on which somebody has it, and where it was not taken back.
    @Test(arguments: [(-30, -1, false), (-30, 0, true), (-30, nil, true), (1, nil, false)])
    func aFunctionShowsANetworkAsLongAsItLasts(from: Int, until: Int?, isSeen: Bool) throws {
        try office.give("driss", .kaderlid, .own, as: oneself)
        #expect(try driss.networks().isEmpty)
        let today = Office.today
        let period = try #require(Period(from: today + from, until: until.map { today + $0 }))
        try setup.add(
            BoardFunction(
                id: .named("f"), network: office.network.id, contact: oneself, role: .chair,
                period: period))
        #expect(try driss.networks().isEmpty == !isSeen)
        _ = try setup.undo()
        #expect(try driss.networks().isEmpty)
    }

    @Test func theNetworksOfARegionAreThoseThatWorkThereToday() throws {
        let today = Office.today
        let over = try #require(Period(from: today - 9, until: today - 1))
        let network = try Network(
            id: .named("dated"), name: "Wad", dated: [NetworkRegion("AM05", over)])
        try setup.add(network)
        try office.give("driss", .kaderlid, .region("AM05"), as: oneself)
        #expect(try driss.networks().isEmpty)
        let now = try #require(Period(from: today - 9, until: nil))
        try setup.edit(
            try Network(id: .named("dated"), name: "Wad", dated: [NetworkRegion("AM05", now)]),
            from: network)
        #expect(try driss.networks().map(\.network.name) == ["Wad"])
    }

    /// Who has to do with a region sees its plans; what was signalled there, who answers for it.
    @Test func theSignalsOfARegionAreForItsCoordinator() throws {
        try office.store.as(.upkeep, at: setup.clock).raise(
            .named("s"), about: .problemRegion(problem: "loon", region: "AM01"),
            note: "veel vragen")
        for role in [AccessRole.official, .consulent, .adviser] {
            try office.give("\(role)", role, .region("AM01"))
            #expect(try office.acting("\(role)").signals(all: true).isEmpty, "\(role)")
        }
        try office.give("driss", .coordinator, .region("AM01"))
        try office.give("eva", .coordinator, .region("AM02"))
        #expect(try driss.signals(all: true).count == 1)
        #expect(try office.acting("eva").signals(all: true).isEmpty)
    }

    /// The whole land as kaderlid makes no consulent of the whole land.
    @Test func howFarOneRoleReachesIsNotHowFarAnotherDoes() throws {
        try office.give("driss", .consulent, .house("utrecht"), as: oneself)
        try office.give("driss", .kaderlid, .land, as: oneself)
        #expect(throws: AccessError.outOfScope(kind: "spreekuur")) {
            try driss.plan(try office.spreekuur())
        }
    }

    @Test(arguments: [("gerda", []), ("carla", ["Frits Groen"])])
    func ofWhomTheyMayNotSeeNobodyIsToldThatTheyLapsed(name: String, told: [String]) throws {
        let anna = office.store.as(.upkeep, at: setup.clock)
        try anna.plan(try office.spreekuur("spreekuur", "09:00-10:00", on: Office.monday + 7))
        try anna.wait(try office.waits(0))
        _ = try anna.offer()
        try office.give("gerda", .kaderlid, .network(office.network.id))
        try office.give("carla", .consulent, .house("groningen"))
        #expect(try office.acting(name, at: "2027-03-17T08:00").upkeep().lapsed == told)
        #expect(try office.acting("carla", at: "2027-03-17T08:00").upkeep().lapsed == [])
    }

    private func coordinator(of region: String) throws -> ListedThing {
        try ListedThing(
            .regionCoordinator, id: .named(region),
            ["region": region, "coordinator": oneself.description])
    }
}
