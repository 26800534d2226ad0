import KaderDomain
import KaderStore
import KaderTesting
import TerminalUI
import Testing

@testable import KaderApp

/// The program as numbered lines.
@Suite struct PlainTests {
    @Test(arguments: Language.allCases)
    func aConversationIsToldInFull(language: Language) throws {
        var talk = Conversation(try .demoDesk(language: language))
        let plans = language == .nl ? "regioplannen" : "region plans"
        let networks = language == .nl ? "netwerken" : "networks"
        talk.type("j", "4", "Esc", networks, "2 e", ":stop", "/wad", "/", plans, "1", "2 Right", "")
        talk.type("xyzzy", "?", "filter", "", "99", "spreekuren")
        talk.type("b", "david", "1", "", "", "", "?", "j", "u", "q")
        #expect(talk.isOver)
        try expectGolden(talk.transcript, "conversation-\(language.rawValue).txt")
    }

    @Test func anAppointmentIsBooked() throws {
        let dependencies = try Dependencies.demoDesk()
        let before = try dependencies.store.latestChange()
        var talk = Conversation(dependencies)
        talk.type("b")
        talk.type("david", "1")
        let isNext = !talk.prompt.hasPrefix("Wie")
        #expect(isNext, "\(talk.transcript)")
        for _ in 0..<20 where !talk.prompt.hasPrefix("Bewaren?") { talk.type("") }
        talk.type("misschien", "j")
        #expect(talk.transcript.contains("Typ j of n."))
        #expect(try dependencies.store.latestChange() > before, "\(talk.transcript)")
        #expect(talk.prompt == PlainWords.chooseOrDo.nl)
    }

    @Test func aDayIsToldByConsulentAndAMonthByDay() throws {
        var talk = Conversation(try .demoDesk())
        talk.type("dag")
        #expect(talk.told.contains { $0.hasSuffix("Lisa de Jong") }, "\(talk.transcript)")
        #expect(talk.told.contains { $0.hasPrefix("1. 09:30–12:30 ") })
        #expect(!talk.told.contains { $0.contains("wo 25 nov") })
        talk.type("maand")
        #expect(talk.told.contains { $0.hasPrefix("24. di 24 nov ") && $0.hasSuffix("(hier)") })
        talk.type("26")
        #expect(talk.told.contains("Spreekuren · Groningen · do 26 nov"), "\(talk.transcript)")
    }

    @Test func aNumberBeforeACommandChoosesTheRow() throws {
        var talk = Conversation(try .demoDesk())
        talk.type("netwerken", "3 L")
        #expect(talk.prompt == PlainWords.goOn.nl)
        talk.type("")
        #expect(talk.told.contains { $0.hasPrefix("3. ") && $0.hasSuffix("(hier)") })
    }

    @Test func whatIsNoNumberAndNoCommandIsSaid() throws {
        var talk = Conversation(try .demoDesk())
        talk.type("netwerken", "999", "qqqqq")
        #expect(talk.transcript.contains("Nummer 999 is er niet."))
        #expect(talk.transcript.contains("Geen toets of opdracht: qqqqq."))
    }

    @Test func aFaultIsSaidAndTheFieldAskedAgain() throws {
        var talk = Conversation(try .demoDesk())
        talk.type("n")
        for _ in 0..<20 where !talk.prompt.hasPrefix("Dag") { talk.type("") }
        talk.type("geen dag")
        #expect(talk.told.contains { $0.hasPrefix("! ") }, "\(talk.transcript)")
        #expect(talk.prompt.hasPrefix("Dag"))
    }

    @Test func aHalfFilledFormIsKeptAsADraft() throws {
        let dependencies = try Dependencies.demoDesk()
        var talk = Conversation(dependencies)
        talk.type("netwerken", "n", "Netwerk van morgen")
        #expect(try dependencies.store.drafts().count == 1)
        talk.type(":stop", "o")
        #expect(talk.transcript.contains("Je klad is bewaard."))
        #expect(talk.prompt.contains("Netwerk van morgen") || talk.transcript.contains("morgen]"))
    }

