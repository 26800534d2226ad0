@testable import TerminalUI

/// One of each view, with enough in it to need scrolling in a small frame.
enum Samples {
    static func table(selection: Int? = 3, isActive: Bool = true) -> Table {
        Table(
            columns: [
                TableColumn("Dag", width: .fixed(10), priority: 3),
                TableColumn("Tijd", width: .fit, priority: 4),
                TableColumn("Vakbondshuis", priority: 2),
                TableColumn("Wie", width: .share(2), priority: 2),
                TableColumn("Vrij", width: .fixed(4), alignment: .right, priority: 1),
            ],
            rowCount: 30, selection: selection, isActive: isActive, marks: [1],
            row: {
                ["di \($0) mrt", "14:00", "Utrecht", $0 % 2 == 0 ? "Fatma Çelik" : "张伟", "\($0)"]
            })
    }

    static let tree = Tree(
        rows: [
            TreeRow(
                depth: 0, isExpanded: true, text: "Zekerheid", trailing: "3 acties", progress: 0.5),
            TreeRow(depth: 1, isExpanded: true, text: "Spreekuren", progress: 0.25),
            TreeRow(depth: 2, text: "Flyers maken voor de markt", progress: 1),
            TreeRow(depth: 2, text: "Zaal huren", trailing: "3 apr", role: .warning),
            TreeRow(depth: 1, isExpanded: false, text: "Netwerk zorg", progress: 0),
            TreeRow(depth: 0, text: "Zichtbaar zijn"),
        ], selection: 2)

    static let people = [
        ChoiceOption(id: "fatma", label: "Fatma Çelik", detail: "Utrecht"),
        ChoiceOption(id: "joris", label: "Joris de Boer", detail: "Zeist"),
        ChoiceOption(id: "carla", label: "Carla Fatty"),
    ]

    static var form: FormState {
        FormState([
            FormField(
                id: "who", label: "Wie",
                kind: .choice(ChoiceState(options: people, allowsNew: "nieuw")), isRequired: true),
            FormField(id: "day", label: "Dag", kind: .day, text: "di", note: "di 17 maart"),
            FormField(
                id: "staff", label: "Consulenten",
                kind: .choice(ChoiceState(options: people, chosen: ["joris"], allowsSeveral: true))),
            FormField(id: "online", label: "Online", kind: .toggle(true)),
            FormField(id: "number", label: "Nummer", kind: .text(maximum: 8), isReadOnly: true),
            FormField(
                id: "words", label: "Aantekening", kind: .longText(rows: 2),
                text: "Komt met de bus.\nBelt nog."),
        ])
    }

    static func agenda(slot: AgendaSlot? = nil) -> WeekAgenda {
        let titles = ["ma 16", "di 17", "wo 18", "do 19", "vr 20", "za 21", "zo 22"]
        return WeekAgenda(
            days: titles.map { AgendaDay($0, isToday: $0 == "di 17") },
            blocks: [
                AgendaBlock(
                    day: 0, startMinute: 540, endMinute: 660, lines: ["Fatma", "Utrecht"], mark: "L"
                ),
                AgendaBlock(
                    day: 1, startMinute: 540, endMinute: 660, lines: ["Joris"], mark: "L",
                    isSelected: slot == nil),
                AgendaBlock(
                    day: 1, startMinute: 600, endMinute: 720, lines: ["Sara"], mark: "W",
                    role: .layer(1)),
            ],
            firstMinute: 540, lastMinute: 780, nowMinute: 620, slot: slot)
    }

    /// A day of five people, of whom the fourth is selected.
    static let day = DayAgenda(
        columns: ["f Fatma Çelik", "j Joris de Boer", "s Sara Ho", "p Piet Vos", "a 张伟"].map {
            AgendaDay($0, isToday: true, mark: " ")
        },
        blocks: [
            AgendaBlock(
                day: 0, startMinute: 540, endMinute: 600, lines: ["Carla Fatty", "L loopbaan"],
                mark: "A"),
            AgendaBlock(
                day: 3, startMinute: 600, endMinute: 660, lines: ["vrij", "L loopbaan"],
                mark: "V", role: .success, isSelected: true),
            AgendaBlock(day: 4, startMinute: 540, endMinute: 1140, lines: ["inloop"], mark: "I"),
        ],
        grounds: [AgendaBlock(day: 3, startMinute: 540, endMinute: 720, lines: [], role: .muted)],
        nowMinute: 635)

