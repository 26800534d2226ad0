import KaderDomain
import KaderReference
import TerminalUI
import Testing

@testable import KaderApp

/// What the pane decides: state and steps, without a store or a clock.
struct RegionPlansPaneTests {
    private typealias Message = RegionPlansPane.Message

    private func pane(region: String? = "AM01") throws -> RegionPlansPane {
        RegionPlansPane(
            reference: try Reference.embedded(), region: region,
            today: try #require(Day("2026-11-24")))
    }

    private func summary(_ region: String, _ year: Int) throws -> PlanSummary {
        PlanSummary(
            plan: try PlanSamples.plan(region, year), themes: 0, actions: 0, done: 0, overdue: 0)
    }

    /// The pane with three plans of Groningen, the newest first.
    private func listing() throws -> RegionPlansPane {
        var pane = try pane()
        let plans = try [2025, 2027, 2026].map { try summary("AM01", $0) }
        _ = pane.update(.plansRead(plans, pane.scope))
        return pane
    }

    /// The pane with the sample plan open, on that line.
    private func tree(on line: Int? = nil) throws -> RegionPlansPane {
        var pane = try listing()
        let detail = try PlanSamples.detail()
        pane.open = OpenPlan(detail, cells: try PlanSamples.cells(detail))
        pane.open?.selection = line.map { .sample($0) }
        return pane
    }

    private func refusal(_ key: String, in pane: RegionPlansPane) throws -> Phrase? {
        let key = try #require(Key(name: key))
        return try #require(pane.keys.binding(for: key)).refusal
    }

    // MARK: The list

    @Test func startsWithAllYearsOfTheRegionOrThisYearOfAllRegions() throws {
        #expect(try pane().start.last == .run(.readPlans(PlanScope(region: "AM01"))))
        #expect(try pane(region: nil).start.last == .run(.readPlans(PlanScope(year: 2026))))
    }

    @Test func listsTheNewestYearFirstAndThenByTheNameOfTheRegion() throws {
        var pane = try pane(region: nil)
        let plans = [
            try summary("AM01", 2025), try summary("AM01", 2026), try summary("AM03", 2026),
        ]
        _ = pane.update(.plansRead(plans, pane.scope))
        #expect(pane.shown.map(\.plan.year) == [2026, 2026, 2025])
        #expect(pane.shown.map(\.plan.region) == ["AM03", "AM01", "AM01"])
    }

    @Test func beginsOnThePlanOfThisYear() throws {
        #expect(try listing().selected?.plan.year == 2026)
    }

    @Test func thePlanThatAFormMadeIsSelectedUnlessSomethingWasPressedSince() throws {
        var pane = try listing()
        let new = try summary("AM01", 2028)
        pane.expect(new.id.description)
        _ = pane.update(.plansRead([new] + pane.shown, pane.scope))
        #expect(pane.selected?.plan.year == 2028)
        pane.expect(try summary("AM01", 2024).id.description)
        _ = pane.update(.select(by: 1))
        _ = pane.update(.plansRead([try summary("AM01", 2024)] + pane.shown, pane.scope))
        #expect(pane.selected?.plan.year == 2027)
    }

    @Test func readsAgainOnANewDay() throws {
        var pane = try listing()
        let noon = try #require(LocalTime("2026-11-24T12:00"))
        let next = try #require(LocalTime("2026-11-25T00:00"))
        #expect(pane.tick(noon) == [])
        #expect(pane.tick(next) == [.run(.readPlans(pane.scope))])
        #expect(pane.tick(next) == [])
    }

    @Test func dropsAnAnswerForPlansThatAreNotShownAnyMore() throws {
        var pane = try listing()
        #expect(
            pane.update(.show(PlanScope(region: "AM01", year: 2025)))
                == [.run(.readPlans(PlanScope(region: "AM01", year: 2025)))])
        _ = pane.update(.plansRead([try summary("AM01", 2027)], PlanScope(region: "AM01")))
        #expect(pane.plans == nil)
    }

