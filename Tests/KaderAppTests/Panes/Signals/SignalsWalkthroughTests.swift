import KaderDomain
import KaderStore
import KaderTesting
import TerminalUI
import Testing

@testable import KaderApp

/// The board of signals by keyboard.
@Suite struct SignalsWalkthroughTests {
    /// Issue 5: from arrival at the desk to a reported signal.
    @Test func fromArrivalAtTheDeskToAReportedSignal() throws {
        let world = try SignalWorld(risen: 0)
        let names = ["Frits Groen", "Gerda Blauw", "Hanna Wit"]
        for (number, name) in names.enumerated() {
            try world.kader.seen(by: "setup").store.add(Contact.sample(700 + number, name))
        }
        var walk = Walkthrough(world.kader)
        for name in names.map({ $0.split(separator: " ")[0] }) {
            try walk.press("4 n \"\(name)\" <Tab> \"loon\" <C-s>")
            try walk.press("e <Tab> <Tab> \"\(name)\" <Enter> <C-s>")
            try walk.press("R <Tab> <Tab> <Tab> \"achterst\" <Enter> <Tab> \"MFV\" <Enter> <C-s>")
            #expect(walk.screen.contains("Bezoek geregistreerd."), "\(walk.screen)")
        }
        let visits = try world.store.registrations(
            from: world.store.now.day, through: world.store.now.day)
        #expect(Set(visits.map(\.contact)) == Set(names))
        try walk.stop(world.key)
        #expect(walk.screen.contains("3 leden die werken bij Metaalfabriek Voorbeeld"))
        let id = try world.signal().id
        walk.select(id)
        try walk.stop("i")
        try walk.stop("<Enter>")
        try walk.stop("m")
        let shown = walk.screen.lowercased()
        for word in names.joined(separator: " ").lowercased().split(separator: " ") {
            #expect(!shown.contains(word), "\(word)")
        }
        #expect(walk.screen.contains("Aantal: 3 leden"))
        try walk.stop("m")
        let signal = try world.signal()
        #expect(signal.state == .reported && signal.report?.route == .policy)
        try expectGolden(walk.transcript, "desk-to-report.txt")
    }

    @Test(arguments: [(40, 10), (80, 24), (120, 40), (300, 100)])
    func theBoardOnEveryScreen(columns: Int, rows: Int) throws {
        let world = try SignalWorld()
        try world.aboutTwoMore()
        var walk = Walkthrough(world.kader, size: Size(columns: columns, rows: rows))
        try walk.stop(world.key)
        try walk.stop("<Enter>")
        try walk.stop("<Esc> c")
        try expectGolden(
            walk.transcript.folded, "board-\(columns)x\(rows).txt")
    }

    @Test func theBoardInEnglish() throws {
        let world = try SignalWorld(language: .en)
        try world.aboutTwoMore()
        var walk = Walkthrough(world.kader)
        for keys in [world.key, "<Enter>", "<Esc> n", "<Esc> w"] { try walk.stop(keys) }
        try expectGolden(walk.transcript, "board-in-english.txt")
    }

    @Test func whatIsFoundOnOpeningIsNobodysStepAndIsNotUndone() throws {
        let world = try SignalWorld()
        var walk = Walkthrough(world.kader)
        try walk.press(world.key)
        let raised = try world.store.signals().count
        #expect(raised > 0)
        try walk.press("u")
        #expect(try world.store.signals().count == raised)
        try walk.press("1")
        try walk.press(world.key)
        #expect(try world.store.signals().count == raised)
    }

    @Test func lookingByKeyIsUndoneAndFindsItAgain() throws {
        let world = try SignalWorld()
        var app = SignalsPane(now: world.store.now)
        _ = app.update(.scan)
        let looked = messages(of: .scan, world.kader)
        let found = try world.store.signals().count
        #expect(found > 0 && looked.last == .looked(found: found))
        _ = try world.store.undo()
        #expect(try world.store.signals().isEmpty)
        #expect(messages(of: .scan, world.kader).last == .looked(found: found))
        #expect(try world.store.signals().count == found)
    }

    private func messages(
        of effect: SignalsPane.Effect, _ kader: Dependencies
    ) -> [SignalsPane.Message] {
        var messages: [SignalsPane.Message] = []
        SignalsPane.perform(effect, with: kader) { messages.append($0) }
        return messages
    }

