/// A rectangle of cells in which a view draws.
///
/// Its measures are never negative; a frame without cells is ``isEmpty``.
public struct Frame: Hashable, Sendable {
    public let column: Int
    public let row: Int
    public let columns: Int
    public let rows: Int

    /// Negative measures become 0.
    public init(column: Int, row: Int, columns: Int, rows: Int) {
        self.column = column
        self.row = row
        self.columns = max(0, columns)
        self.rows = max(0, rows)
    }

    /// The whole of a canvas of this size.
    public init(_ size: Size) {
        self.init(column: 0, row: 0, columns: size.columns, rows: size.rows)
    }

    public var isEmpty: Bool { columns == 0 || rows == 0 }
    public var origin: Point { Point(column: column, row: row) }
    public var size: Size { Size(columns: columns, rows: rows) }

    /// The first column to the right of the frame.
    public var endColumn: Int { column + columns }

    /// The first row below the frame.
    public var endRow: Int { row + rows }

    public func contains(_ point: Point) -> Bool {
        point.column >= column && point.column < endColumn
            && point.row >= row && point.row < endRow
    }

    /// What both frames cover.
    public func intersection(_ other: Frame) -> Frame {
        let left = max(column, other.column)
        let top = max(row, other.row)
        return Frame(
            column: left, row: top,
            columns: min(endColumn, other.endColumn) - left,
            rows: min(endRow, other.endRow) - top)
    }
}
