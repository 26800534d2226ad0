/// The plan of one labour-market region for one year (S28).
///
/// There is one per region and year; its id follows from both, so that two replicas make one.
public struct RegionPlan: Hashable, Identifiable, Sendable {
    public static let years = 2023...2099

    public let region: String
    public let year: Int
    public var status: PlanStatus

    public var id: Identifier<RegionPlan> { .named("\(region) \(year)") }

    /// - Parameter region: the CBS code of a labour-market region, `AM09`.
    /// - Returns: nil where the year lies outside ``years``. Region plans exist since 2023 (S28).
    public init?(region: String, year: Int, status: PlanStatus = .draft) {
        guard Self.years.contains(year) else { return nil }
        self.region = region
        self.year = year
        self.status = status
    }
}

public enum PlanStatus: String, CaseIterable, Sendable, Codable {
    case draft, adopted

    public var label: Phrase {
        switch self {
        case .draft: Phrase(nl: "concept", en: "draft")
        case .adopted: Phrase(nl: "vastgesteld", en: "adopted")
        }
    }
}
