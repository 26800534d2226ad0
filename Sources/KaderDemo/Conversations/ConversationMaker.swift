internal import KaderDomain
internal import KaderStore

/// Employers of a demo and what visitors told of them: two a week for half a year, and lately much
/// of one. It leaves chance alone: whatever else a seed makes stays the same.
struct ConversationMaker {
    private let setting: Setting
    private let house: String
    private let visitors: [Contact.ID]
    private let staff: [Contact.ID]

    static let weeks = 26

    /// Different members of the last weeks, all about the same.
    static let rise = 5

    init(_ setting: Setting, house: String, crew: Crew) {
        self.setting = setting
        self.house = house
        visitors = crew.clients.filter { $0.standing == .member }.map(\.contact)
        staff = crew.consulenten.map(\.contact)
    }

    func add() throws {
        for company in ConversationTexts.companies { try add(company) }
        for week in 1...Self.weeks {
            for part in 0..<2 { try addUsual(week: week, part: part) }
        }
        for number in 0..<Self.rise { try addRise(number) }
    }

    private func add(_ company: ConversationTexts.Company) throws {
        let employer = try Employer(
            id: Self.id(of: company), name: company.name, aliases: company.aliases,
            sector: company.sector, municipality: "GM0014")
        try setting.batch.add(.employer(employer))
        for site in company.sites {
            try setting.batch.add(
                .establishment(
                    Establishment(
                        id: .named("demo \(company.name) \(site)"), employer: employer.id,
                        name: site, municipality: "GM0014")))
        }
    }

    /// Every third visit is about no employer that was named.
    private func addUsual(week: Int, part: Int) throws {
        let number = 2 * week + part
        let companies = ConversationTexts.companies.dropFirst()
        let talk = ConversationTexts.talks[number % ConversationTexts.talks.count]
        let company = companies[1 + number % companies.count]
        try add(
            "usual \(number)", on: setting.today.monday - 7 * week + (part == 0 ? 1 : 3),
            of: number % 7 == 0 ? nil : number,
            about: number.isMultiple(of: 3) ? nil : company,
            (talk.problem, talk.question, talk.advice))
    }

    private func addRise(_ number: Int) throws {
        let rise = ConversationTexts.rise
        try add(
            "rise \(number)", on: setting.today.monday - 7 * (number % 3 + 1) + number % 2,
            of: 3 * number + 60, about: ConversationTexts.companies[0],
            (rise.problem, rise.question, rise.advice))
    }

    private func add(
        _ name: String, on day: Day, of visitor: Int?,
        about company: ConversationTexts.Company?,
        _ talk: (problem: String, question: String, advice: String)
    ) throws {
        let visitor = visitor.flatMap { visitors.isEmpty ? nil : visitors[$0 % visitors.count] }
        let helper = staff.isEmpty ? [] : [staff[day.ordinal % staff.count]]
        let party = company.map { OtherParty.employer(Self.id(of: $0)) } ?? .unknown
        try setting.batch.add(
            .registration(
                Registration(
                    id: .named("demo \(name)"), on: day, at: .house(house), .werkInkomen,
                    of: visitor, with: helper.filter { $0 != visitor }, against: party,
                    problems: [talk.problem], sector: company?.sector ?? "",
                    region: Demo.region, question: talk.question, advice: talk.advice)))
    }

    private static func id(of company: ConversationTexts.Company) -> Employer.ID {
        .named("demo \(company.name)")
    }
}
