internal import KaderDomain

extension KnownNetwork: TabledValue {
    static var table: String { "networks" }

    static func precedes(_ left: KnownNetwork, _ right: KnownNetwork) -> Bool {
        left.key < right.key
    }

    init(_ row: TableRow) throws(ReferenceError) {
        try self.init(
            key: row.key,
            name: row.text("name"),
            regionCode: row.optionalText("region"),
            certainty: row.certainty)
    }
}
