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
        #expect(walk.screen.contains("\(chosen.count) van \(chosen.count) veranderen."))
        #expect(walk.screen.contains("Stand: te doen → bezig (\(chosen.count))"))
        #expect(try actions().allSatisfy { !chosen.contains($0.id) || $0.state == .toDo })
        try walk.press("<Enter>")
        #expect(walk.screen.contains("Gewijzigd: \(chosen.count) actiepunten."))
        for item in try actions() where chosen.contains(item.id) {
            #expect(item.state == .doing)
            #expect(item.deadline == Day("2026-12-01"))
        }
    }

    @Test func whatSavingChangesOfManyCanBeDeclined() throws {
        let before = try actions()
        var walk = Walkthrough(desk)
        try walk.press("2 <Enter> * e \"doorge\" <Tab> <C-s>")
        #expect(walk.screen.contains("PgUp/PgDn"))
        try walk.press("<PageDown>")
        #expect(walk.screen.contains("↑ 8"))
        try walk.press("<Esc>")
        #expect(walk.screen.contains("Gemerkte actiepunten wijzigen (\(before.count))"))
        #expect(try actions() == before)
    }

    @Test func allActionsOfAPlanAreMarkedWithoutASelection() throws {
        let actions = try actions()
        var walk = Walkthrough(desk, size: Size(columns: 120, rows: 40))
        try walk.press("2 <Enter> *")
        #expect(walk.screen.contains("\(actions.count) gemerkt"))
        let open = actions.count { $0.state != .done }
        #expect(walk.rehearsal.status.contains("d \(open) klaar"))
        #expect(walk.rehearsal.status.contains("e gemerkte wijzigen"))
        #expect(walk.rehearsal.status.contains("Esc merken wissen"))
    }

    @Test func aMarkedGoalStandsForItsActions() throws {
        let id = try #require(RegionPlan(region: "AM01", year: 2026)).id
        let tree = try desk.store.plan(id).tree
        let goal = try #require(tree.lines.first { $0.item.level == .goal })
        let below = tree.children(of: goal.id)
        try #require(!below.isEmpty)
        var walk = Walkthrough(desk)
        try walk.press("2 <Enter> <Down> <Down> <Space>")
        #expect(
            walk.screen.contains(
                "1 gemerkt · \(below.count) \(below.count == 1 ? "actiepunt" : "actiepunten")"))
        try walk.press("d <Enter>")
        let after = try actions().filter { item in below.contains { $0.id == item.id } }
        #expect(after.allSatisfy { $0.state == .done })
    }

    @Test func aFilterThatIsGivenUpLeavesTheSelectionWhereItWas() throws {
        for pane in ["1", "2", "2 <Enter>", "4", "5", "7"] {
            var walk = Walkthrough(desk)
            try walk.press("\(pane) <End>")
            let before = walk.screen
            try walk.press("/ \"zzzz\" <Esc>")
            #expect(walk.screen == before, "\(pane)")
        }
    }

    @Test func undoingManySaysHowManyFirst() throws {
        var walk = Walkthrough(desk)
        try walk.press("2 <Enter> * d <Enter> u")
        let told = #/Ongedaan gemaakt: [^(]+ \([0-9]+\)\./#
        #expect(walk.rehearsal.status.firstMatch(of: told) != nil)
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
