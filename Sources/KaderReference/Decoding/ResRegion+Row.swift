internal import KaderDomain

extension ResRegion: TabledValue {
    static var table: String { "res-regions" }

    static func precedes(_ left: ResRegion, _ right: ResRegion) -> Bool {
        left.code < right.code
    }

    init(_ row: TableRow) throws(ReferenceError) {
        try self.init(
            code: row.key,
            name: row.text("name"),
            otherNames: row.list("otherNames"),
            provinces: row.list("provinces"),
            regions: row.list("regions"))
    }
}