    @Test func everyStepIsTakenAndTakenBack() throws {
        let world = try SignalWorld()
        var walk = Walkthrough(world.kader)
        try walk.press(world.key)
        walk.select(try world.signal().id)
        try expectStep("i", gives: .inExamination, in: &walk, world)
        try expectStep("m m", gives: .reported, in: &walk, world)
        try walk.press("b \"Wij praten ermee.\" <C-s>")
        #expect(try world.signal().answer?.text == "Wij praten ermee.")
        try expectStep("p", gives: .takenUp, in: &walk, world)
        try expectStep("x \"Betaald.\" <C-s>", gives: .closed(reason: "Betaald."), in: &walk, world)
        try walk.press("u")
        walk.select(try world.signal().id)
        let nothing = SignalState.falseAlarm(reason: "Dubbel.")
        try expectStep("X \"Dubbel.\" <C-s>", gives: nothing, in: &walk, world)
        try walk.press("a")
        walk.select(try world.signal().id)
        #expect(walk.screen.contains("loos alarm: Dubbel."))
        try walk.press("p")
        #expect(walk.screen.contains("het signaal is al loos alarm"))
    }

    /// Does it, takes it back, and does it again.
    private func expectStep(
        _ keys: String, gives state: SignalState, in walk: inout Walkthrough, _ world: SignalWorld
    ) throws {
        let before = try world.signal().state
        try walk.press(keys)
        #expect(try world.signal().state == state, "\(walk.screen)")
        try walk.press("u")
        #expect(try world.signal().state == before, "\(walk.screen)")
        try walk.press("<C-r>")
        #expect(try world.signal().state == state)
    }

    @Test func aReportToSomebodyElseAndWithoutAReason() throws {
        let world = try SignalWorld()
        var walk = Walkthrough(world.kader)
        try walk.press(world.key)
        walk.select(try world.signal().id)
        try walk.press("x <C-s>")
        #expect(walk.screen.contains("zeg waarom"))
        try walk.press("<Esc> m a \"Gast3\" <Enter> <C-s>")
        #expect(try world.signal().report?.route == .official(.sample(903)))
        #expect(walk.screen.contains("Gemeld aan Vaste Gast3."))
    }

    @Test func somebodyRaisesWhatTheySawAboutAnEmployerByAnotherName() throws {
        let world = try SignalWorld(risen: 0)
        var walk = Walkthrough(world.kader)
        try walk.press(world.key)
        try walk.press("n <C-s>")
        #expect(walk.screen.contains("kies een werkgever, een probleem of allebei"))
        try walk.press("\"MFV\" <Enter> <C-s>")
        #expect(walk.screen.contains("schrijf op wat je zag of hoorde"))
        try walk.press("\"Drie zieken op de lijn.\" <C-s>")
        let raised = try #require(try world.store.signals().first?.signal, "\(walk.screen)")
        #expect(raised.cell == .employer("\(SignalWorld.metal)"))
        #expect(raised.reporter == .actor(world.store.actor) && raised.evidence == nil)
        #expect(walk.screen.contains("Metaalfabriek Voorbeeld, zonder telling"))
        try walk.press("n \"MFV\" <Enter> <Tab> <Tab> <Tab> \"Nog eens.\" <C-s>")
        #expect(walk.screen.contains("er staat hierover al een signaal open"))
        #expect(walk.screen.contains("voeg dit toe aan dat signaal"))
        try walk.press("<Enter> <C-s>")
        #expect(walk.screen.contains("Aan het signaal toegevoegd."), "\(walk.screen)")
        let added = try #require(try world.store.signals().first?.signal)
        #expect(added.note == "Drie zieken op de lijn.\nNog eens.")
        #expect(try world.store.drafts().isEmpty)
        try walk.press("u u")
        #expect(try world.store.signals().isEmpty)
    }

