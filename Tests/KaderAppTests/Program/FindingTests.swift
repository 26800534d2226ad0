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
        #expect(program.canvas.text.contains("[2 Plannen]"))
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
        ("nga", "ongedaan maken", false), ("wk", "week", true),
        ("wk", "we kennen", true),
        ("mo", "ongedaan maken", false), ("z", "groot", false),
    ])
    func fuzzyFindsLettersInTheirOrder(query: String, text: String, isFound: Bool) {
        #expect((Fuzzy.cost(of: query, in: text) != nil) == isFound)
    }

    /// What is typed, and what is found first, by its name in the language of the screen.
    @Test(arguments: [
        ("netwerken", "Netwerken"), ("networks", "Netwerken"), ("regioplannen", "Regioplannen"),
        ("plans", "Regioplannen"), ("people", "Personen"), ("personen", "Personen"),
        ("pers", "Personen"), ("today", "Vandaag"), ("vandaag", "Vandaag"),
        ("signals", "Signalen"), ("signalen", "Signalen"), ("employers", "Werkgevers"),
        ("werkgevers", "Werkgevers"), ("quit", "afsluiten"), ("exit", "afsluiten"),
        ("stoppen", "afsluiten"), ("afsluiten", "afsluiten"), ("leave", "afsluiten"),
        ("appointment", "afspraak maken"), ("afspraak", "afspraak maken"),
        ("delete", "archiveren"), ("verwijderen", "archiveren"), ("remove", "archiveren"),
        ("print", "daglijst om te printen"), ("printen", "daglijst om te printen"),
        ("afdrukken", "daglijst om te printen"), ("phone", "kopiëren"), ("tel", "kopiëren"),
        ("bellen", "terugbelnotitie"), ("terugbel", "terugbelnotitie"), ("wk", "week"),
        ("undo", "ongedaan maken"), ("redo", "opnieuw doen"), ("zoeken", "alles doorzoeken"),
        ("search", "alles doorzoeken"), ("help", "hulp"), ("hulp", "hulp"),
        ("cijfers", "cijfers"), ("figures", "cijfers"), ("merge", "samenvoegen"),
        ("samenvoegen", "samenvoegen"), ("kleuren", "thema kiezen"), ("tour", "rondleiding"),
        ("wachtlijst", "wachtlijst en herinneren"), ("groot", "groot"), ("zoom", "groot"),
    ])
    func whatIsTypedFindsThatFirst(typed: String, found: String) throws {
        let entries = Rehearsal(try .demoDesk()).app.paletteEntries(matching: typed)
        #expect(entries.first?.label == found)
    }

    @Test(arguments: ["foo", "xyzzy", "qwert", "zzz"])
    func whatIsTooScatteredIsNotFound(typed: String) throws {
        #expect(Rehearsal(try .demoDesk()).app.paletteEntries(matching: typed).isEmpty)
    }

    @Test func aCommandOfAPaneThatWasNotReadIsJudgedByWhatWasRead() throws {
        var program = Rehearsal(try .demoDesk())
        try program.type(": \"samenvoegen\" <Enter>")
        #expect(!program.status.contains("niemand gekozen"))
        guard case .form(let form) = program.app.sheets.last, case .merge = form.kind else {
            Issue.record("the form to merge is not open: \(program.status)")
            return
        }
    }

    @Test func searchPutsTitlesFirst() throws {
        var program = Rehearsal(try .demoDesk())
        try program.type("g \"noord\"")
        guard case .search(let search) = program.app.sheets.last else {
            Issue.record("no search is open")
            return
        }
        let isTitled = search.hits.map { hit in
            Folding.words(hit.title).split(separator: " ").contains { $0.hasPrefix("noord") }
        }
        #expect(isTitled == isTitled.sorted { $0 && !$1 })
    }

    @Test func fuzzyPrefersBeginningsOfWords() throws {
        let start = try #require(Fuzzy.cost(of: "vw", in: "volgende week"))
        let middle = try #require(Fuzzy.cost(of: "vg", in: "volgende"))
        #expect(start < middle)
        #expect(Fuzzy.cost(of: "vw", in: "overzicht weghalen") == nil)
    }
}
