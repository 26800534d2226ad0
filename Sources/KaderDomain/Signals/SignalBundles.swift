/// Signals that tell of the same rise, brought together (the third of the eight phases of PRACTICE
/// 4C): six people of one employer with one problem stand out there, at the employer, in its sector,
/// in its region and in the country.
public enum SignalBundles {
    /// Weeks by which two signals may lie apart and still tell of one rise: the middle window.
    public static let weeks = 4

    /// Which signals belong together, by their places in `signals`.
    ///
    /// Always true: every place comes once. A bundle begins with its narrowest cell, which tells most
    /// precisely where to look; the others are kin to it, in the order of cells. A bundle stands where
    /// the first of its signals stood.
    public static func places(of signals: [(cell: SignalCell, week: ISOWeek)]) -> [[Int]] {
        var bundles: [[Int]] = []
        let narrowest = signals.indices.sorted { (signals[$0].cell, $0) < (signals[$1].cell, $1) }
        for place in narrowest {
            let own = bundles.firstIndex { belongs(signals[place], to: signals[$0[0]]) }
            if let own { bundles[own].append(place) } else { bundles.append([place]) }
        }
        return bundles.sorted { ($0.min() ?? 0) < ($1.min() ?? 0) }
    }

    private static func belongs(
        _ signal: (cell: SignalCell, week: ISOWeek), to head: (cell: SignalCell, week: ISOWeek)
    ) -> Bool {
        abs(signal.week.number - head.week.number) <= weeks && signal.cell.isKin(to: head.cell)
    }
}

extension SignalCell {
    /// Whether the same people may be counted in both: they share an employer or a problem, and no
    /// part of one contradicts the other.
    public func isKin(to other: SignalCell) -> Bool {
        let pairs = [
            (employer, other.employer), (problem, other.problem), (sector, other.sector),
            (region, other.region),
        ]
        let shared = pairs.prefix(2).contains { own, others in own != nil && own == others }
        return shared
            && pairs.allSatisfy { own, others in own == nil || others == nil || own == others }
    }

    private var sector: String? {
        if case .problemSector(_, let sector) = self { sector } else { nil }
    }

    private var region: String? {
        if case .problemRegion(_, let region) = self { region } else { nil }
    }
}