    @Test func aNewEmployerIsMadeWithTheSignalAndGoesWithIt() throws {
        let world = try SignalWorld(risen: 0)
        var walk = Walkthrough(world.kader)
        try walk.press(world.key)
        try walk.press("n \"Bakkerij Nieuw\" <Enter> <Tab> <Tab> <Tab> \"Geen pauze.\" <C-s>")
        #expect(walk.screen.contains("Leden die werken bij Bakkerij Nieuw, zonder telling"))
        #expect(try world.store.employers(matching: "Bakkerij").count == 1)
        try walk.press("u")
        #expect(try world.store.employers(matching: "Bakkerij").isEmpty)
    }

    @Test func itSaysWhatWouldHaveBeenNeededForWhatIsNoSignal() throws {
        let world = try SignalWorld(risen: 2)
        var walk = Walkthrough(world.kader)
        try walk.press(world.key)
        #expect(walk.screen.contains("Geen signalen."), "\(walk.screen)")
        try walk.press("w \"mfv achterst\" <Enter>")
        #expect(walk.screen.contains("2 leden die werken bij Metaalfabriek Voorbeeld"))
        #expect(walk.screen.contains("leden nodig"), "\(walk.screen)")
        try walk.press("n")
        #expect(walk.screen.contains("Metaalfabriek Voorbeeld"))
        try walk.press("<Tab> <Tab> <Tab> <Tab> \"Toch melden.\" <C-s>")
        #expect(try world.signal().note == "Toch melden.")
    }

    @Test func whatIsRegisteredMeanwhileIsLookedAtWhileItIsSeen() throws {
        let world = try SignalWorld(risen: 2)
        var walk = Walkthrough(world.kader)
        try walk.press(world.key)
        #expect(try world.store.signals().isEmpty)
        let third =
            "R \"Gast3\" <Enter> <Tab> <Tab> \"achterst\" <Enter> <Tab> \"MFV\" <Enter> <C-s>"
        try walk.press(third)
        #expect(
            walk.screen.contains("3 leden die werken bij Metaalfabriek Voorbeeld"), "\(walk.screen)"
        )
        try walk.press("u")
        #expect(
            try world.store.registrations(
                from: world.store.now.day, through: world.store.now.day, of: .sample(903)
            ).isEmpty)
    }

    @Test func whereNothingMayBeWrittenTheBoardIsRead() throws {
        let world = try SignalWorld()
        try world.store.raise(.named("one"), about: .problem("loon.minimum"), note: "Gezien.")
        var kader = world.kader
        kader.store = kader.store.store.readOnly.as(kader.store.actor, at: kader.store.clock)
        var walk = Walkthrough(kader)
        try walk.press(world.key)
        #expect(walk.screen.contains("loon onder minimum") || walk.screen.contains("minimumloon"))
        for key in ["i", "m", "p", "x", "X", "n", "s"] {
            try walk.press(key)
            #expect(walk.screen.contains("geopend om alleen te lezen"), "\(key)")
        }
        #expect(try world.store.signals(all: true).count == 1)
        try walk.press("w")
        #expect(walk.screen.contains("Waarom wel of geen signaal?"))
    }
}

extension SignalWorld {
    /// One that waits too long for an answer, and one that a person raised.
    fileprivate func aboutTwoMore() throws {
        let weeksAgo = try #require(LocalTime("2026-11-02T09:00"))
        let earlier = store.store.as(store.actor, at: .fixed(weeksAgo))
        try earlier.raise(.named("late"), about: .problem("loon.minimum"), note: "Drie collega's.")
        try earlier.report(.named("late"))
        try store.raise(
            .named("seen"), about: .problemRegion(problem: "ontslag.vaststelling", region: "AM01"),
            note: "Veel zieken op de lijn.", by: .sample(901))
    }
}

extension Rehearsal {
    /// The number of the pane.
    var signalsKey: String {
        "\((app.panes.firstIndex { $0.name == SignalsPane.name } ?? 0) + 1)"
    }
}

extension Walkthrough {
    /// Puts the keyboard on a signal, wherever it stands in the list.
    fileprivate mutating func select(_ id: Signal.ID) {
        let pane = rehearsal.app.panes.lazy.compactMap { ($0 as? PlacedPane<SignalsPane>)?.pane }
        guard let place = pane.first?.shown.firstIndex(where: { $0.id == id.description }) else {
            return
        }
        send(.event(.key(.home)))
        for _ in 0..<place { send(.event(.key(.down))) }
    }
}
