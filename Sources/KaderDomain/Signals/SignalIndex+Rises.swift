extension SignalIndex {
    /// What was counted of a cell for each window that ends with this week, shortest first.
    ///
    /// - Returns: nil where nobody ever came with it.
    public func counts(of cell: SignalCell, in week: ISOWeek) -> [RiseCounts]? {
        places[.cell(cell)].map { place in
            RiseCounts.windows.map { counts(of: place, over: $0, through: week.number) }
        }
    }

    /// Members by the week of their first visit about a cell, for a sparkline; weeks without are
    /// left out.
    public func members(of cell: SignalCell) -> [ISOWeek: Int] {
        places[.cell(cell)].map { tallies[$0].freshByWeek } ?? [:]
    }

    func counts(of place: Int, over weeks: Int, through last: Int) -> RiseCounts {
        let start = last + 1 - weeks
        let before = history(of: place, before: start)
        return RiseCounts(
            weeks: weeks, window: span(of: place, in: start..<last + 1),
            baseline: baseline(of: place, in: before), share: share(of: place, in: before))
    }

    /// The 52 weeks before a window; of an employer only those since its first visit.
    ///
    /// Before an employer is known nothing says whether its people would have come here: with no
    /// history, three members in four weeks are no signal (PRACTICE 4C).
    private func history(of place: Int, before start: Int) -> Range<Int> {
        let first = start - RiseBaseline.weeks
        guard let employer = series[place].employer else { return first..<start }
        return min(max(first, tallies[employer].firstPresent ?? start), start)..<start
    }

    private func span(of place: Int, in weeks: Range<Int>) -> RiseSpan {
        let scope = series[place].scope
        return RiseSpan(
            members: tallies[place].fresh(in: weeks),
            visits: tallies[scope].present(in: weeks),
            openWeeks: tallies[scope].openWeeks(in: weeks))
    }

    private func baseline(of place: Int, in weeks: Range<Int>) -> RiseBaseline {
        let span = span(of: place, in: weeks)
        guard span.members >= RiseBaseline.enoughForDispersion else { return RiseBaseline(span) }
        let scope = series[place].scope
        let open = weeks.filter { tallies[scope][$0].present > 0 }
        let weekly = open.map { Int(tallies[place][$0].fresh) }
        return RiseBaseline(span, dispersion: RiseBaseline.dispersion(of: weekly))
    }

    /// The shares of the margins in all visits, multiplied.
    private func share(of place: Int, in weeks: Range<Int>) -> Double {
        let visits = tallies[0].present(in: weeks)
        guard visits > 0 else { return 0 }
        return series[place].margins.reduce(1) { share, margin in
            share * Double(tallies[margin].fresh(in: weeks)) / Double(visits)
        }
    }
}
