internal import KaderDomain

extension Tile: TabledValue {
    static var table: String { "tiles" }

    static func sorted(_ values: [Tile]) -> [Tile] {
        values.sorted { ($0.row, $0.column) < ($1.row, $1.column) }
    }

    init(_ row: TableRow) throws(ReferenceError) {
        try self.init(
            regionCode: row.key,
            label: row.text("label"),
            row: row.number("row"),
            column: row.number("column"))
    }
}
