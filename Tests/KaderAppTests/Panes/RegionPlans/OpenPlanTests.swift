import KaderDomain
import Testing

@testable import KaderApp

/// The tree as it is folded, filtered, walked through and read again.
struct OpenPlanTests {
    private func plan(_ items: [PlanItem]? = nil) throws -> OpenPlan {
        let detail = try PlanSamples.detail(items)
        return OpenPlan(detail, cells: try PlanSamples.cells(detail))
    }

    /// The number of a sample line.
    private func shown(_ plan: OpenPlan) -> [String] { plan.visible.map(\.item.title) }

    @Test func aSmallPlanOpensWithEveryLineInView() throws {
        #expect(try plan().visible.count == 12)
        #expect(try plan().selectedRow == 0)
    }

    @Test func aLongPlanOpensWithItsGoalsClosed() throws {
        let more = try (300..<310).map {
            try PlanSamples.item($0, .action, under: 120, "Meer \($0)")
        }
        let plan = try plan(PlanSamples.items() + more)
        #expect(plan.visible.allSatisfy { $0.item.level != .action })
        #expect(plan.visible.count == 5)
    }

    @Test func foldingClosesABranchAndThenGoesUp() throws {
        var plan = try plan()
        plan.selection = .sample(110)
        plan.fold()
        #expect(shown(plan).contains("Met vijf bedrijven praten") == false)
        #expect(plan.selection == .sample(110))
        plan.fold()
        #expect(plan.selection == .sample(100))
        plan.fold()
        #expect(
            plan.visible.map(\.id) == [
                .sample(100), .sample(200), .sample(210), .sample(211), .sample(212), .sample(213),
            ])
        plan.fold()
        #expect(plan.selection == nil)
    }

    @Test func unfoldingOpensABranchAndThenGoesDown() throws {
        var plan = try plan()
        plan.folded = [.sample(100)]
        plan.unfold()
        #expect(plan.selection == .sample(100))
        plan.unfold()
        #expect(plan.folded.isEmpty)
        plan.unfold()
        #expect(plan.selection == .sample(110))
    }

    @Test func aFilterKeepsWhatAMatchHangsUnder() throws {
        var plan = try plan()
        plan.folded = [.sample(200)]
        plan.filter(by: "ZAAL")
        #expect(plan.visible.map(\.id) == [.sample(200), .sample(210), .sample(212)])
        #expect(plan.selection == .sample(212))
        plan.filter(by: "")
        #expect(plan.visible.count == 12)
        #expect(plan.selection == .sample(212))
    }

    @Test func aFilterThatLeavesTheSelectionDoesNotMoveIt() throws {
        var plan = try plan()
        plan.selection = .sample(213)
        plan.filter(by: "e")
        #expect(plan.selection == .sample(213))
    }

    @Test func aFilterThatFindsNothingShowsNothing() throws {
        var plan = try plan()
        plan.filter(by: "olifant")
        #expect(plan.visible.isEmpty)
        #expect(plan.selectedRow == 0)
    }

    @Test func readingAgainNeverMovesTheSelection() throws {
        var plan = try plan()
        plan.selection = .sample(120)
        let before = try PlanSamples.item(50, .theme, "Eerder", rank: 1)
        try plan.take([before] + PlanSamples.items())
        #expect(plan.selection == .sample(120))
    }

    @Test func whereTheSelectedLineIsGoneTheNearestIsSelected() throws {
        var plan = try plan()
        plan.selection = .sample(113)
        plan.isLineOpen = true
        try plan.take(PlanSamples.items().filter { $0.id != .sample(113) })
        #expect(plan.selection == .sample(120))
        #expect(!plan.isLineOpen)
    }

    @Test func aSelectedLineThatSomeoneMovedUnderAClosedGoalIsShown() throws {
        var plan = try plan()
        plan.folded = [.sample(210)]
        plan.selection = .sample(113)
        let items = try PlanSamples.items().map { item in
            var item = item
            if item.id == .sample(113) { item.parent = .sample(210) }
            return item
        }
        try plan.take(items)
        #expect(plan.selection == .sample(113))
        #expect(plan.visible.contains { $0.id == .sample(113) })
    }

    @Test func theLineThatAFormMadeIsSelected() throws {
        var plan = try plan()
        plan.expected = .sample(300)
        let new = try PlanSamples.item(300, .goal, under: 200, "Nieuw")
        try plan.take(PlanSamples.items() + [new])
        #expect(plan.selection == .sample(300))
        #expect(plan.expected == nil)
    }

    @Test func aFilterThatWouldHideTheNewLineGoes() throws {
        var plan = try plan()
        plan.filter(by: "zaal")
        plan.expected = .sample(300)
        let new = try PlanSamples.item(300, .goal, under: 200, "Nieuw")
        try plan.take(PlanSamples.items() + [new])
        #expect(plan.filter.isEmpty)
        #expect(plan.visible[plan.selectedRow - 1].id == .sample(300))
    }

    @Test func aSelectedLineThatNoLongerMatchesGivesWayToTheNearest() throws {
        var plan = try plan()
        plan.filter(by: "zaal")
        var items = try PlanSamples.items()
        let index = try #require(items.firstIndex { $0.id == .sample(212) })
        items[index] = try PlanSamples.item(212, .action, under: 210, "Kerk in Hoogezand")
        try plan.take(items)
        #expect(plan.visible.isEmpty)
        #expect(plan.selection == nil)
    }

    @Test func looseLinesStandBehindTheRestAndAreNotHiddenByAClosedTheme() throws {
        let loose = try PlanSamples.item(400, .action, under: 999, "Los")
        var plan = try plan(PlanSamples.items() + [loose])
        plan.folded = [.sample(200)]
        #expect(plan.visible.last?.id == .sample(400))
        #expect(plan.visible.last?.isOrphan == true)
    }

    @Test func overdueLinesAreCountedUpTheTree() throws {
        let (plan, day) = (try plan(), try #require(Day("2026-11-24")))
        #expect(plan.overdue(on: day) == 1)
        #expect(plan.overdue(on: day + 1) == 2)
        let theme = try #require(plan.line(.sample(100)))
        #expect(plan.overdue(under: theme, on: day + 1) == 1)
    }
}

extension OpenPlan {
    /// Reads again: these lines are there now.
    fileprivate mutating func take(_ items: [PlanItem]) throws {
        let detail = try PlanSamples.detail(items)
        take(detail, cells: try PlanSamples.cells(detail))
    }
}
