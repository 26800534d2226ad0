internal import KaderDomain
internal import KaderReference

/// The municipalities of a region, the large ones more often.
struct Towns {
    private let weighted: Weighted<String>
    let municipalities: [Municipality]

    /// - Returns: nil for a region without municipalities.
    init?(_ region: String, _ reference: Reference) {
        municipalities = reference.municipalities(inRegion: region).filter { $0.until == nil }
        let weights = municipalities.map { (item: $0.name, weight: $0.inhabitants ?? 50_000) }
        guard let weighted = Weighted(weights) else { return nil }
        self.weighted = weighted
    }

    func pick(_ dice: inout Dice) -> String { weighted.pick(&dice) }
}
