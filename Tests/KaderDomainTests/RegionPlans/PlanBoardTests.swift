import KaderDomain
import KaderTesting
import Testing

/// Actions by state and in time.
@Suite struct PlanBoardTests {
    private func action(
        _ name: String, _ deadline: String? = nil, _ state: ActionState = .toDo
    ) throws -> PlanItem {
        try PlanItem(
            id: .named(name), plan: .named("p"), level: .action, parent: .named("g"), rank: 1,
            title: name, deadline: deadline.flatMap { Day($0) }, state: state)
    }

    private func day(_ text: String) throws -> Day { try #require(Day(text)) }

    @Test func everyActionStandsInOneColumnOrAside() throws {
        let goal = try PlanItem(
            id: .named("g"), plan: .named("p"), level: .goal, parent: .named("t"), rank: 1,
            title: "doel")
        let items = try [
            goal, action("later", "2026-12-01"), action("nooit"), action("eerst", "2026-03-01"),
            action("bezig", nil, .doing), action("klaar", nil, .done),
            action("weg", nil, .dropped), action("straks", nil, .postponed),
        ]
        let board = PlanBoard(PlanTree(items).actions)
        #expect(
            board.columns.map { $0.map(\.item.title) } == [
                ["eerst", "later", "nooit"], ["bezig"], ["klaar"],
            ])
        #expect(Set(board.aside.map(\.item.title)) == ["weg", "straks"])
        let place = try #require(board.place(of: .named("later")))
        #expect(place == (0, 1))
        #expect(board.place(of: .named("weg")) == nil && board.place(of: nil) == nil)
    }

    @Test func aCardGoesOneColumnOnOrBackAndNoFurther() {
        #expect(PlanBoard.state(.toDo, by: 1) == .doing)
        #expect(PlanBoard.state(.doing, by: 1) == .done)
        #expect(PlanBoard.state(.done, by: -1) == .doing)
        #expect(PlanBoard.state(.toDo, by: -1) == nil && PlanBoard.state(.done, by: 1) == nil)
        #expect(PlanBoard.state(.dropped, by: 1) == nil)
    }

    @Test func aSpanNeverEndsBeforeItBegins() throws {
        let today = try day("2026-11-24")
        let begun = try [nil, day("2026-02-01"), day("2026-12-30")]
        #expect(
            ActionSpan(try action("a"), begun: try day("2026-12-30"), today: today).from == today)
        for deadline in [nil, "2026-01-10", "2026-11-20", "2027-05-01"] {
            for from in begun {
                let span = ActionSpan(try action("a", deadline), begun: from, today: today)
                #expect(span.from <= span.until)
                #expect(span.lateUntil.map { $0 >= span.from } ?? true)
            }
        }
    }

    @Test func aSpanRunsFromItsBeginningToItsDeadlineAndOnWhileItIsOverdue() throws {
        let (today, begun) = (try day("2026-11-24"), try day("2026-02-01"))
        let late = ActionSpan(try action("a", "2026-11-20"), begun: begun, today: today)
        #expect(late.from == begun && late.until.description == "2026-11-20")
        #expect(late.lateUntil == today)
        let done = ActionSpan(try action("a", "2026-11-20", .done), begun: begun, today: today)
        #expect(done.lateUntil == nil)
        #expect(ActionSpan(try action("a"), begun: begun, today: today).until == today)
    }

    @Test func daysAreCountedInMonthsOfTheirYear() throws {
        let months = try ["2026-01-01", "2026-04-16", "2025-12-01", "2027-01-01"].map {
            try day($0).months(into: 2026)
        }
        #expect(months == [0, 3.5, -1, 12])
        #expect(Day.shortMonths(in: .nl)[2] == "mrt" && Day.shortMonths(in: .en).count == 12)
    }
}
