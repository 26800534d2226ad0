internal import KaderDomain

extension IndustrialCluster: TabledValue {
    static var table: String { "industrial-clusters" }

    static func sorted(_ values: [IndustrialCluster]) -> [IndustrialCluster] {
        values.sorted { $0.number < $1.number }
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