    @Test func theYearsEndWhereThereCanBeNoPlans() throws {
        var pane = try listing()
        #expect(pane.scope(yearsOn: 1) == PlanScope(region: "AM01", year: 2026))
        _ = pane.update(.show(PlanScope(region: "AM01", year: 2023)))
        #expect(pane.scope(yearsOn: -1) == nil)
        #expect(try refusal("<Left>", in: pane) != nil)
        #expect(try refusal("a", in: pane) == nil)
    }

    @Test func selectionGoesByIdentityAndToTheNearestWhereItIsGone() throws {
        var pane = try listing()
        _ = pane.update(.selectLast)
        #expect(pane.selected?.plan.year == 2025)
        _ = pane.update(.select(by: -1))
        #expect(pane.selected?.plan.year == 2026)
        _ = pane.update(
            .plansRead([try summary("AM01", 2026), try summary("AM01", 2028)], pane.scope))
        #expect(pane.selected?.plan.year == 2026)
        _ = pane.update(.plansRead([try summary("AM01", 2028)], pane.scope))
        #expect(pane.selected?.plan.year == 2028)
        _ = pane.update(.plansRead([], pane.scope))
        #expect(pane.selected == nil)
        #expect(try refusal("<Enter>", in: pane) == .nothingChosen)
    }

    @Test func filtersByWhatIsTyped() throws {
        var pane = try listing()
        _ = pane.filter(by: "2025")
        #expect(pane.shown.map(\.plan.year) == [2025])
        #expect(pane.selected?.plan.year == 2025)
        _ = pane.filter(by: "grón")
        #expect(pane.shown.count == 3)
        #expect(pane.update(.clearFilter) == [])
        #expect(pane.filter.isEmpty)
    }

    @Test func enterReadsThePlanAndThenShowsIt() throws {
        var pane = try listing()
        let id = try #require(pane.selected?.id)
        #expect(pane.update(.enter) == [.run(.readPlan(id))])
        #expect(pane.open == nil)
        _ = pane.update(
            .planRead(
                PlanDetail(
                    plan: try PlanSamples.plan(), tree: PlanTree([]), ownerNames: [:])))
        #expect(pane.open?.id == id)
    }

    @Test func aLineThatWasFoundIsSelectedInItsPlan() throws {
        var pane = try listing()
        let hit = SearchHit(
            kind: "planItem", id: "\(PlanItem.ID.sample(212))", title: "", detail: "AM01 2026")
        #expect(pane.show(hit) == [.run(.readPlan(try PlanSamples.plan().id))])
        _ = pane.update(.planRead(try PlanSamples.detail()))
        #expect(pane.open?.selection == .sample(212))
        #expect(pane.show(SearchHit(kind: "network", id: "", title: "", detail: "")) == nil)
    }

    @Test func dropsAPlanThatNobodyAskedFor() throws {
        var pane = try listing()
        _ = pane.update(.planRead(try PlanSamples.detail()))
        #expect(pane.open == nil)
    }

    @Test func aPlanThatIsGoneLeadsBackToTheList() throws {
        var pane = try tree()
        let steps = pane.update(.planGone(try PlanSamples.plan().id))
        #expect(pane.open == nil)
        #expect(steps.count == 2)
    }

    @Test func readsAgainWhenItsKindsChanged() throws {
        #expect(try listing().reload(after: ["spreekuur"]) == [])
        #expect(try listing().reload(after: ["planItem"]).count == 1)
        #expect(try tree().reload(after: ["contact"]).count == 2)
    }

    @Test func whatCannotBeReadIsSaidAndNotReadAgain() throws {
        var pane = try tree()
        let phrase = Phrase(same: "stuk")
        #expect(pane.update(.failed(phrase)) == [.say(Notice(phrase, .refusal))])
        #expect(pane.update(.refused(phrase)).count == 3)
    }

    // MARK: The tree

