import KaderDomain
import KaderReference
import KaderStore
import KaderTesting
import TerminalUI
import Testing

@testable import KaderApp

/// A company in crisis, by keyboard (S58).
@Suite struct CrisisWalkthroughs {
    private let world: Dependencies
    private var store: ActingStore { world.store }
    private var today: Day { store.now.day }

    init() throws {
        world = try .oneSpreekuur()
        try world.seen(by: "setup").store.add(
            try Employer(
                id: .named("maitre"), name: "Maître Paul", sector: "HAN", municipality: "GM0855",
                official: .sample(1)))
    }

    private func started() throws -> Walkthrough {
        var walk = Walkthrough(world)
        try walk.press("7 <Enter> c <C-s>")
        return walk
    }

    private func crisis() throws -> CrisisDetail {
        try store.crisis(try #require(try store.crises(all: true).first).id)
    }

    @Test(
        arguments: [Size(columns: 80, rows: 24), Size(columns: 120, rows: 40)], Language.allCases)
    func fromTheBankruptcyToTheResult(_ size: Size, _ language: Language) throws {
        var world = world
        world.language = language
        var walk = Walkthrough(world, size: size)
        try walk.stop("7 <Enter> c")
        try walk.stop("<Tab> \"16-11\" <Tab> \"Failliet, geen sociaal plan.\" <C-s>")
        try walk.stop("d <Down> x \"is er al\" <C-s>")
        try walk.stop("<Down> ]")
        try walk.stop("<Esc>")
        try walk.stop("4 t")
        try walk.stop("7 c c")
        try walk.stop("c \"Hoge tevredenheid\" <C-s>")
        try expectGolden(walk.transcript, "crisis-\(size.columns)-\(language.rawValue).txt")
    }

    @Test func theOfficialOfTheEmployerDoesWhatOfficialsDo() throws {
        _ = try started()
        let steps = try crisis().steps
        #expect(steps.count == 11)
        for line in steps {
            let expected: Contact.ID? = line.step.role == .official ? .sample(1) : nil
            #expect(line.step.owner == expected)
        }
    }

    @Test func theMergeOfTwoCompaniesInCrisisSaysWhatToDo() throws {
        try world.seen(by: "setup").store.add(
            try Employer(id: .named("zoet"), name: "Zoet", official: .sample(1)))
        for (id, employer) in [("a", "maitre"), ("b", "zoet")] {
            try store.start(
                Crisis(id: .named(id), employer: .named(employer), began: today), with: [])
        }
        var walk = Walkthrough(world)
        try walk.press("7 <Enter> m \"zoet\" <Enter>")
        #expect(
            walk.screen.contains("bij beide loopt er een: sluit er eerst een af"), "\(walk.screen)")
        try walk.press("<C-s>")
        #expect(walk.screen.contains("Sluit er eerst een af; wat erin staat"), "\(walk.screen)")
        #expect(try store.employer(.named("zoet")).mergedInto == nil)
    }

    @Test func theCrisisPlaybookIsChangedInTheProgram() throws {
        let standard = try store.playbooks(over: world.reference.playbookSteps)
        var walk = Walkthrough(world)
        try walk.press(": \"draaiboek\" <Enter> \"nieuwe stap\" <Enter>")
        try walk.press("\"Bel de gemeente\" <Tab> <Tab> \"x\" <C-s>")
        #expect(walk.screen.contains("een getal van 0 tot en met 730"), "\(walk.screen)")
        try walk.press("<C-u> \"2\" <C-s>")
        let playbooks = { try store.playbooks(over: world.reference.playbookSteps) }
        let made = try #require(try playbooks()["bankruptcy.step-1"], "\(walk.screen)")
        #expect(made.days == 2 && made.title.nl == "Bel de gemeente" && made.isActive)
        try walk.press(": \"draaiboek\" <Enter> \"gemeente\" <Enter>")
        try walk.press("<Tab> <Tab> <C-u> \"9\" <Tab> <Tab> <Space> <C-s>")
        let changed = try #require(try playbooks()["bankruptcy.step-1"])
        #expect(changed.days == 9 && !changed.isActive, "\(walk.screen)")
        try walk.press(": \"draaiboek\" <Enter> \"weghalen\" <Enter> <C-s>")
        #expect(walk.screen.contains("kies er een"), "\(walk.screen)")
        try walk.press("\"gemeente\" <Enter> <C-s>")
        #expect(try playbooks() == standard, "\(walk.screen)")
        try walk.press("u")
        #expect(try playbooks()["bankruptcy.step-1"] == changed, "\(walk.screen)")
        try walk.press("u u")
        #expect(try playbooks() == standard)
        try walk.press(": \"draaiboek\" <Enter> <Enter> <Tab> <Tab> <C-u> \"1\" <C-s>")
        #expect(try playbooks() != standard, "\(walk.screen)")
    }

    @Test func aStartIsTakenBackInOneStep() throws {
        var walk = try started()
        #expect(walk.screen.contains("11 van 11 stappen te doen"))
        try walk.press("u")
        #expect(try store.crises(all: true).isEmpty)
        #expect(walk.screen.contains("Werkgevers · Maître Paul"), "\(walk.screen)")
    }

    @Test func aStepIsDoneMovedGivenAndUndone() throws {
        var walk = try started()
        let first = try #require(try crisis().steps.first)
        try walk.press("d")
        #expect(try store.crisisStep(first.id).step.state == .done(on: today))
        try walk.press("u")
        #expect(try store.crisisStep(first.id).step == first.step)
        try walk.press("]")
        #expect(try store.crisisStep(first.id).step.due == first.step.due + 7)
        try walk.press("u e <Tab> <Tab> \"bert\" <Enter> <C-s>")
        #expect(try store.crisisStep(first.id).owner == "Bert Bos")
    }

    @Test func aStepIsAddedSelectedAndTakenOut() throws {
        var walk = try started()
        try walk.press("n \"Bloemen sturen\" <C-s>")
        #expect(try crisis().steps.count == 12)
        try walk.press("X")
        let titles = try crisis().steps.map(\.step.title)
        #expect(titles.count == 11 && !titles.contains("Bloemen sturen"))
    }

    @Test func aSecondOneIsNotBegun() throws {
        var walk = try started()
        try walk.press("<Esc> c")
        #expect(walk.screen.contains("stappen te doen"), "the one that is going on is opened")
        #expect(try store.crises(all: true).count == 1)
    }

    @Test func closingWithOpenStepsAsksAndKeepsThem() throws {
        var walk = try started()
        try walk.press("c")
        #expect(walk.screen.contains("11 stappen zijn nog te doen. Toch afsluiten?"))
        try walk.press("<Esc>")
        #expect(try crisis().crisis.state == .open)
        try walk.press("c c <C-s>")
        #expect(walk.screen.contains("vul dit in"))
        try walk.press("\"Hoge tevredenheid\" <C-s>")
        #expect(
            try crisis().crisis.state == .closed(on: today, result: "Hoge tevredenheid"))
        try walk.press("d")
        #expect(try crisis().entry.openSteps == 11)
        try walk.press("c")
        #expect(try crisis().crisis.state == .open)
    }

    @Test func whatIsDueIsDoneFromTheListOfWhatWaits() throws {
        _ = try started()
        var walk = Walkthrough(world)
        try walk.press("4 t / \"crisis\" <Enter>")
        #expect(walk.screen.contains("De eerste signalen"))
        try walk.press("d")
        #expect(try crisis().entry.openSteps == 10)
    }
}
