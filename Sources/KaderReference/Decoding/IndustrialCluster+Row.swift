internal import KaderDomain

extension IndustrialCluster: TabledValue {
    static var table: String { "industrial-clusters" }

    static func precedes(_ left: IndustrialCluster, _ right: IndustrialCluster) -> Bool {
        left.number < right.number
    }

    init(_ row: TableRow) throws(ReferenceError) {
        try self.init(
            key: row.key,
            number: row.number("number"),
            name: row.text("name"),
            isGeographic: row.flag("isGeographic"),
            area: row.phrase("area"),
            provinces: row.list("provinces"),
            regions: row.list("regions"),
            certainty: row.certainty,
            regionsCertainty: row.choice("regionsCertainty", of: Certainty.self))
    }
}
