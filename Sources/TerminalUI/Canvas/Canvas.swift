/// A screenful of cells, as a value.
///
/// Views draw on a canvas; a ``Terminal`` shows one. Cells are stored row by
/// row: `cells.count == size.rows * size.columns`. Writing outside the canvas
/// does nothing. A wide glyph fills two cells, the second a
/// ``Cell/continuation``, and is never halved: where only one half would
/// remain, a blank comes in its place.
public struct Canvas: Equatable, Sendable {
    public let size: Size
    public private(set) var cells: [Cell]

    /// Where the terminal puts its cursor: on the selected row or in the focused
    /// field, so that screen readers and braille displays follow. Nil hides it.
    public var cursor: Point?

    /// What parts of the canvas stand for, the lowest first.
    public private(set) var spots: [Spot] = []

    /// The parts that show more of what is selected elsewhere.
    public internal(set) var previews: [Frame] = []

    /// Nothing outside this frame changes. The whole canvas, but for ``clipped(to:_:)``.
    private var clip: Frame

    public init(size: Size) {
        self.size = size
        cells = Array(repeating: .blank, count: size.columns * size.rows)
        clip = Frame(size)
    }

    /// The cell at a point, or nil outside the canvas.
    public subscript(_ point: Point) -> Cell? {
        Frame(size).contains(point) ? cells[index(point.column, point.row)] : nil
    }

    /// Lets `body` draw, and keeps all that falls outside `frame` as it was.
    public mutating func clipped(to frame: Frame, _ body: (inout Canvas) -> Void) {
        let before = clip
        clip = clip.intersection(frame)
        if !clip.isEmpty { body(&self) }
        clip = before
    }

    mutating func add(_ spot: Spot) { spots.append(spot) }

    /// From here on nothing that was drawn can be pointed at: something else lies over it.
    public mutating func forgetSpots() { (spots, previews) = ([], []) }

    /// Lets `body` draw what cannot be pointed at and has no cursor.
    public mutating func quietly(_ body: (inout Canvas) -> Void) {
        let before = (spots, cursor)
        body(&self)
        (spots, cursor) = before
    }

    /// Whether a cell at this point would be drawn now.
    func isDrawn(_ point: Point) -> Bool { clip.contains(point) }

    /// The part of `frame` that can be drawn on now.
    func drawn(_ frame: Frame) -> Frame { clip.intersection(frame) }

    func index(_ column: Int, _ row: Int) -> Int { row * size.columns + column }

    /// Puts a glyph of `width` columns (1 or 2) at a point that is drawn on.
    mutating func put(_ cell: Cell, width: Int, at point: Point) {
        if width == 2, !isDrawn(Point(column: point.column + 1, row: point.row)) {
            return put(Cell(.blank, cell.role), width: 1, at: point)
        }
        for offset in 0..<width { unjoin(point.column + offset, point.row) }
        cells[index(point.column, point.row)] = cell
        guard width == 2 else { return }
        cells[index(point.column + 1, point.row)] = Cell(.continuation, cell.role)
    }

    /// Puts one narrow glyph in cells side by side that are drawn on; not none.
    mutating func fill(_ columns: Range<Int>, row: Int, with cell: Cell) {
        unjoin(columns.lowerBound, row)
        unjoin(columns.upperBound - 1, row)
        for place in index(columns.lowerBound, row)..<index(columns.upperBound, row) {
            cells[place] = cell
        }
    }

    /// Puts narrow glyphs side by side, at most `limit`; only what lies in `part` is drawn, which is
    /// one row that can be drawn on, and not empty.
    /// - Returns: how many were passed.
    mutating func put(
        _ glyphs: String.UnicodeScalarView, from column: Int, limit: Int, in part: Frame, role: Role
    ) -> Int {
        let (start, end) = (index(0, part.row), column + limit)
        let cutsGlyph = cells[start + part.column].isContinuation
        var (place, cell) = (column, Cell(.blank, role))
        cells.withUnsafeMutableBufferPointer { cells in
            for glyph in glyphs {
                guard place < end else { break }
                cell.code = GlyphCode(glyph)
                if place >= part.column, place < part.endColumn { cells[start + place] = cell }
                place += 1
            }
        }
        guard place > part.column else { return place - column }
        if cutsGlyph { cells[start + part.column - 1].code = .blank }
        blankRest(at: min(place, part.endColumn), part.row)
        return place - column
    }

    /// Makes what is left of a wide glyph blank, where its first half was overwritten.
    private mutating func blankRest(at column: Int, _ row: Int) {
        guard column < size.columns, cells[index(column, row)].isContinuation else { return }
        cells[index(column, row)].code = .blank
    }

    /// Takes what another canvas of the same size has in a frame, and some of its spots.
    public mutating func copy(_ frame: Frame, from other: Canvas, spots taken: Range<Int>) {
        copyCells(frame, from: other)
        spots += other.spots[taken]
        previews += other.previews.filter { frame.intersection($0) == $0 }
    }

    mutating func copyCells(_ frame: Frame, from other: Canvas) {
        for row in frame.row..<frame.endRow {
            let places = index(frame.column, row)..<index(frame.endColumn, row)
            cells.replaceSubrange(places, with: other.cells[places])
        }
    }

    /// Gives a cell another role, together with the other half of its glyph.
    mutating func setRole(_ role: Role, column: Int, row: Int) {
        let place = index(column, row)
        cells[place].role = role
        if cells[place].isContinuation {
            cells[place - 1].role = role
        } else if column + 1 < size.columns, cells[place + 1].isContinuation {
            cells[place + 1].role = role
        }
    }

    /// Makes the other half of a wide glyph blank, before one half is overwritten.
    private mutating func unjoin(_ column: Int, _ row: Int) {
        let place = index(column, row)
        if cells[place].isContinuation {
            cells[place - 1].code = .blank
        } else if column + 1 < size.columns, cells[place + 1].isContinuation {
            cells[place + 1].code = .blank
        }
    }

    /// The same canvas with every cell replaced. `change` gets each cell but continuations,
    /// and whether it begins a wide glyph; a wide glyph that becomes narrow is written twice.
    func mapped(_ change: (Character, _ isWide: Bool) -> Character) -> Canvas {
        var result = self
        for place in cells.indices where !cells[place].isContinuation {
            let isWide = place + 1 < cells.count && cells[place + 1].isContinuation
            result.cells[place].glyph = change(cells[place].glyph, isWide)
            if isWide { result.cells[place + 1].glyph = result.cells[place].glyph }
        }
        return result
    }
}
