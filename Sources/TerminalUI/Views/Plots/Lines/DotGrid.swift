/// Cells of two by four dots each, in which lines are drawn, and who drew there.
///
/// Dots are counted from 0 at the top left; those outside are left out.
struct DotGrid {
    let columns: Int
    let rows: Int

    /// Of each cell, row by row, the dots as Unicode numbers them: U+2800 and these bits.
    private var dots: [UInt8]

    /// Of each cell who drew there last.
    private var drawers: [Int]

    init(columns: Int, rows: Int) {
        self.columns = max(0, columns)
        self.rows = max(0, rows)
        dots = Array(repeating: 0, count: self.columns * self.rows)
        drawers = Array(repeating: 0, count: self.columns * self.rows)
    }

    /// The braille glyph in a cell and who drew it, or nil where there are no dots.
    func glyph(column: Int, row: Int) -> (glyph: Character, drawer: Int)? {
        let place = row * columns + column
        guard dots[place] != 0 else { return nil }
        let scalar = Unicode.Scalar(0x2800 + UInt16(dots[place])) ?? "⣿"
        return (Character(scalar), drawers[place])
    }

    mutating func set(_ point: Point, by drawer: Int) {
        guard (0..<columns * 2).contains(point.column), (0..<rows * 4).contains(point.row)
        else { return }
        let place = point.row / 4 * columns + point.column / 2
        dots[place] |= Self.bits[point.row % 4 * 2 + point.column % 2]
        drawers[place] = drawer
    }

    /// Left and right by row, from the top.
    private static let bits: [UInt8] = [0x01, 0x08, 0x02, 0x10, 0x04, 0x20, 0x40, 0x80]
}
