internal import KaderDomain

extension FamilyName: TabledValue {
    static var table: String { "family-names" }

    static func sorted(_ values: [FamilyName]) -> [FamilyName] {
        values.sorted { ($0.stem, $0.name) < ($1.stem, $1.name) }
    }

    init(_ row: TableRow) throws(ReferenceError) {
        try self.init(
            name: row.key,
            infix: row.optionalText("infix"),
            stem: row.text("stem"),
            bearers: row.number("bearers"))
    }
}
