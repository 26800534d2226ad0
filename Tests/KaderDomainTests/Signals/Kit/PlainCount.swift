import KaderDomain

/// The counts of a cell, worked out anew from all registrations as the definition says, slowly.
struct PlainCount {
    let registrations: [SignalRegistration]

    func counts(of cell: SignalCell, over weeks: Int, in now: ISOWeek) -> RiseCounts {
        let start = now.number + 1 - weeks
        let before = max(start - 52, min(known(cell), start))..<start
        return RiseCounts(
            weeks: weeks, window: span(cell, start..<now.number + 1),
            baseline: RiseBaseline(span(cell, before), dispersion: dispersion(cell, before)),
            share: share(cell, before))
    }

    /// Members in the 52 weeks up to now.
    func year(_ now: ISOWeek, where isCounted: (SignalFacets) -> Bool) -> Int {
        let weeks = now.number - 51..<now.number + 1
        let those = registrations.filter { weeks.contains($0.week) && isCounted($0.facets) }
        return Set(those.compactMap(\.member)).count
    }

    /// The first week in which somebody came about the employer of the cell.
    private func known(_ cell: SignalCell) -> Int {
        let employer: String
        switch cell {
        case .employer(let own), .employerProblem(let own, _): employer = own
        case .problem, .problemRegion, .problemSector: return .min
        }
        let those = registrations.filter { $0.facets.employer == employer && $0.member != nil }
        return those.map(\.week).min() ?? .max
    }

    private func span(_ cell: SignalCell, _ weeks: Range<Int>) -> RiseSpan {
        let byWeek = weeks.map { visits(in: $0, scope(cell)) }
        return RiseSpan(
            members: firsts { $0.cells.contains(cell) }.filter { weeks.contains($0) }.count,
            visits: byWeek.reduce(0, +), openWeeks: byWeek.filter { $0 > 0 }.count)
    }

    /// The week of the first visit of each member about it.
    private func firsts(_ isCounted: (SignalFacets) -> Bool) -> [Int] {
        let those = registrations.filter { isCounted($0.facets) && $0.member != nil }
        return Array(Dictionary(those.map { ($0.member, $0.week) }, uniquingKeysWith: min).values)
    }

    private func visits(in week: Int, _ scope: (SignalFacets) -> Bool) -> Int {
        let those = registrations.filter { $0.week == week && scope($0.facets) }
        return Set(those.compactMap(\.member)).count + those.filter { $0.member == nil }.count
    }

    private func scope(_ cell: SignalCell) -> (SignalFacets) -> Bool {
        guard case .problemRegion(_, let region) = cell else { return { _ in true } }
        return { $0.region == region }
    }

    private func dispersion(_ cell: SignalCell, _ weeks: Range<Int>) -> Double {
        let fresh = firsts { $0.cells.contains(cell) }
        let open = weeks.filter { visits(in: $0, scope(cell)) > 0 }
        return RiseBaseline.dispersion(of: open.map { week in fresh.count { $0 == week } })
    }

    private func share(_ cell: SignalCell, _ weeks: Range<Int>) -> Double {
        let all = weeks.reduce(0) { $0 + visits(in: $1) { _ in true } }
        guard all > 0 else { return 0 }
        return margins(cell).reduce(1) { share, margin in
            share * Double(firsts(margin).filter { weeks.contains($0) }.count) / Double(all)
        }
    }

    private func margins(_ cell: SignalCell) -> [(SignalFacets) -> Bool] {
        switch cell {
        case .employerProblem(let employer, let problem):
            [{ $0.employer == employer }, { $0.problems.contains(problem) }]
        case .employer(let employer): [{ $0.employer == employer }]
        case .problemSector(let problem, let sector):
            [{ $0.problems.contains(problem) }, { $0.sector == sector }]
        case .problemRegion(let problem, _), .problem(let problem):
            [{ $0.problems.contains(problem) }]
        }
    }
}

extension SignalRegistration {
    var week: Int { day.isoWeek.number }
}