    /// Four weeks from Monday 26 October, of which Wednesday 11 November is selected.
    static let month = MonthAgenda(
        weekdays: ["ma", "di", "wo", "do", "vr", "za", "zo"],
        days: (0..<28).map { index in
            MonthDay(
                index < 6 ? 26 + index : index - 5, isToday: index == 14, isSelected: index == 16,
                isDimmed: index < 14, note: index == 19 ? "Eerste Kerstdag" : "",
                badges: index % 7 < 5 ? ["\(index) vrij", "+"] : [],
                lines: index % 7 < 5
                    ? ["L 09:00", "W 13:30", "张 16:00"].map { Line([Span($0), Span(" 3 vrij")]) }
                    : [],
                summary: Line(index % 7 < 5 ? "L W 张" : ""))
        }, detail: Line("wo 11 nov 3 spreekuren · 16 vrij"))

    static let detail = DetailView(
        "Netwerk Utrecht",
        sections: [
            DetailSection(
                "Bestuur",
                pairs: [("voorzitter", "Fatma Çelik, sinds 2021"), ("secretaris", "Joris")]),
            DetailSection("Over", rows: [.text("Komt elke maand bij elkaar in het vakbondshuis.")]),
        ], selection: 1)

    static let dialog = Dialog(
        "Afzeggen?", message: [Span("Er zijn 3 afspraken op di 17 maart, 14.00 uur in Utrecht.")],
        choices: [
            DialogChoice("j", "Afzeggen en bericht sturen"), DialogChoice("Esc", "Niet doen"),
        ])

    static let help = HelpSheet(
        "Wat kan hier",
        rows: [
            HelpRow(key: "n", what: "Nieuw"),
            HelpRow(key: "x", what: "Afzeggen", reasonWhyNot: "er is niets gekozen"),
        ], selection: 0, query: TextBuffer("n"))

    static let picker = Picker(
        "Regio", query: TextBuffer("utr"),
        rows: [PickerRow("Midden-Utrecht", detail: "16 gemeenten", key: "1")],
        selection: 0)

    /// Every view, by name.
    static var all: [(name: String, view: any View)] {
        [
            ("table", table()), ("passive table", table(isActive: false)),
            (
                "empty table",
                Table(columns: [TableColumn("Dag")], rows: [], placeholder: "Nog niets")
            ),
            ("tree", tree), ("timeline", timeline), ("board", board),
            ("form", FormView(form, title: "Afspraak")),
            ("open form", FormView(open, title: "Afspraak")),
            ("agenda", agenda()),
            ("agenda with a slot", agenda(slot: AgendaSlot(day: 3, minute: 600))),
            ("day", day), ("month", month),
            ("detail", detail), ("dialog", dialog), ("help", help), ("picker", picker),
            ("box", Boxed("Netwerken", trailing: "35", footer: "1/3", view: table())),
            ("tabs", Tabs(["1 Netwerken", "2 Regioplannen", "3 Spreekuren"], selected: 1)),
            ("title", TitleBar(left: "kader · Utrecht", right: "di 17 mrt 14:20")),
            ("status", StatusBar(hints: [KeyHint("n", "nieuw"), KeyHint("?", "hulp")])),
            ("message", StatusBar(message: Span("Afgezegd: di 17 maart 14.00 uur, Den Haag."))),
            ("text", TextView("Het netwerk komt elke maand bij elkaar.\n张伟 ook.")),
            ("line", Line([Span("Fatma "), Span("张伟", .title)])),
        ] + PlotSamples.all
    }

    /// A form of which the list of people is open.
    private static var open: FormState {
        var state = form
        _ = state.handle("a")
        return state
    }
}
