import KaderDomain
import Testing

@testable import KaderStore

@Suite struct HousesTests {
    private let office: Office
    private let anna: ActingStore
    private static let ascension = HolidayRule(
        code: "ascension-day", name: Phrase(same: "Hemelvaart"), kind: .easter(offset: 39),
        status: .official)

    init() throws {
        office = try Office()
        let clock = Clock.fixed(try #require(LocalTime(Office.now)))
        anna = office.store.as(
            try #require(Actor("anna")), at: clock,
            knowing: { Holidays(rules: [Self.ascension]) })
    }

    private func door(_ day: Day, at place: Place = Office.place) throws -> HouseClosed? {
        try anna.door(of: place, on: day).refusal(during: #require(Hours("10:00-11:00")))
    }

    private func closure(_ house: String? = "groningen") throws -> Closure {
        try #require(
            Closure(
                id: .named("c"), house: house, first: Office.monday + 1,
                last: Office.monday + 2, reason: "verhuizing"))
    }

    @Test func hoursAreKeptPerWeekday() throws {
        var opening = OpeningHours(house: "groningen")
        opening[.monday] = try #require(DayHours("09:00-12:00,13:00-17:00"))
        try anna.set(opening)
        #expect(try anna.calendar(of: "groningen").opening == opening)
        #expect(try anna.calendar(of: "utrecht").opening == nil)
        #expect(try door(Office.monday) == nil)
        #expect(try door(Office.monday + 1) == .outsideOpening(.closed))
        #expect(try door(Office.monday + 1, at: .online) == nil)
    }

    @Test func twoPeopleWhoSetOtherWeekdaysBothGetTheirs() throws {
        let start = OpeningHours(house: "groningen")
        try anna.set(start)
        var (hers, his) = (start, start)
        hers[.monday] = try #require(DayHours("09:00-12:00"))
        his[.friday] = try #require(DayHours("10:00-14:00"))
        try anna.set(hers, from: start)
        try office.bert.set(his, from: start)
        let both = try anna.calendar(of: "groningen").opening
        #expect(both?[.monday] == hers[.monday] && both?[.friday] == his[.friday])
        his[.monday] = try #require(DayHours("20:00-22:00"))
        let error = #expect(throws: EditConflict.self) {
            try office.bert.set(his, from: start)
        }
        #expect(error?.fields.map(\.name) == ["monday"])
    }

    @Test func aClosureNamesWhatStandsOnItsDaysAndUndoOpensAgain() throws {
        try anna.plan(try office.spreekuur("that day"))
        try anna.plan(try office.spreekuur("online", "13:00-16:00", at: .online))
        try anna.plan(try office.spreekuur("later", on: Office.monday + 3))
        let standing = try anna.add(closure())
        #expect(standing.map(\.id) == [.named("that day")])
        #expect(try door(Office.monday + 1) == .closure(reason: "verhuizing"))
        #expect(try door(Office.monday + 3) == nil)
        _ = try anna.undo()
        #expect(try door(Office.monday + 1) == nil)
        #expect(try anna.closures(from: Office.monday).isEmpty)
    }

    @Test func closuresOfAllHousesHoldForEach() throws {
        try anna.add(try closure(nil))
        #expect(try anna.closures(of: "utrecht", from: Office.monday).count == 1)
        #expect(try anna.closures(of: "utrecht", from: Office.monday + 3).isEmpty)
        try anna.removeClosure(.named("c"))
        #expect(try anna.closures(from: Office.monday).isEmpty)
        #expect(throws: StoreError.self) { try anna.removeClosure(.named("c")) }
    }

    @Test func aHouseOpensOnAHolidayByChoiceAndClosesAgainAsUsual() throws {
        let day = try #require(Day("2027-05-06"))
        let closed = HouseClosed.holiday(Phrase(same: "Hemelvaart"))
        #expect(try door(day) == closed)
        try anna.choose(true, on: "ascension-day", in: "groningen")
        #expect(try door(day) == nil)
        #expect(try door(day, at: .house("utrecht")) == closed)
        try anna.choose(nil, on: "ascension-day", in: "groningen")
        #expect(try door(day) == closed)
        _ = try anna.undo()
        #expect(try door(day) == nil)
    }

    @Test func aRoomKeepsItsKind() throws {
        let hall = try #require(
            Room(
                id: .named("hall"), house: "groningen", name: "Zaal", kind: .meeting,
                capacity: 40))
        try anna.add(hall)
        #expect(try anna.room(hall.id) == hall)
    }

    private func starts() throws -> [String] {
        try anna.slots(for: .loopbaan, from: Office.monday, days: 7)
            .map { "\($0.day - Office.monday) \($0.hours.from)" }
    }

    @Test func slotsWhileTheHouseIsClosedAreNotOffered() throws {
        try anna.plan(try office.spreekuur("long", "09:00-13:00"))
        try anna.plan(
            try office.spreekuur("online", "13:00-15:00", staff: [3, 4], at: .online))
        var opening = OpeningHours(house: "groningen")
        opening[.tuesday] = try #require(DayHours("10:00-11:30,12:00-13:00"))
        try anna.set(opening)
        #expect(try starts() == ["1 10:00", "1 12:00", "1 13:00", "1 14:00"])
        try anna.add(closure())
        #expect(try starts() == ["1 13:00", "1 14:00"])
        let seen = try anna.agenda(
            at: Office.place, from: Office.monday + 1, through: Office.monday + 1)
        #expect(seen.first?.free.isEmpty == true)
    }

    @Test func whoBooksThenIsToldWhyAndNothingIsMade() throws {
        try anna.plan(try office.spreekuur())
        try anna.plan(try office.spreekuur("later", on: Office.monday + 3))
        try anna.add(closure())
        let why = SlotRefusal.houseClosed(.closure(reason: "verhuizing"))
        #expect(try anna.refusals(of: office.request("09:00")) == [why])
        let error = #expect(throws: SpreekuurError.self) {
            try anna.book(.named("a"), for: office.clients[0], office.request("09:00"))
        }
        guard case .notFree(why, let nearest) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(nearest?.day == Office.monday + 3)
        try anna.removeClosure(.named("c"))
        _ = try anna.book(.named("a"), for: office.clients[0], office.request("09:00"))
    }

    @Test func anAppointmentDoesNotMoveIntoClosedHours() throws {
        try anna.plan(try office.spreekuur("later", on: Office.monday + 3))
        try anna.plan(try office.spreekuur())
        let visit = Appointment.ID.named("a")
        _ = try anna.book(
            visit, for: office.clients[0], office.request("09:00", on: Office.monday + 3))
        try anna.add(closure())
        #expect(throws: SpreekuurError.self) {
            try anna.move(visit, to: Office.monday + 1, #require(TimeOfDay("09:00")))
        }
        #expect(try anna.appointment(visit).appointment.day == Office.monday + 3)
    }

    /// What stands when a house closes stays until somebody moves or cancels it.
    @Test func anAppointmentThatStandsIsKeptWhenItsHouseCloses() throws {
        try anna.plan(try office.spreekuur())
        _ = try anna.book(.named("a"), for: office.clients[0], office.request("09:00"))
        try anna.add(closure())
        #expect(try anna.appointment(.named("a")).appointment.state == .planned)
        #expect(try LedgerOracle(office.store).faults.isEmpty)
    }
}
