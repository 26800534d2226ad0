internal import KaderDomain

extension FamilyName: TabledValue {
    static var table: String { "family-names" }

    static func precedes(_ left: FamilyName, _ right: FamilyName) -> Bool {
        (left.stem, left.name) < (right.stem, right.name)
    }

    init(_ row: TableRow) throws(ReferenceError) {
        try self.init(
            name: row.key,
            infix: row.optionalText("infix"),
            stem: row.text("stem"),
            bearers: row.number("bearers"))
    }
}
