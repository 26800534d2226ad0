internal import KaderDomain
internal import TerminalUI

/// What the focused pane, or the sheet over it, shows: as lines, with what their numbers stand for.
struct PlainPage {
    /// So wide that no column is left out; as many rows as one listens to.
    static let wide = Size(columns: 240, rows: 44)

    /// So narrow that an agenda is a list.
    static let narrow = Size(columns: 71, rows: 64)

    private(set) var lines: [PlainLine] = []

    /// Where the row with a number is on a screen of this size.
    private(set) var places: [Int: Point] = [:]
    private(set) var size = PlainPage.wide

    /// The list that is seen in part: where it is, its first row, how many are seen of how many.
    private(set) var list: (place: Point, first: Int, rows: Int, count: Int)?

    /// Whether it has blocks of time.
    private(set) var isAgenda = false

    init() {}

    init(_ app: App) {
        let screen = app.canvas()
        size = app.size
        isAgenda = screen.spots.contains { if case .block = $0.meaning { true } else { false } }
        findList(in: screen)
        let shown = app.onlyTheTop
        for row in app.rowsOfTheTop { read(row, of: shown, screen.spots) }
        lines = lines.trimmed
    }

    /// The lines without what changes when only the keyboard moves.
    var texts: [String] {
        lines.map { "\($0.number ?? 0) \($0.text) \($0.isMarked)" }
    }
    var selected: PlainLine? { lines.first(where: \.isSelected) }

    func spoken(in language: Language) -> [String] {
        lines.map { $0.spoken(in: language) } + (list.map { [Self.part($0, language)] } ?? [])
    }

    private static func part(
        _ list: (place: Point, first: Int, rows: Int, count: Int), _ language: Language
    ) -> String {
        let (from, to) = (list.first + 1, min(list.count, list.first + list.rows))
        return Phrase(
            nl: "Regel \(from) tot \(to) van \(list.count). + gaat verder, - terug.",
            en: "Row \(from) to \(to) of \(list.count). + goes on, - back.")[language]
    }

    private mutating func findList(in screen: Canvas) {
        for spot in screen.spots {
            guard case .list(let count, let top) = spot.meaning, count > spot.frame.rows else {
                continue
            }
            list = (spot.frame.origin, top, spot.frame.rows, count)
        }
    }

    /// Reads a row of the screen. What has no number there is a line of its own.
    private mutating func read(_ row: Int, of shown: Canvas, _ spots: [Spot]) {
        let spot = spots.last { $0.frame.row == row && $0.isChoice }
        let number = spot.flatMap(number)
        let isNew = number.map { places[$0] == nil } ?? false
        if let number, let spot, isNew { places[number] = spot.frame.origin }
        let text = shown.spoken(row: row, mark: spot?.frame.column)
        lines.append(
            PlainLine(
                number: isNew ? number : nil, text: text, isSelected: spot?.isSelected ?? false,
                isMarked: spot.map { shown[$0.frame.origin]?.glyph == "*" } ?? false))
    }

    /// Rows have the number of their place in the list, blocks that of their place on the page.
    private func number(_ spot: Spot) -> Int? {
        switch spot.meaning {
        case .row(let index): index + 1
        case .block: places.count + 1
        default: nil
        }
    }
}

extension App {
    /// The topmost sheet alone, or else the whole screen.
    fileprivate var onlyTheTop: Canvas {
        guard let sheet = sheets.last else { return canvas() }
        var canvas = Canvas(size: size)
        draw(sheet, on: &canvas, in: body)
        return canvas
    }

    /// Without the bars; below the tabs where there are.
    fileprivate var rowsOfTheTop: Range<Int> {
        (sheets.isEmpty ? body.row + 1 : body.row)..<body.endRow
    }

    private var body: Frame {
        Frame(size).split(top: 1).rest.split(bottom: 1).rest
    }
}

extension Spot {
    /// Whether a person can choose it by its number.
    fileprivate var isChoice: Bool {
        switch meaning {
        case .row, .block: true
        default: false
        }
    }
}
