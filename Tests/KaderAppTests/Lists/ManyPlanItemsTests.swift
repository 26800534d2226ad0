import Foundation
import KaderDomain
import KaderStore
import KaderTesting
import TerminalUI
import Testing

@testable import KaderApp

/// Filtering, marking and changing many plans and lines of one, by keys.
@Suite struct ManyPlanItemsTests {
    private let desk: Dependencies

    init() throws { desk = try .demoDesk() }

    private func actions() throws -> [PlanItem] {
        let id = try #require(RegionPlan(region: "AM01", year: 2026)).id
        return try desk.store.plan(id).tree.lines.map(\.item).filter { $0.level == .action }
    }

    @Test func linesAreFilteredMarkedAndDone() throws {
        var walk = Walkthrough(desk)
        try walk.stop("2 <Enter> / \"laat:laat !trekker:-\"")
        try walk.stop("<Enter> *")
        try walk.stop("d")
        try walk.stop("<Enter>")
        try expectGolden(walk.transcript, "many-lines.txt", filePath: here)
    }

    @Test func allThatIsLateIsDoneInOneStep() throws {
        let before = try actions()
        let today = desk.store.now.day
        let late = Set(before.filter { $0.isOverdue(on: today) }.map(\.id))
        try #require(late.count > 1)
        var walk = Walkthrough(desk)
        try walk.press("2 <Enter> / \"laat:laat\" <Enter> * d <Enter>")
        for item in try actions() where late.contains(item.id) { #expect(item.state == .done) }
        #expect(
            try actions().filter { !late.contains($0.id) }
                == before.filter { !late.contains($0.id) })
        try walk.press("u")
        #expect(try actions() == before)
    }

    @Test func stateOwnerAndDeadlineOfManyAtOnce() throws {
        let chosen = Set(try actions().filter { $0.state == .toDo }.map(\.id))
        var walk = Walkthrough(desk)
        try walk.press("2 <Enter> / \"stand:doen\" <Enter> * e")
        try walk.press("\"bez\" <Tab> \"Voor 16\" <Enter> \"1-12\" <C-s>")
        #expect(walk.screen.contains("Gewijzigd: \(chosen.count) actiepunten."))
        for item in try actions() where chosen.contains(item.id) {
            #expect(item.state == .doing)
            #expect(item.deadline == Day("2026-12-01"))
        }
    }

    @Test func aBranchGoesWithAllOfItOrNotAtAll() throws {
        var walk = Walkthrough(desk)
        try walk.press("2 <Enter> <Down> <Space> x")
        #expect(walk.rehearsal.status.contains("niet zijn gemerkt"))
        let id = try #require(RegionPlan(region: "AM01", year: 2026)).id
        let before = try desk.store.plan(id)
        let theme = try #require(before.tree.lines.first?.item)
        let branch = before.tree.lines.map(\.item).prefix { $0.id == theme.id || $0.parent != nil }
        try desk.store.removePlanItems(branch.map(\.id))
        #expect(try desk.store.plan(id).tree.lines.count == before.tree.lines.count - branch.count)
        // With the plan, which became the concept of its next version, and that version.
        #expect(try desk.store.undo().count == branch.count + 2)
        #expect(try desk.store.plan(id) == before)
    }

    @Test func actionsMoveTogetherUnderAnotherGoal() throws {
        let plan = try #require(RegionPlan(region: "AM01", year: 2026)).id
        let tree = try desk.store.plan(plan).tree
        let goals = tree.lines.map(\.item).filter { $0.level == .goal }
        let (from, to) = (goals[0], goals[1])
        let moving = tree.children(of: from.id).prefix(2)
        try desk.store.move(moving.map(\.id), under: to.id)
        let after = try desk.store.plan(plan).tree
        #expect(after.children(of: to.id).suffix(2).map(\.title) == moving.map(\.title))
        #expect(after.children(of: from.id).count == tree.children(of: from.id).count - 2)
    }

    @Test func markedPlansAreAdoptedTogether() throws {
        var walk = Walkthrough(desk)
        try walk.press("2 * e v")
        let plans = try desk.store.plans(region: "AM01")
        #expect(plans.count > 1 && plans.allSatisfy { $0.plan.status == .adopted })
        try walk.press("u")
        #expect(try desk.store.plans(region: "AM01").contains { $0.plan.status == .draft })
    }

    @Test func theListOfPlansIsFilteredByColumn() throws {
        var walk = Walkthrough(desk)
        try walk.press("2 / \"stand:concept\"")
        #expect(walk.screen.contains("1 van 2 · /stand:concept_"))
        try walk.press("<Esc> / \"!overdue:-\"")
        #expect(walk.screen.contains("1 van 2"))
    }

    private var here: String {
        #filePath.replacingOccurrences(of: "/Lists/", with: "/Panes/RegionPlans/")
    }
}
