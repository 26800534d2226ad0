import Foundation
import Testing

/// `kader replay`.
@Suite struct ReplayCommandTests {
    @Test func aLogGivesTheScreenThatItsKeysGive() throws {
        let desk = try DemoDesk()
        let played = try desk.run(
            "replay", "-", input: "# a remark\nresize 90x30\n\"1/de\" <Enter>\n")
        let pressed = try desk.run("screen", "--size", "90x30", "--keys", "1 / \"de\" <Enter>")
        #expect(played.status == 0 && played.out == pressed.out)
        #expect(played.out.contains("/de"))
    }

    @Test func everyScreenIsPrintedWithItsKeyWhereAsked() throws {
        let desk = try DemoDesk()
        let played = try desk.run("replay", "--every", "-", input: "\"12\" <Tab>\n")
        let keys = played.lines.filter { $0.hasPrefix("» ") }
        #expect(keys == ["» \"1\"", "» \"2\"", "» <Tab>"])
        #expect(played.out.contains("[1 Netwerken]") && played.out.contains("[3 Spreekuur]"))
    }

    @Test func anotherSizeThanThatOfTheLogCanBeAsked() throws {
        let desk = try DemoDesk()
        let log = "resize 90x30\n\"1\"\n"
        let rows = try desk.run("replay", "--size", "60x15", "-", input: log).lines
        #expect(rows.count == 15 && rows.allSatisfy { $0.count <= 60 })
    }

    @Test func aLineThatIsNoKeyIsNamedAndNothingIsTyped() throws {
        let desk = try DemoDesk()
        let played = try desk.run("replay", "-", input: "\"1x\"\n<Nowhere>\n")
        #expect(played.status == 65)
        #expect(played.err == "Niet afgespeeld: regel 2 van - is geen toets: <Nowhere>\n")
        #expect(try desk.run("undo").status == 1)
    }

    @Test func theProgramAsLinesIsLoggedAndReplayed() throws {
        let desk = try DemoDesk()
        let file = desk.kader.path("typed.log")
        let first = try desk.run("--plain", "--log", file, input: "netwerken\n1\nEsc\nq\n")
        #expect(first.status == 0 && first.err.isEmpty)
        let log = try desk.kader.read("typed.log").split(separator: "\n").dropFirst()
        #expect(log == ["line \"netwerken\"", "line \"1\"", "line \"Esc\"", "line \"q\""])
        let played = try desk.run("replay", file)
        #expect(played.status == 0 && played.out == first.out)
    }

    @Test func whatCannotBeDoneStopsItAndSaysSo() throws {
        let desk = try DemoDesk()
        let played = try desk.run("replay", "-", input: "1 b(spreekuur.book) q\n")
        #expect(played.status == 1 && played.out.contains("[1 Netwerken]"))
        #expect(played.err == "Afspelen gestopt: spreekuur.book kan hier niet.\n")
    }

    @Test func aLogIsNeverWrittenOverAnotherFile() throws {
        let kader = try Binary()
        try kader.run("demo")
        let file = kader.path("notes.txt")
        try Data("dear diary".utf8).write(to: URL(fileURLWithPath: file))
        let refused = try kader.run("panes", "--log", file)
        #expect(refused.status == 74)
        #expect(refused.err == "Niet geschreven: \(file) is er al. Kies een andere naam.\n")
        #expect(try kader.read("notes.txt") == "dear diary")
    }
}
