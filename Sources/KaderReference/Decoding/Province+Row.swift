internal import KaderDomain

extension Province: TabledValue {
    static var table: String { "provinces" }

    static func precedes(_ left: Province, _ right: Province) -> Bool {
        left.code < right.code
    }

    init(_ row: TableRow) throws(ReferenceError) {
        try self.init(
            code: row.key,
            name: row.text("name"),
            iso: row.text("iso"),
            capital: row.text("capital"),
            capitalMunicipality: row.text("capitalMunicipality"))
    }
}
