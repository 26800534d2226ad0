internal import KaderDomain

extension Province: TabledValue {
    static var table: String { "provinces" }

    static func sorted(_ values: [Province]) -> [Province] {
        values.sorted { $0.code < $1.code }
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
