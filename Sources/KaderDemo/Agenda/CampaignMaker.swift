internal import KaderDomain
internal import KaderStore

/// The tax campaigns of a demo, the houses that take part and some questions. It leaves chance
/// alone: whatever else a seed makes stays the same.
struct CampaignMaker {
    private let setting: Setting
    private let campaigns: [Campaign]

    /// People a day at a house: two rooms of four appointments, half of them with a housemate or two.
    private static let capacity = 16

    /// Adds the campaigns.
    private init(_ setting: Setting, _ campaigns: [Campaign]) throws {
        self.setting = setting
        self.campaigns = campaigns
        for campaign in campaigns { try setting.batch.add(.campaign(campaign)) }
    }

    /// One that goes on now: a year's part of these days each.
    init(_ setting: Setting, over days: ClosedRange<Day>) throws {
        let years = days.lowerBound.year...days.upperBound.year
        try self.init(
            setting,
            years.compactMap { year in
                guard let first = Day(year: year, month: 1, day: 1),
                    let last = Day(year: year, month: 12, day: 31)
                else { return nil }
                return try? Campaign(
                    year: year, first: max(first, days.lowerBound),
                    last: min(last, days.upperBound))
            })
    }

    /// One every spring, in the weeks of these patterns.
    init(_ setting: Setting, years: ClosedRange<Int>, like patterns: [WeekPattern]) throws {
        let weeks = patterns.first { $0.service.isInCampaign }?.weeks ?? 9...17
        try self.init(
            setting,
            years.compactMap { year in
                guard let first = ISOWeek(year: year, week: weeks.lowerBound)?.monday,
                    let last = ISOWeek(year: year, week: weeks.upperBound)?.monday
                else { return nil }
                return try? Campaign(year: year, first: first, last: last + 6)
            })
    }

    /// Lets a house take part when it holds spreekuren for it.
    func add(house: String, _ patterns: [WeekPattern]) throws {
        let hours = patterns.filter { $0.service.isInCampaign }.map {
            WeeklyHours($0.weekday, $0.hours)
        }
        for campaign in campaigns {
            let place = try CampaignPlace(
                campaign: campaign.id, place: .house(house), hours: hours,
                capacity: Self.capacity)
            try setting.batch.add(.campaignPlace(place))
        }
    }

    /// Some questions of the past days, the last of which wait.
    func addQuestions(of people: [Contact.ID]) throws {
        for (place, text) in AgendaTexts.taxQuestions.enumerated() {
            let day = setting.today - (AgendaTexts.taxQuestions.count - place)
            let asked = Amsterdam.importing(
                LocalTime(day: day, time: TimeOfDay(minutes: 600 + 25 * place) ?? .startOfDay))
            let isAnswered = !text.answer.isEmpty
            let question = try TaxQuestion(
                id: .named("tax question \(place)"),
                contact: place.isMultiple(of: 2) ? people.dropFirst(place).first : nil,
                asked: asked, question: text.question, answer: text.answer,
                answered: isAnswered ? asked + 600 : nil, answeredBy: isAnswered ? "balie" : "")
            try setting.batch.add(.taxQuestion(question))
        }
    }

    /// How many come along to an appointment that begins then: every other one is of a household.
    static func housemates(on day: Day, at time: TimeOfDay) -> Int {
        [1, 0, 2, 0][(day.ordinal + time.minutes / 45) % 4]
    }
}
