extension SignalIndex {
    /// Puts a visit before the others of its member.
    mutating func keep(_ week: Int, _ facets: Int, of member: Int) {
        visits.append(
            SignalVisit(week: Int32(week), facets: Int32(facets), before: newest[member]))
        newest[member] = Int32(visits.count - 1)
    }

    /// Takes the last such visit out of those of its member. Its room is not used again.
    mutating func drop(_ week: Int, _ facets: Int, of member: Int) {
        var after: Int?
        var next = newest[member].map(Int.init)
        while let place = next {
            let visit = visits[place]
            if visit.week == week, visit.facets == facets {
                if let after {
                    visits[after].before = visit.before
                } else {
                    newest[member] = visit.before
                }
                return
            }
            (after, next) = (place, visit.before.map(Int.init))
        }
    }

    /// Counts all visits of a member, or takes them away.
    ///
    /// - Parameter scratch: room that is used again, with nothing in it that matters.
    mutating func count(_ sign: Int32, member: Int, _ scratch: inout [SeriesWeek]) {
        guard let newest = newest[member] else { return }
        let visit = visits[Int(newest)]
        if visit.before == nil {
            for index in touched[Int(visit.facets)] {
                tallies[Int(touched.places[index])].count(sign, memberIn: Int(visit.week))
            }
        } else {
            collect(from: visit, into: &scratch)
            countReturning(sign, scratch)
        }
    }

    /// Every week of every series in which the member of this visit came, sorted, each once.
    private func collect(from newest: SignalVisit, into pairs: inout [SeriesWeek]) {
        pairs.removeAll(keepingCapacity: true)
        var next: SignalVisit? = newest
        while let visit = next {
            for index in touched[Int(visit.facets)] {
                pairs.append(SeriesWeek(Int(touched.places[index]), Int(visit.week)))
            }
            next = visit.before.map { visits[Int($0)] }
        }
        pairs.sort()
        var kept = 0
        for pair in pairs where kept == 0 || pairs[kept - 1] != pair {
            pairs[kept] = pair
            kept += 1
        }
        pairs.removeLast(pairs.count - kept)
    }

    /// Somebody who came more than once counts in each series once a week.
    private mutating func countReturning(_ sign: Int32, _ pairs: [SeriesWeek]) {
        var first = 0
        for end in 1...pairs.count
        where end == pairs.count || pairs[end].series != pairs[first].series {
            tallies[pairs[first].series].count(sign, memberIn: pairs[first..<end])
            first = end
        }
    }

    /// Nobody in particular is no member of any cell, but came.
    mutating func count(_ sign: Int32, nobodyIn week: Int, _ facets: Int) {
        for index in touched[facets] {
            let place = Int(touched.places[index])
            if series[place].countsNobody { tallies[place].count(sign, visitIn: week) }
        }
    }
}
