/// A municipality (*gemeente*), by the code of Statistics Netherlands: `GM0363`.
public struct Municipality: Hashable, Identifiable, Sendable {
    public let code: String
    public let name: String
    /// Names by which it is found too: the one with a province mark (`Hengelo (O.)`), and those of
    /// municipalities that were merged into it.
    public let otherNames: [String]
    public let provinceCode: String
    /// The labour-market region; every municipality lies in exactly one.
    public let regionCode: String
    /// The energy region (*RES-regio*).
    public let resRegionCode: String
    /// On 1 January 2026.
    public let inhabitants: Int?
    public let remark: Phrase?
    /// The first day on which it no longer exists; nil while it does. Its row stays.
    public let until: Day?

    /// The code of the municipality of which it is part from ``until`` on; nil where of none.
    public let successor: String?

    public init(
        code: String, name: String, otherNames: [String], provinceCode: String,
        regionCode: String, resRegionCode: String, inhabitants: Int?, remark: Phrase?,
        until: Day?, successor: String? = nil
    ) {
        self.code = code
        self.name = name
        self.otherNames = otherNames
        self.provinceCode = provinceCode
        self.regionCode = regionCode
        self.resRegionCode = resRegionCode
        self.inhabitants = inhabitants
        self.remark = remark
        self.until = until
        self.successor = successor
    }

    /// Whether there is such a municipality on a day.
    public func exists(on day: Day) -> Bool { until.map { day < $0 } ?? true }

    public var id: String { code }
}
