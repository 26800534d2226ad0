internal import KaderDomain

extension KnownNetwork: TabledValue {
    static var table: String { "networks" }

    static func sorted(_ values: [KnownNetwork]) -> [KnownNetwork] {
        values.sorted { $0.key < $1.key }
    }

    init(_ row: TableRow) throws(ReferenceError) {
        try self.init(
            key: row.key,
            name: row.text("name"),
            regionCode: row.optionalText("region"),
            certainty: row.certainty)
    }
}
