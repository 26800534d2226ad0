internal import KaderDomain
public import TerminalUI

extension App {
    /// The least that shows one list or form in one column: a large font in the sun.
    public static let smallest = Size(columns: 40, rows: 10)

    /// From this many columns on the panes stand side by side.
    static let sideBySide = 100

    /// The screen as it should be now.
    public func canvas() -> Canvas {
        var none: [PaneDrawing] = []
        return canvas(reusing: &none)
    }

    /// The same, with what was drawn of panes before where they are as they were; what is drawn now
    /// is kept there for the next time.
    func canvas(reusing drawings: inout [PaneDrawing]) -> Canvas {
        if let curtain { return canvas(of: curtain) }
        if let tour, size.holds(Self.smallest) { return canvas(of: tour) }
        var canvas = Canvas(size: size)
        let whole = Frame(column: 0, row: 0, columns: size.columns, rows: size.rows)
        guard size.holds(Self.smallest) else {
            TextView(tooSmall[language], .warning).draw(on: &canvas, in: whole)
            return canvas
        }
        let (top, rest) = whole.split(top: 1)
        let body = rest.split(bottom: 1).rest
        titleBar.draw(on: &canvas, in: top)
        drawPanes(on: &canvas, in: body, reusing: &drawings)
        for sheet in sheets {
            canvas.forgetSpots()
            canvas.cursor = nil
            draw(sheet, on: &canvas, in: body)
            canvas.cursor = canvas.cursor ?? Boxed.inside(body).origin
        }
        drawStatus(on: &canvas, in: whole)
        return canvas
    }

    /// In the last row; what is said in more words lies over those above it, so that nothing moves.
    /// Where the screen is read as lines it is said apart from them.
    private func drawStatus(on canvas: inout Canvas, in whole: Frame) {
        let bar = statusBar
        let rows = isPlain ? 1 : bar.rows(columns: whole.columns)
        bar.draw(on: &canvas, in: whole.split(bottom: rows).part)
    }

    var isSideBySide: Bool {
        size.columns >= Self.sideBySide && !isZoomed && !isPlain && !panes[focus].standsAlone
    }

    private var tabs: Tabs {
        Tabs(
            panes.enumerated().map { index, pane in
                let number = "\(index + 1)"
                return .init(
                    "\(number) \(pane.name[language])",
                    short: "\(number) \(pane.shortName[language])", least: number)
            }, selected: focus)
    }

    private func drawPanes(
        on canvas: inout Canvas, in frame: Frame, reusing drawings: inout [PaneDrawing]
    ) {
        guard isSideBySide else {
            let (tabs, body) = frame.split(top: 1)
            self.tabs.draw(on: &canvas, in: tabs)
            return draw(pane: focus, in: context(of: focus, in: body), on: &canvas, in: body)
        }
        let tiles = tiles(in: frame)
        for (index, part) in tiles.enumerated() {
            draw(pane: index, on: &canvas, in: part, reusing: &drawings)
        }
        markBorders(of: tiles, on: &canvas)
    }

    /// The pane with the keyboard is drawn each time.
    private func draw(
        pane index: Int, on canvas: inout Canvas, in frame: Frame,
        reusing drawings: inout [PaneDrawing]
    ) {
        let context = context(of: index, in: frame)
        guard index != focus else { return draw(pane: index, in: context, on: &canvas, in: frame) }
        let known = drawings.first { $0.index == index }
        let isDrawn = known?.reuse(for: panes[index], in: context, frame, on: &canvas)
        guard isDrawn != true else { return }
        let first = canvas.spots.count
        draw(pane: index, in: context, on: &canvas, in: frame)
        drawings.removeAll { $0.index == index }
        drawings.append(
            PaneDrawing(
                index: index, pane: panes[index], context: context, frame: frame, canvas: canvas,
                spots: first..<canvas.spots.count))
    }

    /// What the pane with the keyboard shows, and in which size, where the panes have this frame.
    func viewInFront(in frame: Frame) -> (view: any View, size: Size) {
        let part = isSideBySide ? tiles(in: frame)[focus] : frame.split(top: 1).rest
        let context = context(of: focus, in: part)
        return (panes[focus].view(in: context), context.size)
    }

    private func context(of index: Int, in frame: Frame) -> ViewContext {
        let inside = Boxed.inside(frame)
        var context = ViewContext(
            language: language, now: now, isActive: index == focus && sheets.isEmpty,
            size: Size(columns: max(0, inside.columns), rows: max(0, inside.rows)),
            top: top(of: index))
        context.own = own
        context.isPlain = isPlain
        return context
    }

    private func draw(
        pane index: Int, in context: ViewContext, on canvas: inout Canvas, in frame: Frame
    ) {
        let pane = panes[index]
        canvas.mark(frame, as: .pane(index))
        let number = isSideBySide ? "\(index + 1) " : ""
        Boxed(
            number + pane.title[language], isActive: index == focus,
            footer: footer(of: index, columns: frame.columns),
            view: pane.view(in: context)
        ).draw(on: &canvas, in: frame)
        guard index == focus, sheets.isEmpty, canvas.cursor == nil else { return }
        // Where the filter leaves no row to stand on, the cursor is where it is typed.
        canvas.cursor =
            isFiltering
            ? Point(column: frame.endColumn - 4, row: frame.endRow - 1) : Boxed.inside(frame).origin
    }

    /// What is typed to filter by, and how much it leaves or what is wrong with it. In little room
    /// the end of it.
    private func footer(of index: Int, columns: Int) -> String {
        let (filter, tally) = (
            panes[index].filter, panes[index].tally.map { own.filled($0, language) } ?? ""
        )
        let isTyped = isFiltering && index == focus
        let typed = isTyped ? filterLine.typedFilter : filter.isEmpty ? "" : "/\(filter)"
        let room = columns - 6
        let words = TextWidth.truncate(tally, to: max(0, room - TextWidth.columns(of: typed) - 3))
        return [words, typed].filter { !$0.isEmpty }.joined(separator: " · ")
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

extension TextBuffer {
    /// A filter that is being typed, with `_` where the cursor is.
    var typedFilter: String { "/\(text.prefix(cursor))_\(text.dropFirst(cursor))" }
}
