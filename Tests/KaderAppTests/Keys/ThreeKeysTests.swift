import KaderDomain
import TerminalUI
import Testing

@testable import KaderApp

/// What people open all day is never further away than three keys that the program tells.
@Suite struct ThreeKeysTests {
    /// Something to get to, from wherever one is: its keys, and what then says that one is there.
    struct Goal: CustomTestStringConvertible, Sendable {
        let name: String
        let keys: String
        let shows: String

        init(_ name: String, _ keys: String, shows: String) {
            (self.name, self.keys, self.shows) = (name, keys, shows)
        }

        var testDescription: String { name }
    }

    /// A pane, a card or a new intake that comes along gets a line here.
    static let goals = [
        Goal("networks", "1", shows: "[1 Netwerken]"),
        Goal("region plans", "2", shows: "[2 Plannen]"),
        Goal("spreekuren", "3", shows: "[3 Spreekuur]"),
        Goal("today at the desk", "4", shows: "4 Vandaag"),
        Goal("signals", "6", shows: "[6 Signalen]"),
        Goal("a new signal", "6 n", shows: "Signaal inbrengen"),
        Goal("why something is no signal", "6 w", shows: "Waarom wel of geen signaal?"),
        Goal("the bus", "Z", shows: "Er is nog geen rit"),
        Goal("people", "5", shows: "5 Personen"),
        Goal("a person", "5 <Enter>", shows: "Komende afspraken"),
        Goal("a referral", "5 v <Enter>", shows: "doorverwijzen"),
        Goal("a trajectory", "5 t", shows: "Nieuw traject"),
        Goal("a dossier", "5 d", shows: "Nieuw dossier"),
        Goal("merging two people", "5 m", shows: "Samenvoegen"),
        Goal("somebody new", "5 n", shows: "Nieuwe persoon"),
        Goal("somebody who walks in", "4 n", shows: "╔═ Inloper"),
        Goal("what is to be done", "4 t", shows: "Te doen"),
        Goal("a quality test", "<F3>", shows: "╔═ Kwaliteitstoetsen"),
        Goal("a note to call back", "T", shows: "╔═ Terugbelnotitie"),
        Goal("employers", "7", shows: "7 Werkgevers"),
        Goal("a new employer", "7 n", shows: "Nieuwe werkgever"),
        Goal("an appointment", "3 b", shows: "Afspraak maken"),
        Goal("a spreekuur", "3 n", shows: "Nieuw spreekuur"),
        Goal("today", "3 t", shows: "di 24 nov"),
        Goal("a day by consulent", "3 d", shows: "Spreekuren · Groningen · di 24 nov"),
        Goal("a month", "3 m", shows: "november 2026"),
        Goal("another house", "3 p", shows: "Waar"),
        Goal("a network", "1 <Enter>", shows: "Gemeenten"),
        Goal("a new network", "1 n", shows: "Nieuw netwerk"),
        Goal("a plan", "2 <Enter>", shows: "Het hele plan"),
        Goal("a new plan", "2 n", shows: "Nieuw regioplan"),
        Goal("the card of loopbaan", "S l", shows: "[L loopbaan]"),
        Goal("the card of werk & inkomen", "S w", shows: "[W werk & inkomen]"),
        Goal("the card of belasting", "S b", shows: "[B belasting]"),
        Goal("the card of inloop", "S i", shows: "[I inloop]"),
        Goal("the waiting list", "A", shows: "Wie bel je"),
        Goal("reminders", "A <Tab>", shows: "herinneren"),
        Goal("somebody new on the waiting list", "A n", shows: "Op de wachtlijst"),
        Goal("the Belastingservice", "I", shows: "[vragen]"),
        Goal("a new tax question", "I n", shows: "Nieuwe belastingvraag"),
        Goal("the days of the campaign", "I <Tab>", shows: "Mensen"),
        Goal("information meetings", "G", shows: "Infobijeenkomsten"),
        Goal("a new information meeting", "G n", shows: "Nieuwe infobijeenkomst"),
        Goal("bodies and seats", "O", shows: "Overleg en zetels"),
        Goal("a new sector table", "O <Tab> <Tab>", shows: "Sectortafels"),
        Goal("the year of a plan", "2 H", shows: "· het jaar"),
        Goal("the board of a plan", "2 b", shows: "· bord"),
        Goal("roles and levels", "2 E", shows: "per rol en niveau"),
        Goal("the analysis of a plan", "2 <Enter> W", shows: "Analyse"),
        Goal("promises and results", "2 <Enter> B", shows: "belofte 1"),
        Goal("conferences of a region", "2 C", shows: "onferentie"),
        Goal("conditions of a region", "2 X", shows: "andvoorwaarden"),
        Goal("the calendar", "D", shows: "Kalender"),
        Goal("a visit to register", "R", shows: "Bezoek registreren"),
        Goal("search", "g", shows: "Alles doorzoeken"),
        Goal("every command", ":", shows: "Opdracht"),
    ]

    @Test(arguments: goals, (1...7).map(String.init))
    func isThreeKeysAwayFromEveryPane(goal: Goal, start: String) throws {
        var program = Rehearsal(try .demoDesk())
        try program.type(start)
        let keys = try Key.script(goal.keys)
        #expect(keys.count <= 3)
        for key in keys {
            #expect(tells(key, program.app), "\(key.name) is told nowhere")
            program.press([key])
        }
        #expect(program.canvas.text.contains(goal.shows), "\(program.canvas.text)")
    }

    @Test func everyPaneHasAGoal() throws {
        let panes = try Rehearsal(.demoDesk()).app.panes
        for index in panes.indices {
            #expect(Self.goals.contains { $0.keys == "\(index + 1)" })
        }
    }

    /// A trip of today has a stop: there is no intake without.
    @Test(arguments: (1...7).map(String.init))
    func anIntakeOfTheBusIsThreeKeysAwayToo(start: String) throws {
        let yard = try BusYard()
        defer { yard.remove() }
        var program = Rehearsal(try yard.world.copied())
        try program.type(start)
        for key in try Key.script("Z i") {
            #expect(tells(key, program.app), "\(key.name) is told nowhere")
            program.press([key])
        }
        #expect(program.canvas.text.contains("╔═ Intake"), "\(program.canvas.text)")
    }

    /// Whether what has the keyboard tells the key, as one that can be pressed now: the sheet on top and
    /// not the pane below it.
    private func tells(_ key: Key, _ app: App) -> Bool {
        guard let sheet = app.sheets.last else {
            let own = app.panes[app.focus].keys.bindings.map { ($0.keys.first, $0.refusal) }
            let general = app.keys.bindings.map { ($0.keys.first, $0.refusal) }
            return (own + general).contains { $0.0 == key && $0.1 == nil }
        }
        // The cards tell their letters in their tabs: "[L loopbaan]".
        if case .services = sheet, case .character(let letter) = key {
            return Service.allCases.contains { $0.letter.lowercased() == String(letter) }
        }
        let keys = app.sheetKeys?.bindings.filter { $0.refusal == nil } ?? []
        return keys.contains { $0.keys.first == key }
            || app.statusBar.hints.contains { Key(told: $0.key) == key }
    }
}
