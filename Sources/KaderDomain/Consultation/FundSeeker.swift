/// Where somebody lives and works: what a fund asks.
public struct FundSeeker: Hashable, Sendable {
    /// Codes of labour-market regions and provinces.
    public var home: [String]
    public var work: [String]

    /// The code of a sector; nil where it is not known.
    public var sector: String?

    public init(home: [String] = [], work: [String] = [], sector: String? = nil) {
        self.home = home
        self.work = work
        self.sector = sector
    }

    /// Why a fund suits; empty where it does not. What has ended suits nobody, nor does a fund for which
    /// only organisations can apply to the Union.
    public func reasons(for fund: TrainingFund) -> [FundFit.Reason] {
        guard !fund.hasEnded else { return [] }
        switch fund.kind {
        case .regional, .provincial, .deal:
            let places = fund.regions.isEmpty ? fund.provinces : fund.regions
            let lives = home.first { places.contains($0) }.map { FundFit.Reason.lives($0) }
            let works = work.first { places.contains($0) }.map { FundFit.Reason.works($0) }
            return [lives, works].compactMap(\.self)
        case .sectoral:
            return sector.map { Self.funds(of: $0).contains(fund.code) } == true ? [.sector] : []
        case .national: return [.everywhere]
        case .european: return []
        }
    }

    /// The funds of the caos of a sector, as the vision names them (B:1673-1749).
    private static func funds(of sector: String) -> [String] {
        switch sector {
        case "BW": ["OOB"]
        case "MET": ["OOM"]
        case "IA": ["OOM", "SFB"]
        default: []
        }
    }
}
