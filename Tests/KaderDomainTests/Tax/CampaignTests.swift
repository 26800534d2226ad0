import KaderDomain
import Testing

@Suite struct CampaignTests {
    private let monday = Day("2027-03-15") ?? Day(ordinal: 0)

    private func hours(_ text: String) throws -> Hours { try #require(Hours(text)) }

    @Test func aCampaignEndsAfterItBeginsAndWithinAYear() throws {
        let first = monday
        #expect(try Campaign(year: 2027, first: first, last: first).contains(first))
        #expect(throws: CampaignError.endsBeforeItBegins) {
            try Campaign(year: 2027, first: first, last: first - 1)
        }
        #expect(throws: CampaignError.tooLong) {
            try Campaign(year: 2027, first: first, last: first + 367)
        }
        #expect(throws: CampaignError.yearOutside(2000...2100)) {
            try Campaign(year: 27, first: first, last: first)
        }
    }

    @Test func aPlaceTakesPartOnItsOwnWeekdaysInOrder() throws {
        let (late, early) = (try hours("13:00-16:00"), try hours("09:00-12:00"))
        let place = try CampaignPlace(
            campaign: Campaign.id(of: 2027), place: .online,
            hours: [late, early, late].map { WeeklyHours(.monday, $0) }, capacity: 1)
        #expect(place.hours(on: monday) == [early, late])
        #expect(place.hours(on: monday + 1).isEmpty)
        #expect(throws: CampaignError.withoutHours) {
            try CampaignPlace(campaign: place.campaign, place: .online, hours: [], capacity: 1)
        }
        #expect(throws: CampaignError.capacityOutside(1...999)) {
            try CampaignPlace(
                campaign: place.campaign, place: .online, hours: place.hours, capacity: 0)
        }
    }

    /// Of a day with 8 people of whom 6 are agreed.
    @Test(arguments: [
        ("09:00-09:45", 1, "free"), ("09:00-09:45", 2, "free"), ("09:00-09:45", 3, "full"),
        ("11:30-12:15", 1, "hours"), ("11:15-12:00", 1, "free"), ("12:30-13:15", 3, "hours"),
    ])
    func aDayOfACampaignIsForSoManyPeopleAtItsHours(
        _ hours: String, _ people: Int, _ expected: String
    ) throws {
        let pattern = [WeeklyHours(.monday, try self.hours("09:00-12:00"))]
        let season = Season.open(
            CampaignDay(hours: [try self.hours("09:00-12:00")], capacity: 8, agreed: 6),
            pattern: pattern)
        let refusals: [String: [SlotRefusal]] = [
            "free": [], "full": [.campaignFull(left: 2, capacity: 8)],
            "hours": [.notInCampaign(.otherHours(pattern))],
        ]
        #expect(try season.refusals(during: self.hours(hours), for: people) == refusals[expected])
    }

    @Test func onlyATaxReturnIsForAHousehold() throws {
        let refusal: (Service, Int) -> SpreekuurError? = { service, housemates in
            #expect(throws: SpreekuurError.self) {
                try Appointment(
                    id: .named("a"), spreekuur: .named("s"), contact: .named("c"),
                    service: service, on: Day(ordinal: 20_000),
                    during: try #require(Hours("09:00-09:45")), with: [.named("x")], in: nil,
                    housemates: housemates)
            }
        }
        #expect(refusal(.loopbaan, 1) == .tooManyHousemates(0...0))
        #expect(refusal(.belasting, 10) == .tooManyHousemates(0...9))
        #expect(refusal(.belasting, -1) == .tooManyHousemates(0...9))
    }

    @Test func aQuestionAsksSomethingAndAnAnswerSaysSomething() throws {
        let now = Instant(seconds: 0)
        #expect(throws: TaxQuestionError.withoutQuestion) {
            try TaxQuestion(id: .named("q"), asked: now, question: " \n")
        }
        #expect(throws: TaxQuestionError.withoutAnswer) {
            try TaxQuestion(
                id: .named("q"), asked: now, question: "huur?", answer: " ", answered: now)
        }
        #expect(try TaxQuestion(id: .named("q"), asked: now, question: "huur?").isOpen)
    }
}
