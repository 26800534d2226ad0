/// One of the 30 regions of the regional energy strategies (*RES-regio*), S25.
///
/// Not to be taken for the 30 labour-market regions of before 2009 (SYSTEMS 1D.2).
public struct ResRegion: Hashable, Identifiable, Sendable {
    /// `ES01`...`ES30`.
    public let code: String
    public let name: String
    public let otherNames: [String]
    /// Codes of the provinces.
    public let provinces: [String]
    /// Codes of the labour-market regions that share a municipality with it.
    public let regions: [String]

    public init(
        code: String, name: String, otherNames: [String], provinces: [String], regions: [String]
    ) {
        self.code = code
        self.name = name
        self.otherNames = otherNames
        self.provinces = provinces
        self.regions = regions
    }

    public var id: String { code }
}
