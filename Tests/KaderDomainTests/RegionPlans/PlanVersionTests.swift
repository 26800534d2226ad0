import KaderDomain
import KaderTesting
import Testing

@Suite struct PlanVersionTests {
    @Test func whatAVersionWritesItReadsBack() {
        forAll(Volume.of(300)) { seeded in
            var random = RandomPlan(seeded)
            let items = try random.items()
            let version = PlanVersion(
                of: random.plan, number: 1, on: Day(ordinal: 20_000), items: items)
            return PlanVersion.items(of: version?.content ?? "?", in: random.plan) == items
        }
    }

    @Test func whatIsNoVersionIsNotReadAsOne() throws {
        let plan = RegionPlan.ID.named("p")
        #expect(PlanVersion.items(of: "onzin", in: plan) == nil)
        #expect(PlanVersion.items(of: "", in: plan) == [])
        let item = try PlanItem(id: .named("i"), plan: plan, level: .theme, rank: 1, title: "Zorg")
        let day = Day(ordinal: 20_000)
        #expect(PlanVersion(of: plan, number: 0, on: day, items: []) == nil)
        #expect(PlanVersion(of: .named("q"), number: 1, on: day, items: [item]) == nil)
        let content = try #require(
            PlanVersion(of: plan, number: 1, on: day, items: [item])
        ).content
        #expect(PlanVersion.items(of: content + "\tx", in: plan) == nil)
    }
}
