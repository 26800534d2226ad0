import KaderDomain
import Testing

@testable import KaderStore

/// How much somebody sees, for what is told where they see less.
@Suite struct SightTests {
    private let office: Office

    init() throws { office = try Office() }

    @Test func whereNobodyWasGivenAnythingEverythingIsSeen() throws {
        #expect(try office.anna.reach() == .everything)
        #expect(RoleReach.everything.sight(of: .readDesk, at: nil) == .all)
    }

    @Test func aHouseIsSeenWholeByWhoWorksThere() throws {
        try office.found()
        try office.give("carla", .consulent, .house("groningen"))
        try office.give("gerda", .kaderlid, .house("groningen"))
        let (carla, gerda) = (
            try office.acting("carla").reach(), try office.acting("gerda").reach()
        )
        #expect(carla.sight(of: .readDesk, at: .house("groningen")) == .all)
        #expect(carla.sight(of: .readDesk, at: .house("utrecht")) == .some)
        #expect(carla.sight(of: .readDesk, at: nil) == .some)
        #expect(gerda.sight(of: .readDesk, at: .house("groningen")) == .none)
        #expect(gerda.sight(of: .readNetworks) == .some)
        #expect(gerda.sight(of: .readAgenda, at: .house("groningen")) == .all)
    }

    @Test func aRegionIsSeenWholeByWhoHasIt() throws {
        try office.found()
        try office.give("piet", .kaderlid, .region("AM01"))
        let reach = try office.acting("piet").reach()
        #expect(reach.sight(of: .readPlans, in: "AM01") == .all)
        #expect(reach.sight(of: .readPlans, in: "AM02") == .some)
        #expect(try office.acting("piet").planRegions()?.contains("AM01") == true)
    }

    @Test func whoHasNoRegionBeginsNoPlanAndHearsOfNone() throws {
        let plan = try #require(RegionPlan(region: "AM05", year: 2027))
        try office.anna.add(plan)
        let other = try #require(RegionPlan(region: "AM06", year: 2027))
        try office.found()
        try office.give("kees", .kaderlid, .house("groningen"))
        let kees = office.acting("kees")
        #expect(try kees.planRegions() == [])
        for plan in [plan, other] {
            #expect(throws: AccessError.outOfScope(kind: "regionPlan")) { try kees.add(plan) }
        }
    }
}
