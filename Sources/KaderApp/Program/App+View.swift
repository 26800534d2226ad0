internal import KaderDomain
public import TerminalUI

extension App {
    /// The least that shows one list or form in one column: a large font in the sun.
    public static let smallest = Size(columns: 40, rows: 10)

    /// From this many columns on the panes stand side by side.
    static let sideBySide = 100

    /// The screen as it should be now.
    public func canvas() -> Canvas {
        var canvas = Canvas(size: size)
        let whole = Frame(column: 0, row: 0, columns: size.columns, rows: size.rows)
        guard size.holds(Self.smallest) else {
            TextView(tooSmall[language], .warning).draw(on: &canvas, in: whole)
            return canvas
        }
        let (top, rest) = whole.split(top: 1)
        let (bottom, body) = rest.split(bottom: 1)
        titleBar.draw(on: &canvas, in: top)
        drawPanes(on: &canvas, in: body)
        for sheet in sheets { draw(sheet, on: &canvas, in: body) }
        statusBar.draw(on: &canvas, in: bottom)
        return canvas
    }

    private var isSideBySide: Bool { size.columns >= Self.sideBySide && !isZoomed }

    private func drawPanes(on canvas: inout Canvas, in frame: Frame) {
        guard isSideBySide else {
            let (tabs, body) = frame.split(top: 1)
            Tabs(
                panes.enumerated().map { "\($0 + 1) \($1.name[language])" }, selected: focus
            ).draw(on: &canvas, in: tabs)
            return draw(pane: focus, on: &canvas, in: body)
        }
        for (index, part) in Tiles.columns([3, 3, 4], in: frame).enumerated()
        where panes.indices.contains(index) {
            draw(pane: index, on: &canvas, in: part)
        }
    }

    private func draw(pane index: Int, on canvas: inout Canvas, in frame: Frame) {
        let pane = panes[index]
        let inside = Boxed.inside(frame)
        let context = ViewContext(
            language: language, now: now, isActive: index == focus && sheets.isEmpty,
            size: Size(columns: max(0, inside.columns), rows: max(0, inside.rows)))
        let number = isSideBySide ? "\(index + 1) " : ""
        Boxed(
            number + pane.title[language], isActive: index == focus, footer: footer(of: index),
            view: pane.view(in: context)
        ).draw(on: &canvas, in: frame)
        if isFiltering, index == focus, sheets.isEmpty {
            canvas.cursor = Point(column: frame.endColumn - 4, row: frame.endRow - 1)
        }
    }

    private func footer(of index: Int) -> String {
        let filter = panes[index].filter
        if isFiltering, index == focus { return "/\(filter)_" }
        return filter.isEmpty ? "" : "/\(filter)"
    }

    private var tooSmall: Phrase {
        Phrase(
            nl:
                "Dit venster is te klein (\(size.columns)×\(size.rows)). Maak het minstens 40×10; kader wacht.",
            en:
                "This window is too small (\(size.columns)×\(size.rows)). Make it at least 40×10; kader waits."
        )
    }
}

// MARK: - The bars

extension App {
    private var titleBar: TitleBar {
        let mark = masthead.isDemo ? Phrase(nl: "FICTIEF", en: "FICTIEF (demo)")[language] : ""
        let clock = "\(now.day.short(in: language)) \(now.time)"
        let left = ["kader", mark, masthead.place].filter { !$0.isEmpty }
        return TitleBar(
            left: Line(" " + left.joined(separator: " · "), .title),
            right: Line("\(masthead.person) · \(clock) ", .title))
    }

    /// What was said last, or else the keys that work here now.
    private var statusBar: StatusBar {
        if let notice {
            return StatusBar(message: Span(notice.phrase[language], notice.tone.role))
        }
        return StatusBar(hints: hints)
    }

    private var hints: [KeyHint] {
        switch sheets.last {
        case .form(let form): formHints(form)
        case .help, .pick:
            [
                hint("↑↓", Phrase(nl: "kiezen", en: "choose")),
                hint("Enter", Phrase(nl: "doen", en: "do")),
                hint(Phrase(nl: "typen", en: "type")[language], Phrase(nl: "zoeken", en: "find")),
                hint("Esc", Phrase(nl: "terug", en: "back")),
            ]
        case .question:
            [
                hint("Enter", Phrase(nl: "kiezen", en: "choose")),
                hint("Esc", Phrase(nl: "niet nu", en: "not now")),
            ]
        case .history: [hint("Esc", Phrase(nl: "terug", en: "back"))]
        case nil: isFiltering ? filterHints : paneHints
        }
    }

