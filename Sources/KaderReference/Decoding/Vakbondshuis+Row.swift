internal import KaderDomain

extension Vakbondshuis: TabledValue {
    static var table: String { "houses" }

    static func sorted(_ values: [Vakbondshuis]) -> [Vakbondshuis] {
        values.sorted { $0.number < $1.number }
    }

    init(_ row: TableRow) throws(ReferenceError) {
        try self.init(
            key: row.key,
            number: row.number("number"),
            name: row.phrase("name"),
            regionCode: row.optionalText("region"),
            town: row.optionalText("town"),
            municipalityCode: row.optionalText("municipality"),
            address: row.optionalText("address"),
            kind: row.choice("kind", of: Kind.self),
            status: row.phrase("status"),
            certainty: row.certainty)
    }
}
