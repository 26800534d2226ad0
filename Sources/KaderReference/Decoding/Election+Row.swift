internal import KaderDomain

extension Election: TabledValue {
    static var table: String { "elections" }

    static func sorted(_ values: [Election]) -> [Election] {
        values.sorted { ($0.day, $0.code) < ($1.day, $1.code) }
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
