/// One of the 35 labour-market regions (*arbeidsmarktregio*), S25.
///
/// Its code is that of Statistics Netherlands (`AM18`); the codes run from AM01 to AM38 with gaps.
public struct Region: Hashable, Identifiable, Sendable {
    public let code: String
    /// 1...35, as the UWV decree of 2015 numbers them; each once.
    public let uwvNumber: Int
    public let name: String
    /// Names that older texts use; not shown, but found.
    public let olderNames: [String]
    /// Three capitals, for the tile map: `AMS`.
    public let label: String
    /// The code of the municipality that leads the region (*centrumgemeente*).
    public let centralMunicipality: String
    /// Codes of the provinces in which it lies, the largest part first.
    public let provinces: [String]
    /// On 1 January 2026; nil where one of its municipalities is not known.
    public let inhabitants: Int?
    public let certainty: Certainty
    public let remark: Phrase?

    public init(
        code: String, uwvNumber: Int, name: String, olderNames: [String], label: String,
        centralMunicipality: String, provinces: [String], inhabitants: Int?,
        certainty: Certainty, remark: Phrase?
    ) {
        self.code = code
        self.uwvNumber = uwvNumber
        self.name = name
        self.olderNames = olderNames
        self.label = label
        self.centralMunicipality = centralMunicipality
        self.provinces = provinces
        self.inhabitants = inhabitants
        self.certainty = certainty
        self.remark = remark
    }

    public var id: String { code }
}
