/// The dots over which one line of a ``LineChart`` goes.
struct LinePath {
    /// In the order in which they are drawn; a dot may come twice.
    private(set) var dots: [Point] = []

    /// Of each column of cells the row through which the line leaves it; nil where it is not.
    private(set) var rows: [Int?]

    /// - Parameter points: in dots, nil for a gap.
    init(_ points: [Point?], columns: Int) {
        rows = Array(repeating: nil, count: columns)
        var before: Point?
        for point in points {
            if let point { add(Self.line(from: before ?? point, to: point)) }
            before = point
        }
    }

    private mutating func add(_ line: [Point]) {
        dots += line
        for dot in line where rows.indices.contains(dot.column / 2) {
            rows[dot.column / 2] = dot.row / 4
        }
    }

    /// A straight line, with one dot for each step along its longer side.
    private static func line(from start: Point, to end: Point) -> [Point] {
        let (across, down) = (end.column - start.column, end.row - start.row)
        let steps = max(abs(across), abs(down))
        guard steps > 0 else { return [end] }
        return (0...steps).map { step in
            let part = Double(step) / Double(steps)
            return Point(
                column: start.column + Int((Double(across) * part).rounded()),
                row: start.row + Int((Double(down) * part).rounded()))
        }
    }
}
