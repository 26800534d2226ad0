internal import KaderDomain

extension Tile: TabledValue {
    static var table: String { "tiles" }

    static func precedes(_ left: Tile, _ right: Tile) -> Bool {
        (left.row, left.column) < (right.row, right.column)
    }

    init(_ row: TableRow) throws(ReferenceError) {
        try self.init(
            regionCode: row.key,
            label: row.text("label"),
            row: row.number("row"),
            column: row.number("column"))
    }
}