    @Test(arguments: [
        "netwerken", "regioplannen", "spreekuren", "vandaag", "personen", "signalen", "werkgevers",
        "dag", "maand", "2",
    ])
    func everyRowOfEveryPaneHasANumber(name: String) throws {
        var talk = Conversation(try .demoDesk(hasConversations: true))
        talk.type(name, "")
        #expect(talk.told.contains { $0.hasPrefix("1. ") }, "\(talk.transcript)")
        expectNothingDrawn(talk)
    }

    /// Every letter that opens a sheet; where it is a list its rows have numbers.
    @Test(arguments: [
        ("A", true), ("I", true), ("G", false), ("O", true), ("D", true),
        ("Z", false),
        ("F", true), ("M", true), ("regioplannen\nH", true), ("S", true), ("personen\n1", true),
    ])
    func aSheetIsToldWithItsKeys(way: String, hasRows: Bool) throws {
        var talk = Conversation(try .demoDesk(hasConversations: true))
        for line in way.split(separator: "\n") { talk.type(String(line)) }
        #expect(talk.told.contains { $0.hasPrefix("1. ") } == hasRows, "\(talk.transcript)")
        expectNothingDrawn(talk)
        guard !way.hasSuffix("H") else { return }
        #expect(talk.prompt.hasPrefix("Toets ("), "\(talk.prompt)")
        talk.type("?")
        #expect(talk.told.count > 1, "\(talk.told)")
        talk.type("xyzzy")
        #expect(talk.told.contains { $0.contains("Geen toets of opdracht: xyzzy") })
        talk.type("")
        #expect(talk.prompt == PlainWords.chooseOrDo.nl)
    }

    @Test func aRowOfASheetIsActedOnByItsNumberAndTheWordsOfAKey() throws {
        var talk = Conversation(try .demoDesk(hasConversations: true))
        talk.type("A")
        #expect(talk.prompt.contains("a aanbieden"), "\(talk.prompt)")
        talk.type("2 wijzigen")
        #expect(talk.transcript.contains("Wachtlijst: Nora van Dijk"), "\(talk.transcript)")
        talk.type(":stop", "3 e")
        #expect(talk.transcript.contains("Wachtlijst: Sanne Schouten"), "\(talk.transcript)")
        talk.type(":stop", "aanbieden")
        #expect(talk.transcript.contains("Aangeboden aan"), "\(talk.transcript)")
    }

    @Test func figuresAndTheMapAreToldAsLists() throws {
        var talk = Conversation(try .demoDesk(hasConversations: true))
        talk.type("F")
        #expect(talk.told.contains("1. Vakbondshuis Groningen, 61% (hier)"), "\(talk.told)")
        talk.type("Rechts")
        #expect(talk.told.contains { $0.contains("[niet gekomen]") }, "\(talk.told)")
        talk.type("", "M")
        #expect(talk.told.contains { $0.hasSuffix("Groningen, 3 (hier)") }, "\(talk.told)")
        talk.type("2")
        #expect(talk.told.contains { $0.contains("bestuurlijk") }, "\(talk.told)")
    }

    private func expectNothingDrawn(_ talk: Conversation) {
        let drawn = Canvas.drawn.union("▶▷◂▸▴▮▯▪■□").union("\u{2801}\u{28FF}")
        #expect(!talk.told.joined().contains { drawn.contains($0) }, "\(talk.told)")
    }

    @Test(arguments: [("d", "1. 09:30–12:30"), ("m", "1. zo 1 nov geen spreekuur")])
    func anAgendaIsAListOnEveryScale(key: String, first: String) throws {
        var talk = Conversation(try .demoDesk())
        talk.type(key, "")
        #expect(talk.told.contains { $0.hasPrefix(first) }, "\(talk.told)")
        #expect(!talk.told.contains { $0.hasPrefix("09:30") })
    }

    @Test func onlyReadingIsSaid() throws {
        var dependencies = try Dependencies.demoDesk()
        let store = dependencies.store
        dependencies.store = store.store.readOnly.as(store.actor, at: store.clock)
        var talk = Conversation(dependencies)
        #expect(talk.transcript.hasPrefix("kader · ALLEEN LEZEN"))
        talk.type("b")
        #expect(talk.told.contains { $0.contains("alleen te lezen") })
    }
}
