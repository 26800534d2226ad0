internal import KaderDomain

extension FNVRegion: TabledValue {
    static var table: String { "fnv-regions" }

    static func precedes(_ left: FNVRegion, _ right: FNVRegion) -> Bool {
        left.code < right.code
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
