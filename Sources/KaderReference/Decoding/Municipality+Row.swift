internal import KaderDomain

extension Municipality: TabledValue {
    static var table: String { "municipalities" }

    static func precedes(_ left: Municipality, _ right: Municipality) -> Bool {
        (sortKey(left), left.code) < (sortKey(right), right.code)
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
            until: row.optionalValue("until") { Day($0) })
    }

    /// `'s-Hertogenbosch` sorts under H.
    private static func sortKey(_ municipality: Municipality) -> String {
        let words = Folding.words(municipality.name)
        return words.hasPrefix("s ") ? String(words.dropFirst(2)) : words
    }
}