    @Test(arguments: [
        (Int?.none, PlanLevel.theme, Int?.none, Int?.none), (100, .goal, 100, nil),
        (110, .action, 110, nil), (112, .action, 110, 112),
    ])
    func newComesBelowOrBeside(line: Int?, level: PlanLevel, parent: Int?, sibling: Int?) throws {
        var pane = try tree(on: line)
        let form = PlanItemForm(
            adding: level, to: try PlanSamples.plan().id, under: parent.map { .sample($0) },
            behind: sibling.map { .sample($0) })
        #expect(pane.update(.addNew) == [.open(.planItem(form))])
    }

    @Test func doneIsShownAtOnceAndUndoneByTheSameKey() throws {
        var pane = try tree(on: 112)
        let before = try #require(pane.open?.selected?.item)
        #expect(pane.update(.toggleDone) == [.run(.mark(before, .done))])
        let after = try #require(pane.open?.selected?.item)
        #expect(after.state == .done)
        #expect(pane.update(.toggleDone) == [.run(.mark(after, .toDo))])
    }

    @Test func shiftingStaysOnTheLine() throws {
        var pane = try tree(on: 112)
        #expect(
            pane.update(.shift(by: -1))
                == [.run(.move(.sample(112), under: .sample(110), rank: 110))])
        #expect(pane.open?.selection == .sample(112))
        #expect(pane.open?.visible.dropFirst(2).first?.id == .sample(112))
    }

    @Test func eachKeySaysWhyItCannotBeDone() throws {
        let (heading, theme, goal) = (try tree(), try tree(on: 100), try tree(on: 110))
        let action = try tree(on: 113)
        for pane in [heading, theme, goal] { #expect(try refusal("d", in: pane) != nil) }
        #expect(try refusal("d", in: action) == nil)
        #expect(try refusal("m", in: theme) != nil)
        #expect(try refusal("m", in: goal) == nil)
        #expect(try refusal("x", in: goal)?.nl == "er hangen nog 3 regels onder")
        #expect(try refusal("x", in: try tree(on: 120))?.nl == "er hangt nog 1 regel onder")
        #expect(try refusal("x", in: action) == nil)
        #expect(try refusal("x", in: heading) != nil)
        #expect(try refusal("J", in: action)?.nl == "dit staat al onderaan")
        #expect(try refusal("K", in: action) == nil)
        #expect(try refusal("K", in: theme)?.nl == "dit staat al bovenaan")
        #expect(try refusal("<Right>", in: action) != nil)
        #expect(try refusal("<Left>", in: heading) != nil)
    }

    @Test func escGoesBackOneStepAtATime() throws {
        var pane = try tree(on: 112)
        _ = pane.update(.enter)
        #expect(pane.open?.isLineOpen == true)
        _ = pane.update(.back)
        #expect(pane.open?.isLineOpen == false)
        _ = pane.update(.back)
        #expect(pane.open == nil)
        #expect(pane.selected?.plan.year == 2026)
    }

    @Test func enterOnTheHeadingChangesTheStatusOfThePlan() throws {
        var pane = try tree()
        let form = PlanForm(editing: try PlanSamples.plan().id)
        #expect(pane.update(.enter) == [.open(.plan(form))])
    }

    @Test func inALineUpAndDownGoToTheLinesAroundIt() throws {
        var pane = try tree(on: 100)
        _ = pane.update(.enter)
        #expect(try refusal("<Up>", in: pane) != nil)
        _ = pane.update(.select(by: 1))
        #expect(pane.open?.selection == .sample(110))
        _ = pane.update(.selectLast)
        #expect(pane.open?.selection == .sample(213))
        #expect(try refusal("<Down>", in: pane) != nil)
    }

    @Test func historyIsOfTheLineOrOfThePlan() throws {
        var pane = try tree(on: 112)
        #expect(
            pane.update(.showHistory) == [
                .history(kind: "planItem", id: "\(PlanItem.ID.sample(112))")
            ])
        pane = try tree()
        #expect(
            pane.update(.showHistory)
                == [.history(kind: "regionPlan", id: "\(try PlanSamples.plan().id)")])
    }
}
