internal import KaderDomain

extension ResRegion: TabledValue {
    static var table: String { "res-regions" }

    static func sorted(_ values: [ResRegion]) -> [ResRegion] {
        values.sorted { $0.code < $1.code }
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
