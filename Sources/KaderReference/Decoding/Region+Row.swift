internal import KaderDomain

extension Region: TabledValue {
    static var table: String { "regions" }

    static func sorted(_ values: [Region]) -> [Region] {
        values.sorted { $0.uwvNumber < $1.uwvNumber }
    }

    init(_ row: TableRow) throws(ReferenceError) {
        try self.init(
            code: row.key,
            uwvNumber: row.number("uwvNumber"),
            name: row.text("name"),
            olderNames: row.list("olderNames"),
            label: row.text("label"),
            centralMunicipality: row.text("centralMunicipality"),
            provinces: row.list("provinces"),
            inhabitants: row.optionalValue("inhabitants") { Int($0) },
            certainty: row.certainty,
            remark: row.optionalPhrase("remark"))
    }
}
