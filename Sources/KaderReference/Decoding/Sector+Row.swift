internal import KaderDomain

extension Sector: TabledValue {
    static var table: String { "sectors" }

    static func precedes(_ left: Sector, _ right: Sector) -> Bool {
        (left.name.nl, left.code) < (right.name.nl, right.code)
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
