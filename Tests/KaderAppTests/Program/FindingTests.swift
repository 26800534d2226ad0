import KaderDomain
import KaderStore
import TerminalUI
import Testing

@testable import KaderApp

/// Finding: searching everything, and the palette.
@Suite struct FindingTests {
    @Test func searchFindsFromTwoLettersOnAndJumpsToALineOfAPlan() throws {
        var program = Rehearsal(try .demoDesk())
        try program.type("g \"o\"")
        #expect(program.canvas.text.contains("Typ twee letters"))
        try program.type("\"v-aan\"")
        #expect(program.canvas.text.contains("De nieuwe OV-aanbesteding"))
        try program.type("<Enter>")
        #expect(program.canvas.text.contains("[2 Regioplannen]"))
        let row = program.canvas.text.split(separator: "\n").first { $0.contains("▶") }
        #expect(row?.contains("De nieuwe OV-aanbesteding") == true)
    }

    @Test func searchOpensANetworkOfWhateverRegion() throws {
        var program = Rehearsal(try .demoDesk())
        try program.type("g \"noorderdiep\" <Enter>")
        #expect(program.canvas.text.contains("Netwerken · Demonetwerk Noorderdiep"))
    }

    @Test func searchOpensAPerson() throws {
        let dependencies = try Dependencies.demoDesk()
        let person = try #require(try dependencies.store.contacts(limit: 1).first)
        var program = Rehearsal(dependencies)
        try program.type("g \"\(person.name.family) \(person.name.given)\" <Enter>")
        #expect(program.canvas.text.contains("═ \(person.name.description) ═"))
        #expect(program.canvas.text.contains("Komende afspraken"))
        try program.type("e")
        #expect(program.canvas.text.contains("Persoon wijzigen"))
    }

    @Test func anAnswerToAnEarlierQuestionIsDropped() throws {
        var program = Rehearsal(try .demoDesk())
        try program.type("g \"xyzzy\"")
        program.send(
            .found(
                [SearchHit(kind: "network", id: "x", title: "Te laat", detail: "")], query: "xy"))
        #expect(!program.canvas.text.contains("Te laat"))
        #expect(program.canvas.text.contains("Niets gevonden."))
    }

    @Test func thePaletteRunsACommandOfAnotherPane() throws {
        var program = Rehearsal(try .demoDesk())
        try program.type(": \"archief\"")
        #expect(program.canvas.text.contains("archief tonen"))
        try program.type("<Enter>")
        #expect(program.canvas.text.contains("[1 Netwerken]"))
    }

    @Test func thePaletteOffersWhatWasDoneLastFirst() throws {
        var program = Rehearsal(try .demoDesk())
        try program.type(": \"groot\" <Enter> :")
        let row = program.canvas.text.split(separator: "\n").first { $0.contains("▶") }
        #expect(row?.contains("groot") == true)
    }

    @Test(arguments: [
        ("ong", "ongedaan maken", true), ("om", "ongedaan maken", true),
        ("nga", "ongedaan maken", true), ("mo", "ongedaan maken", false), ("z", "groot", false),
    ])
    func fuzzyFindsLettersInTheirOrder(query: String, text: String, isFound: Bool) {
        #expect((Fuzzy.cost(of: query, in: text) != nil) == isFound)
    }

    @Test func fuzzyPrefersBeginningsOfWords() throws {
        let start = try #require(Fuzzy.cost(of: "vw", in: "volgende week"))
        let middle = try #require(Fuzzy.cost(of: "vw", in: "overzicht weghalen"))
        #expect(start < middle)
    }
}
