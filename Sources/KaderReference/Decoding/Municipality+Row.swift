internal import KaderDomain

extension Municipality: TabledValue {
    static var table: String { "municipalities" }

    /// By name; each name is folded once.
    static func sorted(_ values: [Municipality]) -> [Municipality] {
        values.map { (key: sortKey($0), value: $0) }
            .sorted { ($0.key, $0.value.code) < ($1.key, $1.value.code) }
            .map(\.value)
    }

    init(_ row: TableRow) throws(ReferenceError) {
        try self.init(
            code: row.key,
            name: row.text("name"),
            otherNames: row.list("otherNames"),
            provinceCode: row.text("province"),
            regionCode: row.text("region"),
            resRegionCode: row.text("resRegion"),
            inhabitants: row.optionalValue("inhabitants") { Int($0) },
            remark: row.optionalPhrase("remark"),
            until: row.optionalValue("until") { Day($0) },
            successor: row.optionalText("successor"))
    }

    /// `'s-Hertogenbosch` sorts under H.
    private static func sortKey(_ municipality: Municipality) -> String {
        let words = Folding.words(municipality.name)
        return words.hasPrefix("s ") ? String(words.dropFirst(2)) : words
    }
}
