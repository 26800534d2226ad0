internal import KaderDomain
internal import KaderReference

/// The scale `national`: every region, and the houses that hold loopbaanspreekuren.
///
/// Which 28 of the 35 houses those are is not public (SYSTEMS 1D.1): the demo takes the houses
/// numbered 1 to 28.
struct WholeCountry {
    static let people = 1_000_000
    static let houses = 28
    static let consulentenPerHouse = 10
    static let weeksBack = 520
    static let weeksAhead = 4

    private let setting: Setting
    private let people: PeopleMaker

    init(_ setting: Setting) {
        self.setting = setting
        people = PeopleMaker(setting)
    }

    func make(_ tell: (Phrase) -> Void) throws {
        let regions = setting.reference.regions
        let years = (setting.today - 7 * Self.weeksBack).year...setting.today.year
        let campaigns = try CampaignMaker(setting, years: years, like: WeekPattern.usualHouse)
        var agendas: [HouseAgenda] = []
        for (place, region) in regions.enumerated() {
            tell(Phrase(nl: "\(region.name)…", en: "\(region.name)…"))
            let last = Self.people * (place + 1) / regions.count
            if let agenda = try add(region, through: last) {
                agendas.append(agenda)
                try campaigns.add(house: agenda.house, WeekPattern.usualHouse)
            }
        }
        for week in -Self.weeksBack...Self.weeksAhead {
            if week % 52 == 0 { tellWeek(week, tell) }
            for agenda in agendas {
                try agenda.addWeek(
                    of: setting.today.monday + 7 * week, filled: Self.filled(week))
            }
        }
    }

    private func tellWeek(_ week: Int, _ tell: (Phrase) -> Void) {
        let year = (setting.today + 7 * week).year
        tell(Phrase(nl: "Spreekuren vanaf \(year)…", en: "Spreekuren from \(year)…"))
    }

    /// - Parameter last: how many people there are when this region is done.
    /// - Returns: the agenda of the region's house, where it holds spreekuren.
    private func add(_ region: Region, through last: Int) throws -> HouseAgenda? {
        guard let towns = Towns(region.code, setting.reference) else { return nil }
        let house = setting.reference.house(inRegion: region.code)
            .flatMap { (1...Self.houses).contains($0.number) ? $0.key : nil }
        let consulenten = house == nil ? 0 : Self.consulentenPerHouse
        let (active, officials) = (30, 2)
        let size = CrewSize(
            consulenten: consulenten, active: active, officials: officials,
            others: last - people.count - consulenten - active - officials)
        let crew = try CrewMaker(setting: setting, people: people, towns: towns)
            .make(size, houses: [house].compactMap { $0 }, keepingClients: 8000)
        try addNetworksAndPlans(of: region, crew, towns)
        return try house.map {
            try HouseAgenda(setting, house: $0, crew: crew, patterns: WeekPattern.usualHouse)
        }
    }

    private func addNetworksAndPlans(of region: Region, _ crew: Crew, _ towns: Towns) throws {
        let count = 2 + region.uwvNumber % 3
        let networks = try NetworkMaker(
            setting: setting, region: region.code, towns: towns, crew: crew
        ).make(NetworkTexts.names(for: region.name, count: count))
        let year = setting.today.year
        try PlanMaker(
            setting: setting, region: region.code, networks: networks, people: crew.active
        ).make(years: (year - 2)...(year + 1))
        try RegionTableMaker(
            setting: setting, region: region.code, networks: networks, people: crew.active
        ).make()
    }

    private static func filled(_ week: Int) -> Int { week < 0 ? 82 : OneRegion.filled(week) }
}
