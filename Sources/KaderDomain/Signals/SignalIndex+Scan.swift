extension SignalIndex {
    /// All that stands out in the windows that end with this week.
    ///
    /// The same, to the last digit, whether the index was made at once or grew.
    public func scan(in week: ISOWeek) -> SignalScan {
        let known = series.indices.filter { isKnown($0, through: week.number) }
        let candidates = known.compactMap { tested($0, through: week.number) }
        return SignalScan(
            week: week, cells: known.count, rises: Self.rises(candidates, of: known.count),
            chronic: chronic(in: week))
    }

    /// The cells with which somebody came for the first time in the 65 weeks up to and with this
    /// one, the narrowest first.
    public func cells(in week: ISOWeek) -> [SignalCell] {
        series.indices.filter { isKnown($0, through: week.number) }
            .compactMap { series[$0].key.cell }.sorted()
    }

    private static let longestWindow = RiseCounts.windows.max() ?? 0

    private func isKnown(_ place: Int, through last: Int) -> Bool {
        let first = last + 1 - Self.longestWindow - RiseBaseline.weeks
        return series[place].isCell && tallies[place].fresh(in: first..<last + 1) > 0
    }

    /// - Returns: nil where fewer than three came in every window: that is never told.
    private func tested(_ place: Int, through last: Int) -> TestedCell? {
        let windows = RiseCounts.windows.filter {
            tallies[place].fresh(in: last + 1 - $0..<last + 1) >= SignalLevel.fewestMembers
        }
        let tests = windows.compactMap { RiseTest(counts(of: place, over: $0, through: last)) }
        guard let strongest = tests.min(by: { $0.probability < $1.probability }),
            let cell = series[place].key.cell
        else { return nil }
        return TestedCell(cell: cell, tests: tests, strongest: strongest)
    }

    private static func rises(_ tested: [TestedCell], of cells: Int) -> [Rise] {
        let adjusted = FalseDiscovery.adjusted(tested.map(\.strongest.probability), of: cells)
        return zip(tested, adjusted).compactMap { one, adjusted in
            one.strongest.level.map {
                Rise(
                    cell: one.cell, tests: one.tests, test: one.strongest, level: $0,
                    falseDiscovery: adjusted)
            }
        }.sorted()
    }

    private func chronic(in week: ISOWeek) -> [ChronicCell] {
        let sectors = sectors(in: week.number)
        return series.indices.compactMap { place -> ChronicCell? in
            guard series[place].employer != nil, series[place].employer != place,
                tallies[place].membersOfYear(through: week.number) >= SignalLevel.fewestMembers,
                let found = disproportion(at: place, in: sectors, through: week.number),
                found.standsOut, let cell = series[place].key.cell
            else { return nil }
            return ChronicCell(cell: cell, disproportion: found)
        }.sorted()
    }
}
