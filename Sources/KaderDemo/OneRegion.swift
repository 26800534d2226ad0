internal import KaderDomain

/// The scales `desk` and `region`: one house and its region.
struct OneRegion {
    /// What differs between the two.
    struct Size {
        let crew: CrewSize
        let networks: [String]
        let yearsBack: Int
        let weeksBack: Int
        let weeksAhead: Int

        static let desk = Size(
            crew: CrewSize(consulenten: 13, active: 24, officials: 2, others: 84),
            networks: NetworkTexts.desk, yearsBack: 0, weeksBack: 2, weeksAhead: 4)

        static let region = Size(
            crew: CrewSize(consulenten: 24, active: 60, officials: 3, others: 1900),
            networks: NetworkTexts.region, yearsBack: 1, weeksBack: 52, weeksAhead: 6)
    }

    private let setting: Setting
    private let size: Size

    /// Whether employers, visits written down, what goes on at the house and the tables of the region are
    /// made up too.
    private let hasConversations: Bool

    init(_ setting: Setting, size: Size, hasConversations: Bool) {
        self.setting = setting
        self.hasConversations = hasConversations
        self.size = size
    }

    func make(_ tell: (Phrase) -> Void) throws {
        guard let towns = Towns(Demo.region, setting.reference) else { return }
        tell(Phrase(nl: "Mensen verzinnen…", en: "Making up people…"))
        let maker = CrewMaker(setting: setting, people: PeopleMaker(setting), towns: towns)
        let crew = try maker.make(size.crew, houses: [Demo.house], keepingClients: .max)
        tell(Phrase(nl: "Netwerken en regioplannen…", en: "Networks and region plans…"))
        let networks = try addNetworksAndPlans(crew, towns)
        tell(Phrase(nl: "Spreekuren en afspraken…", en: "Spreekuren and appointments…"))
        let room = try addAgenda(crew)
        if hasConversations {
            try ConversationMaker(setting, house: Demo.house, crew: crew).add()
            try HouseLife(setting, house: Demo.house, crew: crew, room: room).add()
            try RegionTableMaker(
                setting: setting, region: Demo.region, networks: networks, people: crew.active
            ).make()
        }
    }

    private func addNetworksAndPlans(_ crew: Crew, _ towns: Towns) throws -> [Network.ID] {
        let networks = try NetworkMaker(
            setting: setting, region: Demo.region, towns: towns, crew: crew
        ).make(size.networks)
        let year = setting.today.year
        try PlanMaker(
            setting: setting, region: Demo.region, networks: networks, people: crew.active
        ).make(years: (year - size.yearsBack)...(year + 1))
        return networks
    }

    /// - Returns: the first room of the house.
    private func addAgenda(_ crew: Crew) throws -> Room.ID? {
        let monday = setting.today.monday
        let campaigns = try CampaignMaker(
            setting, over: monday - 7 * size.weeksBack...monday + 7 * size.weeksAhead + 6)
        try campaigns.add(house: Demo.house, WeekPattern.busyHouse)
        try campaigns.addQuestions(of: crew.clients.map(\.contact))
        let agenda = try HouseAgenda(
            setting, house: Demo.house, crew: crew, patterns: WeekPattern.busyHouse)
        for week in -size.weeksBack...size.weeksAhead {
            try agenda.addWeek(
                of: setting.today.monday + 7 * week, filled: Self.filled(week),
                cancelling: week == 2 ? WeekPattern.busyHouse[7] : nil)
        }
        return agenda.rooms.first
    }

    /// Of a hundred slots, by how many weeks it is until then: the near weeks are the full ones.
    static func filled(_ week: Int) -> Int {
        switch week {
        case ...0: 75
        case 1: 65
        case 2: 55
        case 3: 40
        default: 30
        }
    }
}
