import KaderDomain
import KaderTesting
import Testing

@testable import KaderStore

/// Since when actions run, as the log tells it.
@Suite struct PlanBeginningsStoreTests {
    private let office: Office
    private let plan: RegionPlan

    init() throws {
        office = try Office()
        plan = try #require(RegionPlan(region: "AM01", year: 2027))
        try office.anna.add(plan)
        let theme = try PlanItem(
            id: .named("t"), plan: plan.id, level: .theme, rank: 1, title: "Zorg")
        let goal = try PlanItem(
            id: .named("g"), plan: plan.id, level: .goal, parent: theme.id, rank: 1, title: "Rust")
        for item in [theme, goal] { try office.anna.add(item) }
    }

    /// The last command was done on this day.
    private func date(_ day: String) throws {
        try office.store.tamper(
            """
            UPDATE command SET at = unixepoch('\(day) 09:00')
            WHERE pk = (SELECT max(pk) FROM command)
            """)
    }

    private func add(_ name: String, on day: String, _ state: ActionState = .toDo) throws {
        try office.anna.add(
            PlanItem(
                id: .named(name), plan: plan.id, level: .action, parent: .named("g"), rank: 1,
                title: name, state: state))
        try date(day)
    }

    private func mark(_ name: String, _ state: ActionState, on day: String) throws {
        let item = try office.anna.planItem(.named(name))
        var marked = item
        marked.state = state
        try office.anna.edit(marked, from: item)
        try date(day)
    }

    private func beginning(_ name: String) throws -> String? {
        try office.anna.beginnings(of: plan.id)[.named(name)]?.description
    }

    @Test func anActionRunsSinceItWasMadeUntilItWentInProgress() throws {
        try add("folder", on: "2027-01-10")
        #expect(try beginning("folder") == "2027-01-10")
        try mark("folder", .doing, on: "2027-02-03")
        try mark("folder", .done, on: "2027-02-20")
        try mark("folder", .doing, on: "2027-03-01")
        #expect(try beginning("folder") == "2027-02-03")
        #expect(try office.anna.beginnings(of: plan.id).count == 1)
    }

    @Test func whatWasUndoneDoesNotCount() throws {
        try add("folder", on: "2027-01-10")
        try mark("folder", .doing, on: "2027-02-03")
        _ = try office.anna.undo()
        #expect(try beginning("folder") == "2027-01-10")
        try mark("folder", .doing, on: "2027-02-09")
        #expect(try beginning("folder") == "2027-02-09")
    }

    /// The actions of all plans of a year are those of each plan (issue 6, 9).
    @Test func theYearOfAllPlansIsThatOfEachPlan() throws {
        let other = try #require(RegionPlan(region: "AM02", year: 2027))
        let later = try #require(RegionPlan(region: "AM02", year: 2028))
        for plan in [other, later] {
            try office.anna.add(plan)
            for (level, parent) in [
                (PlanLevel.theme, nil), (.goal, PlanLevel.theme), (.action, .goal),
            ] {
                try office.anna.add(
                    PlanItem(
                        id: .named("\(plan.id) \(level)"), plan: plan.id, level: level,
                        parent: parent.map { .named("\(plan.id) \($0)") }, rank: 1,
                        title: "\(level)"))
            }
        }
        try add("folder", on: "2027-01-10")
        try mark("folder", .doing, on: "2027-02-03")
        let year = try office.anna.actions(of: 2027)
        #expect(Set(year.map(\.region)) == ["AM01", "AM02"] && year.count == 2)
        for plan in [plan, other] {
            let spans = ActionSpan.all(
                of: try office.anna.plan(plan.id).tree,
                begun: try office.anna.beginnings(of: plan.id), today: office.anna.now.day)
            #expect(try office.anna.actions(of: 2027, in: plan.region).map(\.span) == spans)
        }
        #expect(try office.anna.actions(of: 2028).count == 1)
        #expect(try office.anna.actions(of: 2029).isEmpty)
    }

    @Test func whatWasMadeInProgressRunsSinceThen() throws {
        try add("folder", on: "2027-01-10", .doing)
        #expect(try beginning("folder") == "2027-01-10")
        try office.anna.removePlanItem(.named("folder"))
        #expect(try office.anna.beginnings(of: plan.id).isEmpty)
    }
}
