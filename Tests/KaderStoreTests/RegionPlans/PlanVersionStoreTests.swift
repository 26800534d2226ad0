import KaderDomain
import KaderStore
import KaderTesting
import Testing

@Suite struct PlanVersionStoreTests {
    private let office: Office
    private let plan: RegionPlan
    private var anna: ActingStore { office.anna }

    init() throws {
        office = try Office()
        plan = try #require(RegionPlan(region: "AM01", year: 2026))
        try office.anna.add(plan)
        try add(.theme, "t", "Zorg")
        try add(.goal, "g", under: "t", "Rust")
        try add(.action, "a", under: "g", "Nu")
    }

    private func add(
        _ level: PlanLevel, _ name: String, under parent: String? = nil, _ title: String
    ) throws {
        try office.anna.add(
            PlanItem(
                id: .named(name), plan: plan.id, level: level, parent: parent.map { .named($0) },
                rank: 1, title: title))
    }

    private func status() throws -> String {
        let detail = try anna.plan(plan.id)
        return "\(detail.plan.status.rawValue) \(detail.version)"
    }

    @Test func adoptingFreezesAndWhatIsAgreedAfterThatMakesAConceptOfTheNext() throws {
        try anna.setStatus(.adopted, of: [plan.id])
        #expect(try status() == "adopted 1")
        try add(.theme, "u", "OV")
        #expect(try status() == "draft 1")
        let frozen = try #require(try anna.versions(of: plan.id).first)
        #expect(Set(frozen.items.map(\.title)) == ["Zorg", "Rust", "Nu"])
        let difference = try anna.compare(plan.id, with: .version(plan.id, 1)).difference
        #expect(difference.added.map(\.title) == ["OV"] && difference.changed.isEmpty)
        _ = try anna.undo()
        #expect(try status() == "adopted 1")
        _ = try anna.undo()
        #expect(try status() == "draft 0")
        #expect(try anna.versions(of: plan.id).isEmpty)
        var adopted = plan
        adopted.status = .adopted
        try anna.edit(adopted, from: plan)
        #expect(try status() == "adopted 1")
    }

    @Test func howFarALineIsDoesNotTouchWhatWasAgreed() throws {
        try anna.setStatus(.adopted, of: [plan.id])
        var done = PlanItemChange()
        done.state = .done
        try anna.change([.named("a")], done)
        let old = try anna.planItem(.named("a"))
        var new = old
        (new.note, new.evidence) = ("gebeld", "toegezegd")
        try anna.edit(new, from: old)
        #expect(try status() == "adopted 1")
        new.title = "Straks"
        try anna.edit(new, from: try anna.planItem(.named("a")))
        #expect(try status() == "draft 1")
    }

    @Test func everyWayToChangeWhatWasAgreedReopens() throws {
        var deadline = PlanItemChange()
        deadline.deadline = .set(Office.monday)
        let ways: [(ActingStore) throws -> Void] = [
            { try $0.change([.named("a")], deadline) },
            { try $0.move(.named("a"), under: .named("g"), rank: 7) },
            { try $0.removePlanItem(.named("a")) },
        ]
        for (number, way) in ways.enumerated() {
            try anna.setStatus(.adopted, of: [plan.id])
            #expect(try status() == "adopted \(number + 1)")
            try way(anna)
            #expect(try status() == "draft \(number + 1)")
        }
    }

    @Test func adoptingWhatDidNotChangeMakesNoVersion() throws {
        try anna.setStatus(.adopted, of: [plan.id])
        try anna.setStatus(.draft, of: [plan.id])
        try anna.setStatus(.adopted, of: [plan.id])
        #expect(try anna.versions(of: plan.id).map(\.number) == [1])
    }

    @Test func aYearTakesOverOnceAndUndoTakesAllOfItBack() throws {
        let preview = try anna.rollover(of: plan.id, into: 2027)
        let made = try anna.rollOver(plan.id, into: 2027)
        #expect(made == preview && made.carried.count == 3)
        let next = try #require(RegionPlan(region: "AM01", year: 2027))
        #expect(try anna.plan(next.id).tree.lines.map(\.item.title) == ["Zorg", "Rust", "Nu"])
        #expect(try anna.planItem(.named("a")).state == .postponed)
        let latest = try anna.latestChange()
        #expect(try anna.rollOver(plan.id, into: 2027).isEmpty)
        #expect(try anna.latestChange() == latest)
        _ = try anna.undo()
        #expect(throws: StoreError.self) { try anna.plan(next.id) }
        #expect(try anna.planItem(.named("a")).state == .toDo)
        #expect(try anna.rollOver(plan.id, into: 2027).carried.count == 3)
    }

    @Test func twoReplicasTakeOverTheSame() throws {
        let other = try PlanVersionStoreTests()
        #expect(
            try anna.rollOver(plan.id, into: 2027) == other.anna.rollOver(plan.id, into: 2027))
    }

    @Test func whatSomebodyTookOutOfTheLaterPlanStaysOut() throws {
        let made = try anna.rollOver(plan.id, into: 2027)
        let action = try #require(made.actions.first)
        try anna.removePlanItem(action.id)
        #expect(try anna.rollOver(plan.id, into: 2027).isEmpty)
    }

    @Test(arguments: [2025, 2026, 2100])
    func onlyALaterYearTakesOver(_ year: Int) throws {
        #expect(throws: PlanError.notAhead(year: year)) {
            try anna.rollOver(plan.id, into: year)
        }
    }

    @Test func anAdoptedLaterPlanBecomesAConcept() throws {
        let next = try #require(RegionPlan(region: "AM01", year: 2027, status: .adopted))
        try anna.add(next)
        try anna.rollOver(plan.id, into: 2027)
        #expect(try anna.plan(next.id).plan.status == .draft)
        #expect(try anna.states(besides: next.id).count == 2)
    }
}
