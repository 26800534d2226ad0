import KaderApp
import KaderDomain
import TerminalUI

/// A view of the program, and the keys that lead to it from the start.
struct Scene {
    let name: String
    let keys: String

    init(_ name: String, _ keys: String) {
        (self.name, self.keys) = (name, keys)
    }

    /// Lists, what is opened from them, and what can be chosen for them.
    static let panes = [
        Scene("networks", "1"),
        Scene("networks alone on the screen", "1 z"),
        Scene("networks, two marked and a range begun", "1 <Space> <Space> v <Down>"),
        Scene("networks filtered by a column that is not there", "1 / \"kleur:x\""),
        Scene("sorting", "1 s"),
        Scene("columns", "1 c"),
        Scene("views", "1 V"),
        Scene("region", "1 r"),
        Scene("a network", "1 z <Down> <Enter>"),
        Scene("the end of it", "1 <Down> <Enter> <End>"),
        Scene("region plans", "2 z"),
        Scene("a plan as a tree", "2 <Enter>"),
        Scene("the tree unfolded", "2 z <Enter> <Down> <Right> <Down> <Right>"),
        Scene("one line of it", "2 <Enter> <Down> <Right> <Down> <Right> <Down> <Enter> <Esc>"),
        Scene("a plan as a board", "2 z b <Right>"),
        Scene("a spreekuur slot by slot", "3 <Enter>"),
        Scene("layers", "3 f"),
        Scene("signals, none yet", "6"),
        Scene("people", "5"),
        Scene("people, somebody looked for", "5 / \"mulder gron\""),
        Scene("employers, none yet", "7"),
        Scene("a company in crisis", "7 n \"Bakkerij Voorbeeld\" <C-s> c <C-s> d"),
        Scene("an employer", "7 n \"Bakkerij Voorbeeld\" <C-s> a \"BV\" <C-s> v \"Oost\" <C-s>"),
    ]

    static let forms = [
        Scene("new network", "1 n"),
        Scene("what it lacks", "1 n <C-s>"),
        Scene("board function", "1 <Enter> f"),
        Scene("official", "1 <Enter> b"),
        Scene("working group", "1 <Enter> w"),
        Scene("new plan", "2 n"),
        Scene("action point", "2 <Enter> <Down> <Right> <Down> n"),
        Scene("the editor", "2 <Enter> <Down> e <Tab> <C-o> \"Eerste regel\" <Enter> \"tweede\""),
        Scene("booking", "3 b"),
        Scene("booking, a name half typed", "3 b \"ver\""),
        Scene("booking, the list of slots", "3 b <Tab> <Tab> <Space>"),
        Scene("new person inside it", "3 b \"Jan Nieuw\" <Enter>"),
        Scene("new spreekuur", "3 n"),
        Scene("cancelling a spreekuur", "3 x"),
        Scene("terms of a service", "S e"),
        Scene("a tax question", "I n"),
        Scene("a house in a campaign", "I <Tab> <Tab> <Down> e"),
        Scene("booking a household", "I <Tab> b"),
        Scene("registering a visit", "3 R"),
        Scene("merging, with whom", "5 m"),
        Scene("a new dossier", "5 d"),
        Scene(
            "registering, a term", "3 R <Tab> <Tab> <Tab> <Tab> <Tab> <Tab> <Tab> <Tab> \"bezwaar\""
        ),
        Scene("booking with an exception", "3 <Enter> : \"met afwijking\" <Enter>"),
        Scene("raising a signal", "5 n"),
        Scene("new employer", "5 n"),
        Scene("a crisis begins", "5 n \"Bakkerij Voorbeeld\" <C-s> c"),
        Scene(
            "merging employers",
            "5 n \"Aa\" <C-s> <Esc> n \"Bb\" <C-s> m \"Aa\" <Enter>"),
        Scene("changing the marked networks", "1 <Space> <Space> e"),
    ]

    /// What lies over the panes, but for history: that tells the time at which a test ran. The last
    /// leaves a draft behind.
    static let sheets = [
        Scene("palette", ":"),
        Scene("palette, words half typed", ": \"afs\""),
        Scene("the card of a service", "S w"),
        Scene("questions about tax", "I"),
        Scene("the days of the campaign", "I <Tab>"),
        Scene("campaigns", "I <Tab> <Tab>"),
        Scene("bodies and seats, none yet", "O"),
        Scene("the bus, no trip yet", "Z"),
        Scene("the calendar of a region", "D"),
        Scene("the calendar, filtered", "D / \"verkiezing\""),
        Scene("the year of all plans", ": \"het jaar van\" <Enter>"),
        Scene("analysis of a plan", "2 <Enter> W"),
        Scene("roles and levels", "2 <Enter> E"),
        Scene("conferences of a region", "2 C"),
        Scene("conditions of a region", "2 X"),
        Scene("help", "?"),
        Scene("help by a word", "? \"klad\""),
        Scene("search", "g \"ver\""),
        Scene("a person", "g \"vera mulder\" <Enter>"),
        Scene("a question", "1 <Space> <Space> x"),
        Scene("figures, how long people waited", "F <Right> <Right> <Right>"),
        Scene("figures, the same by service", "F <Right> <Right> <Right> <Tab>"),
        Scene("themes", ": \"thema\" <Enter>"),
        Scene("macros", "<F9>"),
        Scene(
            "more of a breach",
            ": \"datalek opschrijven\" <Enter> \"laptop kwijt\" <C-s> : \"datalek bijwerken\" <Enter> <Enter>"
        ),
        Scene("a key that does nothing", "Q"),
        Scene("put aside", "1 n \"Oldambt\" <C-t>"),
    ]
}

extension Scene {
    /// The bus with a trip of today, another whose laptop is out, and what a laptop brought home and may
    /// not make.
    static let bus = [
        Scene("the bus and its trip", "Z"),
        Scene("preparing the laptop", "Z m"),
        Scene("what it lacks", "Z m <C-s>"),
        Scene("what goes along", "Z m \"groningen\" <Enter> <Tab> <Tab> <Tab> <Tab> <Space>"),
        Scene("the laptop is gone", "Z t \"fabriek\" <Enter> K"),
        Scene("the name of its trip is wanting", "Z t \"fabriek\" <Enter> K <C-s>"),
        Scene("kept apart, under To do", "4 t <Home>"),
        Scene("kept apart, the list", "4 t <Home> <Enter>"),
        Scene("kept apart, one of it", "4 t <Home> <Enter> <Enter>"),
        Scene("what suits somebody who waits", "A e"),
    ]
}

extension [Scene] {
    /// Every scene in a program of its own, on the same data.
    func pictures(_ size: (Int, Int), _ language: Language) throws -> String {
        try pictures(size, on: .demoDesk(language: language))
    }

    func pictures(_ size: (Int, Int), on world: Dependencies) throws -> String {
        try map { scene in
            var program = Rehearsal(world, size: Size(columns: size.0, rows: size.1))
            try program.type(scene.keys)
            return "» \(scene.name): \(scene.keys)\n\(program.canvas.text.folded)\n"
        }.joined(separator: "\n")
    }
}
