extension SignalIndex {
    /// How often a problem comes from an employer beside what its sector makes one expect, in the
    /// 52 weeks up to and with this one.
    ///
    /// The sector is the one that most of the employer's members of that year named, the first by
    /// code where several are equal; where none was named, it is the whole country.
    ///
    /// - Returns: nil for other kinds of cell, and where nobody ever came with it.
    public func disproportion(of cell: SignalCell, in week: ISOWeek) -> Disproportion? {
        guard case .employerProblem = cell, let place = places[.cell(cell)] else { return nil }
        return disproportion(at: place, in: sectors(in: week.number), through: week.number)
    }

    /// The sector of each employer of which one is known, by the place of the employer.
    func sectors(in last: Int) -> [Int: String] {
        var sectors: [Int: String] = [:]
        var most: [Int: Int] = [:]
        for (own, series) in series.enumerated() {
            guard case .employerInSector(let employer, let sector) = series.key,
                let place = places[.cell(.employer(employer))]
            else { continue }
            let members = tallies[own].membersOfYear(through: last)
            let (known, before) = (sectors[place], most[place, default: 0])
            if members > before || members == before && members > 0 && sector < known ?? sector {
                (sectors[place], most[place]) = (sector, members)
            }
        }
        return sectors
    }

    /// - Parameters:
    ///   - place: of an employer with a problem.
    ///   - sectors: see ``sectors(in:)``.
    func disproportion(
        at place: Int, in sectors: [Int: String], through last: Int
    ) -> Disproportion? {
        guard let employer = series[place].employer,
            case .cell(.employerProblem(_, let problem)) = series[place].key
        else { return nil }
        var (column, all) = (places[.cell(.problem(problem))], places[.everywhere])
        if let sector = sectors[employer] {
            column = places[.cell(.problemSector(problem: problem, sector: sector))]
            all = places[.sector(sector)]
        }
        let product = Double(year(employer, last)) * Double(year(column, last))
        return Disproportion(
            members: year(place, last), expected: product / Double(max(year(all, last), 1)))
    }

    private func year(_ place: Int?, _ last: Int) -> Int {
        place.map { tallies[$0].membersOfYear(through: last) } ?? 0
    }
}
