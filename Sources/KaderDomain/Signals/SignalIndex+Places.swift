extension SignalIndex {
    mutating func place(of member: Contact.ID) -> Int {
        let place = Self.kept(&members[member, default: newest.count])
        if place == newest.count { newest.append(nil) }
        return place
    }

    mutating func place(of new: SignalFacets) -> Int {
        let place = Self.kept(&facets[new, default: touched.count])
        if place == touched.count { touched.append(placesCounting(new)) }
        return place
    }

    /// What stands in a dictionary, or was put there just now: looked up once.
    private static func kept(_ place: inout Int) -> Int { place }

    private mutating func placesCounting(_ facets: SignalFacets) -> [Int] {
        var places = [0]
        if let region = facets.region { places.append(place(of: .region(region))) }
        if let sector = facets.sector {
            places.append(place(of: .sector(sector)))
            if let employer = facets.employer {
                places.append(place(of: .employerInSector(employer: employer, sector: sector)))
            }
        }
        facets.eachCell { places.append(place(of: .cell($0))) }
        return places
    }

    private mutating func place(of key: SignalSeriesKey) -> Int {
        if let place = places[key] { return place }
        let new = newSeries(of: key)
        places[key] = series.count
        series.append(new)
        tallies.append(SignalTally())
        return series.count - 1
    }

    /// A problem in a region is compared with the visits of that region, since houses close by
    /// region; all else with those of the whole country.
    private mutating func newSeries(of key: SignalSeriesKey) -> SignalSeries {
        switch key.cell {
        case .employerProblem(let employer, let problem):
            let employer = place(of: .cell(.employer(employer)))
            let margins = [employer, place(of: .cell(.problem(problem)))]
            return SignalSeries(key, scope: 0, margins: margins, employer: employer)
        case .employer:
            return SignalSeries(key, scope: 0, margins: [series.count], employer: series.count)
        case .problemSector(let problem, let sector):
            let margins = [place(of: .cell(.problem(problem))), place(of: .sector(sector))]
            return SignalSeries(key, scope: 0, margins: margins)
        case .problemRegion(let problem, let region):
            let scope = place(of: .region(region))
            let margins = [place(of: .cell(.problem(problem)))]
            return SignalSeries(key, scope: scope, margins: margins)
        case .problem:
            return SignalSeries(key, scope: 0, margins: [series.count])
        case nil:
            return SignalSeries(key, scope: 0, margins: [])
        }
    }
}
