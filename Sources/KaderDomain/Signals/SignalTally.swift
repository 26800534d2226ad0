/// What is counted by week for one series.
///
/// Weeks go by their ``ISOWeek/number``; takes room from the first week counted to the last.
struct SignalTally: Sendable {
    /// A year, for what is chronic.
    static let yearWeeks = 52

    private var start = 0
    private var weeks: [SignalWeek] = []

    /// Adds one member who came once, or takes it away.
    mutating func count(_ sign: Int32, memberIn week: Int) {
        change(week) {
            $0.fresh += sign
            $0.present += sign
            $0.joined += sign
            $0.leaving += sign
        }
    }

    /// Adds one member, or takes it away.
    ///
    /// - Parameter visits: the weeks in which the member came, ascending, each once.
    mutating func count(_ sign: Int32, memberIn visits: ArraySlice<SeriesWeek>) {
        var before: Int?
        for index in visits.indices {
            let week = visits[index].week
            let after = index + 1 < visits.endIndex ? visits[index + 1].week : nil
            change(week) {
                $0.present += sign
                if before == nil { $0.fresh += sign }
                if !Self.isWithinYear(before, week) { $0.joined += sign }
                if !Self.isWithinYear(week, after) { $0.leaving += sign }
            }
            before = week
        }
    }

    private static func isWithinYear(_ week: Int?, _ later: Int?) -> Bool {
        guard let week, let later else { return false }
        return later - week < yearWeeks
    }

    /// Adds one visit of nobody in particular, or takes it away.
    mutating func count(_ sign: Int32, visitIn week: Int) {
        change(week) { $0.present += sign }
    }

    private mutating func change(_ week: Int, _ body: (inout SignalWeek) -> Void) {
        if weeks.isEmpty { start = week }
        if week < start {
            weeks.insert(contentsOf: repeatElement(SignalWeek(), count: start - week), at: 0)
            start = week
        }
        let missing = week - start + 1 - weeks.count
        if missing > 0 {
            weeks.append(contentsOf: repeatElement(SignalWeek(), count: missing))
        }
        body(&weeks[week - start])
    }
}

extension SignalTally {
    /// Nothing where nothing was counted.
    subscript(week: Int) -> SignalWeek {
        let index = week - start
        return weeks.indices.contains(index) ? weeks[index] : SignalWeek()
    }

    /// Members whose first visit fell in these weeks.
    func fresh(in weeks: Range<Int>) -> Int { sum(weeks, of: \.fresh) }

    /// Visits in these weeks: of each member once a week, of nobody each.
    func present(in weeks: Range<Int>) -> Int { sum(weeks, of: \.present) }

    /// In how many of these weeks somebody came.
    func openWeeks(in weeks: Range<Int>) -> Int {
        held(weeks).reduce(0) { $0 + ($1.present > 0 ? 1 : 0) }
    }

    /// The first week in which somebody came.
    var firstPresent: Int? { weeks.firstIndex { $0.present > 0 }.map { start + $0 } }

    /// Different members who came in the 52 weeks up to and with this one.
    func membersOfYear(through week: Int) -> Int {
        let before = week - Self.yearWeeks
        let first = min(start, before)
        return sum(first..<week + 1, of: \.joined) - sum(first..<before + 1, of: \.leaving)
    }

    /// ``fresh(in:)`` by week, weeks with none left out.
    var freshByWeek: [ISOWeek: Int] {
        var byWeek: [ISOWeek: Int] = [:]
        for (index, week) in weeks.enumerated() where week.fresh != 0 {
            byWeek[ISOWeek(number: start + index)] = Int(week.fresh)
        }
        return byWeek
    }

    private func sum(_ weeks: Range<Int>, of part: (SignalWeek) -> Int32) -> Int {
        held(weeks).reduce(0) { $0 + Int(part($1)) }
    }

    private func held(_ some: Range<Int>) -> ArraySlice<SignalWeek> {
        let held = some.clamped(to: start..<start + weeks.count)
        return weeks[held.lowerBound - start..<held.upperBound - start]
    }
}
