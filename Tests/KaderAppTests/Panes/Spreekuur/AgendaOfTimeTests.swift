import KaderDomain
import KaderReference
import Testing

@testable import KaderApp

/// Day, week and month of the agenda, without a store.
@Suite struct AgendaOfTimeTests {
    let monday = Day("2026-11-23")!
    let now = LocalTime("2026-11-24T10:20")!
    let place = Place.house("groningen")

    /// Opened on Tuesday, with these spreekuren read.
    func pane(_ entries: [AgendaEntry]) throws -> SpreekuurPane {
        var pane = SpreekuurPane(reference: try .embedded(), house: "groningen", now: now)
        _ = pane.update(.loaded(entries, place, week: monday))
        return pane
    }

    /// Two hours from 11, and two from 14, with Fatma and Joris.
    func twoSpreekuren() throws -> [AgendaEntry] {
        [try .sample(1, from: "11:00"), try .sample(2, from: "14:00")]
    }

    @Test func aDayIsOpenedWithoutReadingAgain() throws {
        var pane = try pane(twoSpreekuren())
        #expect(pane.update(.showScale(.day)) == [])
        #expect(pane.columns.map(\.name) == ["Fatma Yilmaz", "Joris Bos"])
        #expect(pane.update(.showNextDay) == [])
        #expect(pane.columns.isEmpty)
    }

    @Test func aMonthReadsAllItsWeeksAndItsDaysNothingMore() throws {
        var pane = try pane([])
        let november = Day("2026-10-26")!
        #expect(
            pane.update(.showScale(.month)) == [.run(.load(place, week: november, weeks: 6))])
        #expect(pane.update(.loaded([], place, week: november)) == [], "one week is no answer")
        #expect(!pane.isLoaded)
        _ = pane.update(.loaded([], place, week: november, weeks: 6))
        #expect(pane.isLoaded)
        #expect(pane.update(.showPreviousWeek) == [])
        #expect(pane.update(.showNextDay) == [])
        #expect(pane.day == Day("2026-11-18")!)
        #expect(pane.update(.showNextWeek) == [])
        #expect(
            pane.update(.showNextWeek) == [.run(.load(place, week: monday + 7, weeks: 5))])
    }

    @Test func leavingTheMonthForADayReadsNothing() throws {
        var pane = try pane([])
        _ = pane.update(.showScale(.month))
        _ = pane.update(.loaded(try twoSpreekuren(), place, week: Day("2026-10-26")!, weeks: 6))
        #expect(pane.update(.open) == [])
        #expect(pane.scale == .day && pane.columns.count == 2)
        #expect(pane.update(.showWider) == [] && pane.scale == .month)
        #expect(pane.update(.showWider) == [] && pane.scale == .week)
    }

    @Test func monthsAreTurnedByTheSameDayOrTheLast() throws {
        var pane = try pane([])
        _ = pane.update(.showScale(.month))
        for _ in 1...4 { _ = pane.update(.showNextDay) }
        _ = pane.update(.showNextDay)
        _ = pane.update(.showNextDay)
        #expect(pane.day == Day("2026-11-30")!)
        for _ in 1...3 { _ = pane.update(.showNextMonth) }
        #expect(pane.day == Day("2027-02-28")!)
        _ = pane.update(.showPreviousMonth)
        #expect(pane.day == Day("2027-01-28")!)
    }

    @Test func nowIsWhatGoesOnOrComesNext() throws {
        var pane = try pane([
            try .sample(1, from: "08:00"), try .sample(2, from: "10:00"),
            try .sample(3, from: "14:00"),
        ])
        _ = pane.update(.selectLast)
        #expect(pane.update(.showToday) == [])
        #expect(pane.selection == .sample(2))
        _ = pane.update(.showScale(.day))
        _ = pane.update(.selectFirst)
        _ = pane.update(.showToday)
        #expect(pane.selectedItem?.hours == Hours("11:00–12:00"), "10:00 has begun")
    }

    @Test func columnsKeepTheTimeAtWhichTheKeyboardIs() throws {
        var pane = try pane(twoSpreekuren())
        _ = pane.update(.showScale(.day))
        _ = pane.update(.selectLast)
        let time = pane.selectedItem?.hours
        _ = pane.update(.selectNextColumn)
        #expect(pane.column == .person(.sample(102)))
        #expect(pane.selectedItem?.hours == time && time == Hours("15:00–16:00"))
        _ = pane.update(.selectNextColumn)
        #expect(pane.column == .person(.sample(102)), "there is no further column")
    }

    @Test func aFreeSlotOfADayIsBooked() throws {
        let entries = try twoSpreekuren()
        var pane = try pane(entries)
        _ = pane.update(.showScale(.day))
        #expect(pane.update(.open) == [.open(.booking(BookingForm(entries[0].free[0])))])
    }

    @Test func slotsThatHaveBegunAreNotFreeAnyMore() throws {
        var pane = try pane([try .sample(1, from: "10:00")])
        _ = pane.update(.showScale(.day))
        #expect(pane.columns[0].items.map(\.hours) == [Hours("11:00–12:00")])
        _ = pane.tick(LocalTime("2026-11-24T11:01")!)
        #expect(pane.columns[0].items.isEmpty && pane.selectedItem == nil)
    }

    @Test func aDayByRoomHasAColumnForEachRoom() throws {
        var pane = try pane(twoSpreekuren())
        _ = pane.update(.showScale(.day))
        _ = pane.update(.split(.rooms))
        #expect(pane.columns.map(\.name) == ["Spreekkamer 1"])
        #expect(pane.selectedItem?.hours == Hours("11:00–12:00"))
    }

    @Test func whoIsTakenElsewhereIsBusyAndWhoIsNotNeededIsSpare() throws {
        var pane = try pane([try .sampleOfThree()])
        _ = pane.update(.showScale(.day))
        let kinds = pane.columns.map { $0.items.map(\.kind.word) }
        #expect(kinds == [["free", "free"], ["busy", "free"], ["free", "spare"]])
    }
}

extension DayItem.Kind {
    fileprivate var word: String {
        switch self {
        case .taken: "taken"
        case .free: "free"
        case .spare: "spare"
        case .busy: "busy"
        case .walkIn: "walk-in"
        }
    }
}

extension AgendaEntry {
    /// From 14 to 16 with three consulenten, of whom the second is taken elsewhere the first hour.
    fileprivate static func sampleOfThree() throws -> AgendaEntry {
        let day = try #require(Day("2026-11-24"))
        let spreekuur = try Spreekuur(
            id: .sample(9), service: .loopbaan, at: .house("groningen"), on: day,
            during: try #require(Hours("14:00–16:00")),
            staffedBy: [.sample(101), .sample(102), .sample(103)], in: [.sample(201)])
        let elsewhere = try Interval(day, try #require(Hours("14:00–15:00")))
        let plan = SlotPlan(
            spreekuur, under: .standard(.loopbaan),
            visits: [SlotPlan.Visit(.person(.sample(102)), elsewhere)])
        return AgendaEntry(
            spreekuur: spreekuur, staff: ["Fatma Yilmaz", "Joris Bos", "Sara Ho"],
            rooms: ["Spreekkamer 1"], appointments: [],
            free: plan.free(from: LocalTime(day: day, time: .startOfDay)),
            terms: plan.terms, visits: plan.visits)
    }
}
