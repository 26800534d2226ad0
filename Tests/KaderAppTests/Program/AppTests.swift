import KaderApp
import KaderDomain
import KaderStore
import KaderTesting
import TerminalUI
import Testing

/// What works in every pane.
@Suite struct AppTests {
    @Test func opensOnTheAgendaOfItsHouse() throws {
        let program = Rehearsal(try .demoDesk())
        #expect(program.canvas.text.contains("[3 Spreekuur]"))
        #expect(program.canvas.text.contains("Groningen"))
    }

    @Test func saysOnEveryScreenThatADemoIsFictional() throws {
        for size in [Size(columns: 40, rows: 10), Size(columns: 120, rows: 40)] {
            var program = Rehearsal(try .demoDesk(), size: size)
            for keys in ["", "n", "<Esc> ?", "<Esc> 1", "2"] {
                try program.type(keys)
                #expect(program.canvas.text.contains("FICTIEF"), "\(keys) at \(size)")
            }
        }
    }

    @Test func numbersAndTabGoToAPane() throws {
        var program = Rehearsal(try .demoDesk())
        try program.type("1")
        #expect(program.canvas.text.contains("[1 Netwerken]"))
        try program.type("<Tab>")
        #expect(program.canvas.text.contains("[2 Plannen]"))
        try program.type("<Tab> <Tab> <S-Tab>")
        #expect(program.canvas.text.contains("[3 Spreekuur]"))
    }

    @Test func showsThePanesSideBySideFromAHundredColumns() throws {
        let narrow = Rehearsal(try .demoDesk(), size: Size(columns: 99, rows: 30))
        #expect(narrow.canvas.text.contains("[3 Spreekuren]"))
        let wide = Rehearsal(try .demoDesk(), size: Size(columns: 100, rows: 30))
        for title in ["1 Netwerken", "2 Regioplannen", "3 Spreekuren"] {
            #expect(wide.canvas.text.contains(title))
        }
        #expect(!wide.canvas.text.contains("["))
    }

    @Test func zoomMakesThePaneTheWholeScreen() throws {
        var program = Rehearsal(try .demoDesk(), size: Size(columns: 120, rows: 40))
        try program.type("z")
        #expect(program.canvas.text.contains("[3 Spreekuren]"))
        try program.type("z")
        #expect(!program.canvas.text.contains("[3 Spreekuren]"))
    }

    @Test func aKeyThatDoesNothingSaysSo() throws {
        var program = Rehearsal(try .demoDesk())
        try program.type("Q")
        #expect(program.status == "Q doet hier niets. ? laat zien wat er kan.")
    }

    @Test func aKeyThatCannotWorkNowSaysWhy() throws {
        var program = Rehearsal(try .demoDesk())
        try program.type("<PageDown> <PageDown> <PageDown> <PageDown> <PageDown> <PageDown>")
        try program.type("<PageDown> <PageDown> e")
        #expect(program.status == "Dat kan nu niet: er is niets gekozen.")
    }

    @Test func helpRunsWhatItLists() throws {
        var program = Rehearsal(try .demoDesk())
        try program.type("? \"groot\"")
        #expect(program.canvas.text.contains("Wat kan hier"))
        #expect(!program.canvas.text.contains("volgende dag"))
        try program.type("<Enter>")
        #expect(!program.canvas.text.contains("Wat kan hier"))
        try program.type("? \"netwerken\" <Enter>")
        #expect(program.canvas.text.contains("[1 Netwerken]"))
    }

    @Test func helpSaysWhyNotAndDoesNotDoIt() throws {
        var program = Rehearsal(try .demoDesk())
        try program.type("? \"klad\"")
        #expect(program.canvas.text.contains("klad openen – er is geen klad"))
        try program.type("<Enter>")
        #expect(program.status == "Dat kan nu niet: er is geen klad.")
    }

    @Test func belowTheSmallestSizeItSaysSoAndGoesOnWhenBigger() throws {
        var program = Rehearsal(try .demoDesk())
        program.send(.event(.resize(Size(columns: 39, rows: 10))))
        #expect(program.canvas.text.contains("te klein"))
        program.send(.event(.resize(Size(columns: 40, rows: 10))))
        #expect(program.canvas.text.contains("[3 Spreekuren]"))
    }

    @Test func undoNamesWhatItUndidAndRedoPutsItBack() throws {
        var program = Rehearsal(try .demoDesk())
        try program.type("x \"ziek\" <Enter> <C-s>")
        #expect(program.status.hasPrefix("Spreekuur afgezegd."))
        try program.type("u")
        #expect(program.status.hasPrefix("Ongedaan gemaakt: spreekuur afgezegd"))
        try program.type("<C-r>")
        #expect(program.status.hasPrefix("Opnieuw: spreekuur afgezegd"))
        try program.type("u u")
        #expect(
            program.status
                == "Er is niets om ongedaan te maken. Alleen je eigen stappen kunnen terug.")
    }

    @Test func showsWhatAnotherPersonWroteWithoutMovingTheSelection() throws {
        let dependencies = try Dependencies.demoDesk()
        var program = Rehearsal(dependencies)
        try program.type("<Down>")
        let before = program.canvas.text
        let other = try dependencies.seen(by: "bram").store
        let day = dependencies.store.now.day
        let first = try #require(
            try other.agenda(at: .house("groningen"), from: day, through: day).first)
        try other.cancel(first.id, because: "ziek")
        program.send(.changed(["spreekuur", "appointment"]))
        #expect(program.canvas.text != before)
        let rows = program.canvas.text.split(separator: "\n").filter { $0.contains("▶") }
        #expect(rows.count == 1 && rows[0].contains("L loopbaan"))
    }

    @Test func leavesWithQ() throws {
        var program = Rehearsal(try .demoDesk())
        try program.type("q")
        #expect(program.app.isOver)
    }

    @Test(arguments: [(80, 24), (120, 40)], [Language.nl, .en])
    func theHomeScreen(size: (Int, Int), language: Language) throws {
        let program = Rehearsal(
            try .demoDesk(language: language), size: Size(columns: size.0, rows: size.1))
        try expectGolden(program.canvas.text, "home-\(size.0)x\(size.1)-\(language.rawValue).txt")
    }
}
