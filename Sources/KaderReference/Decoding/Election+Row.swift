internal import KaderDomain

extension Election: TabledValue {
    static var table: String { "elections" }

    static func precedes(_ left: Election, _ right: Election) -> Bool {
        (left.day, left.code) < (right.day, right.code)
    }

    init(_ row: TableRow) throws(ReferenceError) {
        try self.init(
            code: row.key,
            day: row.value("day") { Day($0) },
            kind: row.choice("kind", of: Kind.self),
            name: row.phrase(),
            isDerived: row.flag("isDerived"),
            area: row.phrase("area"),
            certainty: row.certainty)
    }
}
