import KaderDomain
import Testing

@Suite struct AvailabilityTests {
    private static let anna: Contact.ID = .named("anna")
    private static let bert: Contact.ID = .named("bert")
    private static let tuesday = Day("2027-03-16") ?? Day(ordinal: 0)

    private func consulent(
        _ pattern: [String] = [], _ exceptions: [String] = [], maximum: Int? = nil,
        status: ConsulentStatus = .bookable
    ) -> Consulent {
        Consulent(
            id: .named("consulent"), contact: Self.anna, houses: ["groningen"],
            services: [.loopbaan], status: status,
            pattern: pattern.compactMap { WeeklyHours($0) },
            exceptions: exceptions.compactMap { DatedHours($0) }, weeklyMaximum: maximum)
    }

    private func training(
        _ kind: TrainingKind, _ day: String, _ service: Service = .loopbaan
    ) throws -> Training {
        let day = try #require(Day(day))
        return try #require(
            Training(
                id: .named("\(day)"), contact: Self.anna, service: service, kind: kind,
                doneOn: day))
    }

    private func absence(
        _ from: String, _ until: String, _ hours: String? = nil
    ) throws -> Absence {
        let (first, last) = (try #require(Day(from)), try #require(Day(until)))
        return try #require(
            Absence(
                id: .named(from), contact: Self.anna, from: first, until: last,
                hours: hours.flatMap { Hours($0) }))
    }

    private func bars(
        _ availability: Availability, _ hours: String = "09:00-10:00", on day: Day = tuesday
    ) throws -> [StaffBar] {
        availability.bars(for: .loopbaan, on: day, during: try #require(Hours(hours)))
    }

    @Test func whoIsTrainedAndSaidNothingAboutHoursCanAlwaysBeAsked() throws {
        let one = Availability(consulent(), trainings: [try training(.basic, "2027-03-16")])
        #expect(try bars(one).isEmpty)
        #expect(try bars(one, on: Self.tuesday - 1) == [.untrained(.loopbaan)])
    }

    @Test func aBasicTrainingForAnotherServiceDoesNotCount() throws {
        let one = Availability(
            consulent(), trainings: [try training(.basic, "2026-01-01", .belasting)])
        #expect(try bars(one) == [.untrained(.loopbaan)])
    }

    @Test func onlyWhoIsBookableCanBeAsked() throws {
        let basic = try training(.basic, "2026-01-01")
        for status in ConsulentStatus.allCases where status != .bookable {
            let one = Availability(consulent(status: status), trainings: [basic])
            #expect(try bars(one) == [.notBookable(status)])
        }
    }

    @Test(arguments: [
        ("09:00-10:00", true), ("11:00-12:00", true), ("11:30-12:30", false),
        ("08:00-10:00", false), ("13:00-14:00", false),
    ])
    func anAppointmentLiesWithinTheHoursOfTheWeek(_ hours: String, _ fits: Bool) throws {
        let one = Availability(
            consulent(["2 09:00-12:00", "3 13:00-17:00"]),
            trainings: [try training(.basic, "2026-01-01")])
        #expect(try bars(one, hours).isEmpty == fits)
        #expect(try bars(one, "13:00-14:00", on: Self.tuesday + 1).isEmpty)
        #expect(try bars(one, "13:00-14:00", on: Self.tuesday + 2) == [.notAvailable])
    }

    @Test func onADayWithAnExceptionOnlyItsHoursHold() throws {
        let one = Availability(
            consulent(["2 09:00-12:00"], ["2027-03-16 14:00-16:00", "2027-03-17 09:00-10:00"]),
            trainings: [try training(.basic, "2026-01-01")])
        #expect(try bars(one) == [.notAvailable])
        #expect(try bars(one, "14:00-16:00").isEmpty)
        #expect(try bars(one, on: Self.tuesday + 1).isEmpty)
        #expect(try bars(one, on: Self.tuesday + 7).isEmpty)
    }

    @Test func absenceIsOfWholeDaysOrOfHoursOfEachDay() throws {
        let one = Availability(
            consulent(), trainings: [try training(.basic, "2026-01-01")],
            absences: [
                try absence("2027-03-16", "2027-03-17", "09:30-11:00"),
                try absence("2027-03-20", "2027-03-21"),
            ])
        #expect(try bars(one) == [.absent(through: Self.tuesday + 1)])
        #expect(try bars(one, "11:00-12:00").isEmpty)
        #expect(try bars(one, "08:30-09:30").isEmpty)
        #expect(try bars(one, on: Self.tuesday + 5) == [.absent(through: Self.tuesday + 5)])
        #expect(try bars(one, on: Self.tuesday + 6).isEmpty)
    }

    @Test func trainingIsCurrentForAYearAfterTheBasicOneAndThenWithEachYearlyOne()
        throws
    {
        let basic = try training(.basic, "2025-05-01")
        let yearly = try training(.yearly, "2026-06-01")
        let day = { try #require(Day($0)) }
        let standing = { TrainingStanding($0, for: .loopbaan, on: try day($1)) }
        #expect(try standing([basic], "2026-05-01") == .current(through: day("2026-05-01")))
        #expect(try standing([basic], "2026-05-02") == .overdue(since: day("2026-05-01")))
        #expect(
            try standing([basic, yearly], "2026-07-01") == .current(through: day("2027-06-01")))
        #expect(try standing([basic, yearly], "2027-06-02") == .overdue(since: day("2027-06-01")))
        #expect(try standing([yearly], "2026-07-01") == .untrained)
    }

    @Test func onlyAYearlyTrainingEndsAndNotBeforeItWasDone() throws {
        let day = Self.tuesday
        let made = { (kind: TrainingKind, end: Day?) in
            Training(
                id: .named("t"), contact: Self.anna, service: .loopbaan, kind: kind, doneOn: day,
                validUntil: end)
        }
        #expect(made(.basic, day) == nil)
        #expect(made(.yearly, day - 1) == nil)
        #expect(made(.yearly, day)?.validUntil == day)
        #expect(made(.yearly, nil)?.validUntil == Day("2028-03-16"))
    }

    @Test func aFullWeekBarsUntilAnAppointmentIsMovedOutOfItOrTheRuleWaived()
        throws
    {
        let known = [
            Self.anna: Availability(
                consulent(maximum: 2), trainings: [try training(.basic, "2026-01-01")])
        ]
        let hours = try #require(Hours("09:00-10:00"))
        let bars = { (staffing: Staffing, isOpen: Bool) in
            staffing.bars(
                of: Self.anna, for: .loopbaan, on: Self.tuesday, during: hours, isWeekOpen: isOpen)
        }
        let full = Staffing(known, booked: [Self.anna: 2])
        #expect(bars(full, false) == [.weekFull(maximum: 2)])
        #expect(bars(full, true).isEmpty)
        #expect(bars(full.releasing([Self.anna]), false).isEmpty)
        #expect(bars(Staffing(known, booked: [Self.anna: 1]), false).isEmpty)
    }

    @Test func aConflictBarsFromItsPersonAndFromWhoBelongsToItsEmployer() throws {
        let period = try #require(Period(from: Self.tuesday, until: nil))
        let person = try #require(
            InterestConflict(
                id: .named("p"), contact: Self.anna, with: .person(Self.bert), period: period))
        let employer = try #require(
            InterestConflict(id: .named("e"), contact: Self.anna, with: .employer(" Énergie ")))
        let one = Availability(consulent(), conflicts: [person, employer])
        #expect(one.isBarred(from: Client(Self.bert), on: Self.tuesday))
        #expect(!one.isBarred(from: Client(Self.bert), on: Self.tuesday - 1))
        let other: Contact.ID = .named("other")
        #expect(!one.isBarred(from: Client(other), on: Self.tuesday))
        #expect(
            one.isBarred(
                from: Client(other, belongingTo: ["Netwerk ENERGIE Noord"]), on: Self.tuesday))
    }

    @Test func nobodyIsInConflictWithThemselvesOrWithANamelessEmployer() {
        #expect(
            InterestConflict(id: .named("x"), contact: Self.anna, with: .person(Self.anna)) == nil)
        #expect(InterestConflict(id: .named("x"), contact: Self.anna, with: .employer(" ")) == nil)
    }

    @Test func hoursOfAWeekAndOfADayAreReadAsTheyAreWritten() {
        for text in ["1 09:00-12:00", "7 00:00-24:00"] {
            #expect(WeeklyHours(text)?.description == text)
        }
        #expect(DatedHours("2027-03-16 09:00-12:00")?.description == "2027-03-16 09:00-12:00")
        for text in ["0 09:00-12:00", "8 09:00-12:00", "1 12:00-09:00", "1", "", "1  09:00-12:00"] {
            #expect(WeeklyHours(text) == nil)
        }
        #expect(SpokenLanguage("nl")?.label == Phrase(nl: "Nederlands", en: "Dutch"))
        #expect(SpokenLanguage("NL") == nil && SpokenLanguage("n") == nil)
    }
}
