/// One of the five industrial clusters, or the sixth, which lies all over the country.
public struct IndustrialCluster: Hashable, Identifiable, Sendable {
    public let key: String
    /// 1...6.
    public let number: Int
    public let name: String
    /// False only for the sixth cluster.
    public let isGeographic: Bool
    public let area: Phrase
    /// Codes of the provinces.
    public let provinces: [String]
    /// Codes of the labour-market regions it lies in: an indication, see ``regionsCertainty``.
    public let regions: [String]
    /// Of its name and existence.
    public let certainty: Certainty
    public let regionsCertainty: Certainty

    public init(
        key: String, number: Int, name: String, isGeographic: Bool, area: Phrase,
        provinces: [String], regions: [String], certainty: Certainty, regionsCertainty: Certainty
    ) {
        self.key = key
        self.number = number
        self.name = name
        self.isGeographic = isGeographic
        self.area = area
        self.provinces = provinces
        self.regions = regions
        self.certainty = certainty
        self.regionsCertainty = regionsCertainty
    }

    public var id: String { key }
}
