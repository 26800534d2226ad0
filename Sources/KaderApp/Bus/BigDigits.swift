internal import TerminalUI

/// A number in digits of five rows, to be read from a few steps away.
struct BigDigits: View {
    let number: Int
    let role: Role

    /// Columns of the number, with one between digits.
    var columns: Int { String(number).count * 4 - 1 }

    static let rows = 5

    func draw(on canvas: inout Canvas, in frame: Frame) {
        canvas.clipped(to: frame) { canvas in
            for (place, digit) in String(number).compactMap(\.wholeNumberValue).enumerated() {
                for (row, line) in Self.shapes[digit].enumerated() {
                    let point = Point(
                        column: frame.column + place * 4, row: frame.row + row)
                    canvas.write(line, at: point, role: role)
                }
            }
        }
    }

    private static let shapes: [[String]] = [
        ["███", "█ █", "█ █", "█ █", "███"], [" █ ", "██ ", " █ ", " █ ", "███"],
        ["███", "  █", "███", "█  ", "███"], ["███", "  █", "███", "  █", "███"],
        ["█ █", "█ █", "███", "  █", "  █"], ["███", "█  ", "███", "  █", "███"],
        ["███", "█  ", "███", "█ █", "███"], ["███", "  █", "  █", "  █", "  █"],
        ["███", "█ █", "███", "█ █", "███"], ["███", "█ █", "███", "  █", "███"],
    ]
}
