internal import KaderDomain

extension Sector: TabledValue {
    static var table: String { "sectors" }

    static func sorted(_ values: [Sector]) -> [Sector] {
        values.sorted { ($0.name.nl, $0.code) < ($1.name.nl, $1.code) }
    }

    init(_ row: TableRow) throws(ReferenceError) {
        try self.init(
            code: row.key,
            name: row.phrase(),
            kind: row.choice("kind", of: Kind.self),
            otherNames: row.list("otherNames"),
            certainty: row.certainty,
            remark: row.optionalPhrase("remark"))
    }
}
