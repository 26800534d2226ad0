internal import KaderDomain

extension TrainingFund: TabledValue {
    static var table: String { "training-funds" }

    static func sorted(_ values: [TrainingFund]) -> [TrainingFund] {
        values.sorted { ($0.name, $0.code) < ($1.name, $1.code) }
    }

    init(_ row: TableRow) throws(ReferenceError) {
        try self.init(
            code: row.key,
            name: row.text("name"),
            otherNames: row.list("otherNames"),
            kind: row.choice("kind", of: Kind.self),
            area: row.phrase("area"),
            regions: row.list("regions"),
            provinces: row.list("provinces"),
            hasEnded: row.flag("hasEnded"),
            certainty: row.certainty,
            remark: row.optionalPhrase("remark"))
    }
}
