import KaderDomain
import Testing

@Suite struct CrisisTests {
    private let day: Day

    init() throws { day = try #require(Day("2026-11-24")) }

    private func crisis() throws -> Crisis {
        try Crisis(id: .named("c"), employer: .named("e"), began: day)
    }

    @Test func aCrisisEndsWithAResultAndNotTwice() throws {
        let open = try crisis()
        #expect(throws: CrisisError.resultMissing) {
            try open.closed(on: day, with: "  ", openSteps: 0)
        }
        #expect(throws: CrisisError.stepsOpen(2)) {
            try open.closed(on: day, with: "goed", openSteps: 2)
        }
        let closed = try open.closed(on: day, with: " goed ", openSteps: 0)
        #expect(closed.state == .closed(on: day, result: "goed"))
        #expect(throws: CrisisError.closedAlready) {
            try closed.closed(on: day, with: "nog eens", openSteps: 0)
        }
        #expect(try closed.reopened() == open)
        #expect(throws: CrisisError.notClosed) { try open.reopened() }
    }

    /// Also where a text begins with a mark that joins the colon, or holds one.
    @Test(arguments: ["goed", "\u{301}x", "a:b", "2026-01-01"])
    func aStateIsReadBackAsItWasWritten(_ text: String) throws {
        let states: [Crisis.State] = [.open, .closed(on: day, result: text)]
        for state in states { #expect(Crisis.State(state.description) == state) }
        let steps: [CrisisStep.State] = [.open, .done(on: day), .notNeeded(reason: text)]
        for state in steps { #expect(CrisisStep.State(state.description) == state) }
    }

    @Test(arguments: ["closed:", "closed:2026-12-01:", "closed:vandaag:goed", "dicht", ""])
    func whatIsNoStateIsNotRead(_ text: String) {
        #expect(Crisis.State(text) == nil)
        #expect(CrisisStep.State(text) == nil)
    }

    @Test func aStepSaysWhatAndWhyNot() throws {
        #expect(throws: CrisisError.untitled) {
            try CrisisStep(id: .named("s"), crisis: .named("c"), " ", due: day)
        }
        let step = try CrisisStep(id: .named("s"), crisis: .named("c"), "bellen", due: day)
        #expect(throws: CrisisError.reasonMissing) {
            try step.with(state: .notNeeded(reason: ""))
        }
        #expect(!step.isOverdue(on: day) && step.isOverdue(on: day + 1))
        #expect(try !step.with(state: .done(on: day)).isOverdue(on: day + 1))
    }

    private func step(_ code: String, _ days: Int, isActive: Bool = true) throws -> PlaybookStep {
        try #require(
            PlaybookStep(
                code, Phrase(nl: "doe \(code)", en: "do \(code)"), days: days, role: .region,
                isActive: isActive))
    }

    @Test func stepsGetDaysFromTheStartAndOwnersByRole() throws {
        let standard = [try step("bankruptcy.b", 7), try step("bankruptcy.a", 0)]
        let own = [
            try step("bankruptcy.b", 3), try step("bankruptcy.c", 1, isActive: false),
            try step("strike.a", 0),
        ]
        let playbooks = Playbooks(standard, own: own)
        #expect(playbooks.codes == ["bankruptcy", "strike"])
        var count = 0
        let steps = try playbooks.steps(
            of: crisis(), owners: [.region: .named("anna")], in: .en
        ) {
            count += 1
            return .named("\(count)")
        }
        #expect(steps.map(\.title) == ["do bankruptcy.a", "do bankruptcy.b"])
        #expect(steps.map(\.due) == [day, day + 3])
        #expect(steps.allSatisfy { $0.owner == .named("anna") && $0.crisis == .named("c") })
    }

    @Test(arguments: ["bankruptcy", "bankruptcy.", ".a", "a.b.c", "A.b", "a.b "])
    func aStepOfAPlaybookHasACodeOfTwoParts(_ code: String) {
        #expect(PlaybookStep(code, Phrase(nl: "x", en: "x"), days: 0) == nil)
    }

    @Test func daysAreWithinTwoYears() {
        let title = Phrase(nl: "x", en: "x")
        #expect(PlaybookStep("a.b", title, days: -1) == nil)
        #expect(PlaybookStep("a.b", title, days: 731) == nil)
        #expect(PlaybookStep("a.b", title, days: 730) != nil)
    }
}
