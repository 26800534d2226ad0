import KaderDomain
import Testing

@Suite struct HouseCalendarTests {
    private static let ascension = HolidayRule(
        code: "ascension-day", name: Phrase(same: "Hemelvaart"), kind: .easter(offset: 39),
        status: .official)
    private static let labour = HolidayRule(
        code: "labour-day", name: Phrase(same: "1 mei"), kind: .fixed(month: 5, day: 1),
        status: .observance)
    private static let holidays = Holidays(rules: [ascension, labour])

    private func calendar(
        open: String? = nil, closures: [Closure?] = [], choices: [HolidayChoice] = []
    ) throws -> HouseCalendar {
        var opening: OpeningHours?
        if let open {
            let hours = try #require(DayHours(open))
            opening = OpeningHours(house: "groningen", [.tuesday: hours, .thursday: hours])
        }
        return HouseCalendar(
            house: "groningen", opening: opening, closures: closures.compactMap { $0 },
            choices: choices, holidays: Self.holidays)
    }

    private func closure(_ house: String?, _ first: String, _ last: String) throws -> Closure? {
        Closure(
            id: .named("c"), house: house, first: try #require(Day(first)),
            last: try #require(Day(last)), reason: "zomerstop")
    }

    private func refusal(
        _ calendar: HouseCalendar, _ day: String, _ hours: String = "10:00-11:00"
    ) throws -> HouseClosed? {
        calendar.on(try #require(Day(day))).refusal(during: try #require(Hours(hours)))
    }

    @Test func ofAHouseOfWhichNothingIsKnownEveryHourIsOpen() throws {
        #expect(try refusal(calendar(), "2027-06-06", "03:00-04:00") == nil)
    }

    @Test(arguments: [
        ("2027-06-08", "09:00-12:30", true), ("2027-06-08", "13:30-17:00", true),
        ("2027-06-08", "12:00-13:00", false), ("2027-06-08", "12:30-13:30", false),
        ("2027-06-08", "09:00-17:00", false), ("2027-06-08", "08:59-10:00", false),
        ("2027-06-10", "16:00-17:00", true), ("2027-06-09", "10:00-11:00", false),
    ])
    func anHourIsOpenInEitherPartOfTheDay(
        _ day: String, _ hours: String, _ isOpen: Bool
    ) throws {
        let calendar = try calendar(open: "09:00-12:30, 13:30-17:00")
        #expect(try (refusal(calendar, day, hours) == nil) == isOpen)
    }

    @Test func aClosureHoldsFromItsFirstThroughItsLastDay() throws {
        let calendar = try calendar(closures: [closure("groningen", "2027-07-26", "2027-08-06")])
        let closed = HouseClosed.closure(reason: "zomerstop")
        for (day, refusal) in [
            ("2027-07-25", nil), ("2027-07-26", closed), ("2027-08-06", closed),
            ("2027-08-07", nil),
        ] {
            #expect(try self.refusal(calendar, day) == refusal, "\(day)")
        }
    }

    @Test func aClosureOfAllHousesHoldsHereAndThatOfAnotherDoesNot() throws {
        let all = try calendar(closures: [closure(nil, "2027-07-26", "2027-07-26")])
        let other = try calendar(closures: [closure("utrecht", "2027-07-26", "2027-07-26")])
        #expect(try refusal(all, "2027-07-26") != nil)
        #expect(try refusal(other, "2027-07-26") == nil)
    }

    @Test func aHouseIsClosedOnADayOffUnlessItChoseToBeOpen() throws {
        let (usual, day) = (try calendar(), "2027-05-06")
        #expect(try refusal(usual, day) == .holiday(Phrase(same: "Hemelvaart")))
        let choice = HolidayChoice(house: "groningen", rule: "ascension-day", isOpen: true)
        #expect(try refusal(calendar(choices: [choice]), day) == nil)
        let elsewhere = HolidayChoice(house: "utrecht", rule: "ascension-day", isOpen: true)
        #expect(try refusal(calendar(choices: [elsewhere]), day) != nil)
    }

    @Test func aHouseIsOpenOnADayToActUnlessItChoseToBeClosed() throws {
        #expect(try refusal(calendar(), "2027-05-01") == nil)
        let choice = HolidayChoice(house: "groningen", rule: "labour-day", isOpen: false)
        #expect(
            try refusal(calendar(choices: [choice]), "2027-05-01")
                == .holiday(Phrase(same: "1 mei")))
    }

    @Test func theReasonOfAClosureGoesBeforeAHoliday() throws {
        let calendar = try calendar(closures: [closure(nil, "2027-05-03", "2027-05-07")])
        #expect(try refusal(calendar, "2027-05-06") == .closure(reason: "zomerstop"))
    }

    @Test(arguments: [
        ("", 0), ("09:00-17:00", 1), ("13:30-17:00,09:00-12:30", 2),
        ("09:00–12:00, 12:30–17:00", 2),
    ])
    func hoursOfADayAreReadInAnyOrder(_ text: String, _ parts: Int) throws {
        let hours = try #require(DayHours(text))
        #expect(hours.parts.count == parts && hours.parts == hours.parts.sorted())
        #expect(DayHours(hours.description) == hours)
    }

    @Test(arguments: [
        "dicht", "9-17", "09:00-12:00,12:00-17:00", "09:00-12:00,11:00-17:00",
        "08:00-09:00,10:00-11:00,12:00-13:00", "17:00-09:00", ",", "09:00-12:00,x",
    ])
    func hoursThatCannotBeAreNoHours(_ text: String) {
        #expect(DayHours(text) == nil)
    }

    @Test func aClosureNeedsAReasonAndDaysInOrder() throws {
        let day = try #require(Day("2027-05-06"))
        #expect(
            Closure(id: .named("c"), house: nil, first: day, last: day - 1, reason: "x") == nil)
        #expect(
            Closure(id: .named("c"), house: nil, first: day, last: day, reason: " ") == nil)
    }
}
