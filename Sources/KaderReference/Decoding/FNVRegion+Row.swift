internal import KaderDomain

extension FNVRegion: TabledValue {
    static var table: String { "fnv-regions" }

    static func sorted(_ values: [FNVRegion]) -> [FNVRegion] {
        values.sorted { $0.code < $1.code }
    }

    init(_ row: TableRow) throws(ReferenceError) {
        try self.init(
            code: row.key,
            name: row.text("name"),
            isConfirmed: row.flag("isConfirmed"),
            area: row.phrase("area"),
            certainty: row.certainty)
    }
}
