import KaderDomain
import KaderStore
import KaderTesting
import TerminalUI
import Testing

@testable import KaderApp

/// Employers, by keyboard.
@Suite struct EmployerWalkthroughs {
    private let world: Dependencies
    private var store: ActingStore { world.store }

    init() throws {
        world = try .oneSpreekuur()
        try Self.furnish(world)
    }

    /// Two employers that are one, a third, and visits.
    private static func furnish(_ world: Dependencies) throws {
        let setup = try world.seen(by: "setup").store
        try setup.add(
            try Employer(
                id: .named("ah"), name: "Albert Heijn", aliases: ["AH"], sector: "HAN",
                municipality: "GM0479"))
        try setup.add(
            try Establishment(id: .named("dc"), employer: .named("ah"), name: "DC Zaandam"))
        try setup.add(try Employer(id: .named("dc2"), name: "AH Distributie Zaandam"))
        try setup.add(
            try Employer(id: .named("maitre"), name: "Maître Paul", municipality: "GM0855"))
        for (number, employer) in ["ah", "ah", "dc2"].enumerated() {
            try setup.add(
                Registration(
                    id: .named("\(number)"), on: world.store.now.day - number, at: .online,
                    .werkInkomen, of: .sample(3 + number % 2),
                    against: .employer(.named(employer)), problems: ["loon.achterstand"]))
        }
    }

    @Test(
        arguments: [Size(columns: 80, rows: 24), Size(columns: 120, rows: 40)], Language.allCases)
    func theListACardAndAMerge(_ size: Size, _ language: Language) throws {
        var world = world
        world.language = language
        var walk = Walkthrough(world, size: size)
        try walk.stop("7")
        try walk.stop("<Down> <Enter>")
        try walk.stop("m \"distr\" <Enter>")
        try walk.stop("<C-s>")
        try walk.stop("<Esc> / \"zaand\"")
        try walk.stop("<Enter> <Esc> n")
        try expectGolden(
            walk.transcript, "employers-\(size.columns)-\(language.rawValue).txt")
    }

    @Test func twoBecomeOneInOneStepAndPartAgain() throws {
        var walk = Walkthrough(world)
        try walk.press("7 / \"albert\" <Enter> <Enter> m \"distr\" <Enter>")
        #expect(walk.screen.contains("2 + 1 = 3"))
        try walk.press("<C-s>")
        #expect(try store.employer(.named("dc2")).mergedInto == .named("ah"))
        #expect(walk.screen.contains("AH Distributie Zaandam telt nu mee bij Albert Heijn."))
        #expect(walk.screen.contains("3 bezoeken"))
        try walk.press("u")
        #expect(try store.employer(.named("dc2")).mergedInto == nil)
        #expect(walk.screen.contains("2 bezoeken"))
    }

    @Test func theOtherMayBeTheOneThatStays() throws {
        var walk = Walkthrough(world)
        try walk.press(
            "7 / \"albert\" <Enter> <Enter> m \"distr\" <Enter> \"distr\" <Enter> <C-s>")
        #expect(try store.employer(.named("ah")).mergedInto == .named("dc2"))
        #expect(walk.screen.contains("Hoort bij"))
        try walk.press("<Down> x")
        #expect(try store.employer(.named("ah")).mergedInto == nil, "\(walk.screen)")
    }

    @Test func aPartIsTakenOutOnTheCardOfTheWhole() throws {
        try store.merge(.named("dc2"), into: .named("ah"))
        var walk = Walkthrough(world)
        try walk.press("7 / \"albert\" <Enter> <Enter> <Down> <Down> <Down> <Down> <Down> <Down>")
        #expect(walk.screen.contains("weer los"))
        try walk.press("x")
        #expect(try store.employer(.named("dc2")).mergedInto == nil)
        try walk.press("u")
        #expect(try store.employer(.named("dc2")).mergedInto == .named("ah"))
    }

    @Test func namesAndPlacesOfWorkAreAddedAndTakenOut() throws {
        var walk = Walkthrough(world)
        try walk.press("7 / \"paul\" <Enter> <Enter> a \"MP Gebak\" <C-s> v \"Fabriek\" <C-s>")
        #expect(try store.employer(.named("maitre")).aliases == ["MP Gebak"])
        let detail = try store.employerDetail(.named("maitre"))
        #expect(detail.establishments.map(\.name) == ["Fabriek"])
        #expect(walk.screen.contains("▶ Fabriek") || walk.screen.contains("▶Fabriek"))
        try walk.press("x")
        #expect(try store.employerDetail(.named("maitre")).establishments.isEmpty)
        try walk.press("<Up> x")
        #expect(try store.employer(.named("maitre")).aliases.isEmpty)
        try walk.press("u u")
        #expect(try store.employer(.named("maitre")).aliases == ["MP Gebak"])
        #expect(try store.employerDetail(.named("maitre")).establishments.count == 1)
    }

    @Test func aNewEmployerIsOpenedWithWhatWasTyped() throws {
        var walk = Walkthrough(world)
        try walk.press("7 / \"Bakkerij Voorbeeld\" <Enter> n <C-s>")
        #expect(try store.employers(matching: "bakkerij").map(\.name) == ["Bakkerij Voorbeeld"])
        #expect(walk.screen.contains("Werkgevers · Bakkerij Voorbeeld"))
    }

    @Test func anEmployerIsFoundFromAnywhereByAnyName() throws {
        var walk = Walkthrough(world)
        try walk.press("1 g \"dc zaan\"")
        #expect(walk.screen.contains("werkgever") && walk.screen.contains("Albert Heijn"))
        try walk.press("<Enter>")
        #expect(walk.screen.contains("Werkgevers · Albert Heijn"))
    }

    @Test func whoWasArchivedComesBack() throws {
        var walk = Walkthrough(world)
        try walk.press("7 <Home> x")
        #expect(try store.employerPage().lines.count == 2)
        try walk.press("a <Home> x")
        #expect(try store.employerPage().lines.count == 3)
    }

    @Test func twoWhoChangeTheSameAreAsked() throws {
        var walk = Walkthrough(world)
        try walk.press("7 / \"paul\" <Enter> e \"! \"")
        let old = try store.employer(.named("maitre"))
        try world.seen(by: "bert").store.edit(
            try Employer(id: old.id, name: "Maitre Paul BV", municipality: old.municipality),
            from: old)
        try walk.press("<C-s>")
        #expect(walk.screen.contains("bert"), "\(walk.screen)")
        #expect(try store.employer(.named("maitre")).name == "Maitre Paul BV")
    }

    @Test func onlyLookingChangesNothing() throws {
        var app = Rehearsal(world).app
        for index in app.panes.indices { app.panes[index].refusal = .onlyReading }
        app.focus = 4
        let refused = app.panes[4].keys.bindings.filter { $0.refusal == .onlyReading }
        #expect(refused.map(\.label.nl).contains("nieuw"))
    }
}
