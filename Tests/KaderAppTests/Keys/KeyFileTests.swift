import Foundation
import KaderDomain
import KaderStore
import TerminalUI
import Testing

@testable import KaderApp

/// Key files: how their lines are read, and what of them counts.
@Suite struct KeyFileTests {
    @Test func aLineGivesAnActionItsKeys() {
        let file = KeyFile(
            """
            # mine
              spreekuur.book = B <C-b>  # and more

            everywhere.filter = = #
            everywhere.undo=Ctrl-Z f2 pagedown Alt-x S-Tab
            networks.add = #
            """)
        #expect(file.faults == [])
        #expect(
            file.entries == [
                .init(line: 2, action: "spreekuur.book", keys: ["B", .control("b")]),
                .init(line: 4, action: "everywhere.filter", keys: ["="]),
                .init(
                    line: 5, action: "everywhere.undo",
                    keys: [.control("z"), .function(2), .pageDown, .alt("x"), .backTab]),
                .init(line: 6, action: "networks.add", keys: ["#"]),
            ])
    }

    @Test func aLineThatCannotBeReadIsNamed() {
        let file = KeyFile("plans.edit\nplans.edit =\nplans.edit = e Foo\nplans.done = D")
        #expect(
            file.faults == [
                KeyFault(line: 1, .notALine("plans.edit")),
                KeyFault(line: 2, .noKey("plans.edit")),
                KeyFault(line: 3, .unknownKey("Foo")),
            ])
        #expect(file.entries.map(\.action) == ["plans.done"])
    }

    @Test func anActionThatIsNotThereAndASecondLineDoNotCount() throws {
        let (own, faults) = try read(
            "networks.fly = F\nnetworks.add = N\nnetworks.add = M\nadd = X")
        let add = ActionName("networks", "add")
        #expect(own.keys == [add: ["N"]])
        #expect(
            faults == [
                KeyFault(line: 1, .unknownAction("networks.fly")),
                KeyFault(line: 3, .secondLine(add)),
                KeyFault(line: 4, .unknownAction("add")),
            ])
    }

    /// What people copy from there has to count.
    @Test func theExampleOfTheReadmeCounts() throws {
        var root = URL(fileURLWithPath: #filePath)
        for _ in 1...4 { root.deleteLastPathComponent() }
        let readme = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
        let example = try #require(readme.firstMatch(of: /```\n(# action = key[^`]*)```/)).1
        let (own, faults) = try read(String(example))
        #expect(faults == [] && own.keys.count == 3)
    }

    /// What lies over the panes has `u` as they do; where the two did not share a key they may not.
    @Test func aKeyThatTwoHadTogetherMayStay() throws {
        #expect(try read("everywhere.undo = <C-z> u").faults == [])
        let (own, faults) = try read("everywhere.undo = <C-z> u\ntax.undo = <C-z>")
        #expect(own.keys.count == 1)
        #expect(faults.count == 1)
    }

    /// What is said after a view was saved names the key that chooses one.
    @Test(arguments: ListName.allCases)
    func theKeyOfViewsIsTheOneThatIsTold(list: ListName) throws {
        let parts = list.views.split(separator: "|").map(String.init)
        let app = Rehearsal(try .demoDesk()).app
        let entry = KeyCatalogue(app.panes).entries.first { $0.name.description == parts[0] }
        #expect(entry?.told.first == parts[1])
    }

    @Test func twoActionsCanChangeKeys() throws {
        let (own, faults) = try read("networks.add = e\nnetworks.edit = n")
        #expect(faults == [] && own.keys.count == 2)
    }

    @Test func aKeyThatWouldDoTwoThingsInOnePlaceIsRefused() throws {
        let (own, faults) = try read("networks.edit = n\nplans.history = N\nplans.done = N")
        #expect(faults.map(\.line) == [1, 3])
        #expect(own.keys == [ActionName("plans", "history"): ["N"]])
    }

    @Test func aKeyOfTheProgramIsTakenInEveryPane() throws {
        #expect(try read("networks.edit = u").faults.map(\.line) == [1])
        #expect(try read("everywhere.undo = b").faults.map(\.line) == [1])
        #expect(try read("everywhere.undo = <F10>\nnetworks.edit = u").faults == [])
    }

    @Test func whatIsTakenInAnotherPaneOrModeIsFree() throws {
        #expect(try read("networks.show-archive = w").faults == [])
        #expect(try read("networks.add = d").faults == [])
    }

    /// A sheet takes some keys that work everywhere for itself; the others stay what they are there too.
    @Test func sheetsAreKeptLikePanes() throws {
        #expect(try read("card.book = e").faults.map(\.line) == [1])
        #expect(try read("card.book = e\ncard.edit = b").faults == [])
        #expect(try read("card.book = :").faults.map(\.line) == [1])
        #expect(try read("everywhere.palette = e\n").faults.map(\.line) == [1])
        #expect(try read("bus.count-aid = t").faults.map(\.line) == [1])
        #expect(try read("figures.copy = Y\ntables.back = q <Esc>").faults == [])
        #expect(try read("card.fly = e\ncart.edit = e").faults.count == 2)
    }

    @Test func aRefusedLineFreesTheKeyThatItHadTaken() throws {
        let (own, faults) = try read("networks.add = <F10>\nnetworks.edit = <F10>\nplans.add = N")
        #expect(faults.map(\.line) == [2])
        #expect(own.keys.keys.sorted().map(\.description) == ["networks.add", "plans.add"])
    }

    private func read(_ text: String) throws -> (own: KeyMap, faults: [KeyFault]) {
        let dependencies = try Dependencies.still()
        let catalogue = KeyCatalogue(dependencies.reference, now: dependencies.store.now)
        return catalogue.read(KeyFile(text))
    }
}