    private func formHints(_ form: OpenForm) -> [KeyHint] {
        let list =
            form.state?.focused?.choice.map { choice in
                choice.isOpen
                    ? hint("Enter", Phrase(nl: "deze kiezen", en: "take this"))
                    : hint(
                        Phrase(nl: "Spatie", en: "Space")[language],
                        Phrase(nl: "lijst", en: "list"))
            }
        return [hint("Ctrl-S", Phrase(nl: "bewaren", en: "save"))] + [list].compactMap { $0 } + [
            hint("Tab", Phrase(nl: "volgend veld", en: "next field")),
            hint("Esc", Phrase(nl: "sluiten", en: "close")),
        ]
    }

    private var filterHints: [KeyHint] {
        [
            hint(Phrase(nl: "typen", en: "type")[language], Phrase(nl: "filteren", en: "filter")),
            hint("Enter", Phrase(nl: "klaar", en: "done")),
            hint("Esc", Phrase(nl: "wissen", en: "clear")),
        ]
    }

    private var paneHints: [KeyHint] {
        let own = panes[focus].keys.bindings
            .filter { $0.isHinted && $0.refusal == nil }
            .map { hint(Self.told($0.keys), $0.label) }
        let ours = keys.bindings.filter(\.isHinted).map { hint(Self.told($0.keys), $0.label) }
        let room = size.columns - ours.reduce(0) { $0 + $1.columns }
        return Self.fitting(own, columns: room) + ours
    }

    /// The first hints that fit, so that those behind them keep their place.
    private static func fitting(_ hints: [KeyHint], columns: Int) -> [KeyHint] {
        var used = 0
        return Array(
            hints.prefix { hint in
                used += hint.columns
                return used <= columns
            })
    }

    private func hint(_ key: String, _ label: Phrase) -> KeyHint { KeyHint(key, label[language]) }

    /// A key as people are told it: arrows as arrows.
    static func told(_ keys: [Key]) -> String {
        switch keys.first {
        case .up: "↑"
        case .down: "↓"
        case .left: "←"
        case .right: "→"
        case .control(let character): "Ctrl-\(String(character).uppercased())"
        case .some(let key): key.name.filter { $0 != "<" && $0 != ">" }
        case nil: ""
        }
    }
}

extension KeyHint {
    /// With the blanks behind it.
    fileprivate var columns: Int {
        TextWidth.columns(of: key) + TextWidth.columns(of: label) + 3
    }
}

extension Notice.Tone {
    fileprivate var role: Role {
        switch self {
        case .plain: .hint
        case .success: .success
        case .refusal: .warning
        }
    }
}

// MARK: - Sheets

extension App {
    private func draw(_ sheet: Sheet, on canvas: inout Canvas, in frame: Frame) {
        view(of: sheet).draw(on: &canvas, in: frame)
    }

    private func view(of sheet: Sheet) -> any View {
        switch sheet {
        case .form(let form): view(of: form)
        case .help(let help): view(of: help)
        case .question(let question, let selected):
            Dialog(
                question.title[language], message: question.lines.map { Span($0[language]) },
                choices: question.choices.map { DialogChoice($0.key.name, $0.label[language]) },
                selected: selected)
        case .pick(let pick):
            Picker(
                pick.pick.title[language], query: pick.query,
                rows: pick.matches.map { PickerRow($0.label, detail: $0.detail) },
                selection: pick.matches.isEmpty ? nil : pick.selection,
                placeholder: Phrase.nothingFound[language])
        case .history(let history):
            Boxed(
                history.title,
                view: DetailView(
                    "",
                    sections: history.lines.map { line in
                        DetailSection(line.heading, rows: line.changes.map { .text($0) })
                    }, top: history.top))
        }
    }

    private func view(of form: OpenForm) -> any View {
        let title = form.kind.definition.title[language]
        guard let state = form.state else {
            return Boxed(title, view: TextView(Phrase.loading[language], .muted))
        }
        return Boxed(
            title,
            view: FormView(state, title: "", nothingFound: Phrase.nothingFound[language]))
    }

    private func view(of help: HelpState) -> any View {
        let rows = helpEntries(matching: help.query).map(\.row)
        return HelpSheet(
            Phrase(nl: "Wat kan hier", en: "What can be done here")[language], rows: rows,
            selection: rows.isEmpty ? nil : help.selection, query: help.query,
            placeholder: Phrase.nothingFound[language])
    }
}

extension Phrase {
    static let nothingFound = Phrase(nl: "Niets gevonden.", en: "Nothing found.")
    static let loading = Phrase(nl: "Even lezen…", en: "Reading…")
}
