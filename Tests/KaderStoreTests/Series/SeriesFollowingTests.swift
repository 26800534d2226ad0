import KaderDomain
import Testing

@testable import KaderStore

/// *This and following*, and copying a week.
@Suite struct SeriesFollowingTests {
    private let office: Office
    private var anna: ActingStore { office.anna }
    private static let id = Series.ID.named("series")

    init() throws {
        office = try Office()
        try office.anna.plan(
            try Series(
                id: Self.id, service: .loopbaan, at: Office.place,
                during: #require(Hours("09:00-12:00")), staffedBy: Array(office.staff.prefix(2)),
                in: [office.rooms[0].id], .weekly(every: .one), from: Office.monday + 1,
                until: .count(4)))
    }

    private func days(of id: Series.ID = id) throws -> [Int] {
        try anna.sessions(of: id).map { $0.day - Office.monday }
    }

    private func book(_ number: Int, _ time: String = "09:00") throws {
        _ = try anna.book(
            .named("visit"), for: office.clients[0],
            office.request(time, on: Office.monday + number))
    }

    @Test func endingTakesThatDayAndWhatFollowsOutInOneStep() throws {
        let before = try Dump(office.store)
        #expect(try anna.end(Self.id, from: Office.monday + 10).count == 2)
        #expect(try days() == [1, 8])
        #expect(try anna.series(Self.id).days.last == Office.monday + 8)
        #expect(try LedgerOracle(office.store).faults.isEmpty)
        _ = try anna.undo()
        #expect(try Dump(office.store) == before)
    }

    @Test func endingFromTheFirstDayTakesTheSeriesOut() throws {
        try anna.end(Self.id, from: Office.monday)
        #expect(try days().isEmpty)
        #expect(throws: StoreError.self) { try anna.series(Self.id) }
        #expect(try anna.check().isEmpty)
    }

    @Test func aSeriesWithACancelledSessionCanEnd() throws {
        let first = try #require(try anna.sessions(of: Self.id).first)
        try anna.cancel(first.id, because: "ziek")
        try anna.end(Self.id, from: Office.monday)
        #expect(try days().isEmpty)
        #expect(try anna.check().isEmpty)
    }

    @Test func whereSomebodyHasAnAppointmentItDoesNotEnd() throws {
        try book(15)
        let before = try Dump(office.store)
        let error = #expect(throws: SeriesError.self) {
            try anna.end(Self.id, from: Office.monday + 8)
        }
        guard case .appointmentsOutside(let entries) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(entries.map(\.contact) == ["Frits Groen"])
        #expect(try Dump(office.store) == before)
        #expect(try anna.end(Self.id, from: Office.monday + 16).count == 1)
    }

    @Test func aSeriesThatIsOverDoesNotEndAgain() throws {
        let day = Office.monday + 23
        #expect(throws: SeriesError.endedBefore(day)) { try anna.end(Self.id, from: day) }
    }

    @Test func changingKeepsDaysIdsAndAppointments() throws {
        try book(15, "10:00")
        let ids = try anna.sessions(of: Self.id).map(\.id)
        let change = SeriesChange(hours: Hours("08:00-13:00"))
        let new = Series.ID.named("new")
        #expect(try anna.change(Self.id, from: Office.monday + 8, to: change, as: new) == 3)
        #expect(try days() == [1] && days(of: new) == [8, 15, 22])
        #expect(try anna.sessions(of: new).map(\.id) == Array(ids.dropFirst()))
        #expect(try anna.sessions(of: new).allSatisfy { $0.hours == change.hours })
        #expect(try anna.appointment(.named("visit")).appointment.state == .planned)
        #expect(try LedgerOracle(office.store).faults.isEmpty)
    }

    /// From the second week on to Thursday: the days of the same weeks.
    @Test func anotherWeekdayIsPlannedInOneStep() throws {
        let before = try Dump(office.store)
        let change = SeriesChange(weekday: .thursday)
        let new = Series.ID.named("new")
        let previewed = try anna.previewMove(Self.id, from: Office.monday + 8, to: change)
        #expect(try Dump(office.store) == before)
        #expect(
            try anna.move(Self.id, from: Office.monday + 8, to: change, as: new) == previewed)
        #expect(try days() == [1] && days(of: new) == [10, 17, 24])
        #expect(try anna.series(new).days == [10, 17, 24].map { Office.monday + $0 })
        #expect(try LedgerOracle(office.store).faults.isEmpty)
        #expect(try anna.check().isEmpty)
        _ = try anna.undo()
        #expect(try Dump(office.store) == before)
    }

    @Test func aWeekdayBeforeTheDayComesAWeekLater() throws {
        let new = Series.ID.named("new")
        let from = Office.monday + 8
        try anna.move(Self.id, from: from, to: SeriesChange(weekday: .monday), as: new)
        #expect(try days() == [1] && days(of: new) == [14, 21, 28])
    }

    @Test func aDayOnWhichTheHouseIsClosedFallsOutAndIsNamed() throws {
        let closed = Office.monday + 17
        try anna.add(
            try #require(
                Closure(
                    id: .named("closed"), house: Office.place.house, first: closed, last: closed,
                    reason: "verbouwing")))
        let new = Series.ID.named("new")
        let outcome = try anna.move(
            Self.id, from: Office.monday + 8, to: SeriesChange(weekday: .thursday), as: new)
        #expect(outcome.filter { !$0.comes }.map(\.day) == [closed])
        #expect(try days(of: new) == [10, 24])
    }

    @Test func whatWasMovedByHandStaysAndWhatWasCancelledDoesNotComeBack() throws {
        let sessions = try anna.sessions(of: Self.id)
        var moved = try Spreekuur(
            id: sessions[1].id, service: .loopbaan, at: Office.place, on: Office.monday + 9,
            during: sessions[1].hours, staffedBy: sessions[1].staff, in: sessions[1].rooms)
        moved.origin = sessions[1].origin
        try anna.edit(moved, from: sessions[1])
        try anna.cancel(sessions[2].id, because: "ziek")
        let new = Series.ID.named("new")
        try anna.move(
            Self.id, from: Office.monday + 8, to: SeriesChange(weekday: .thursday), as: new)
        #expect(try days(of: new) == [9, 24])
        #expect(try anna.sessions(of: new).first?.id == moved.id)
        #expect(try anna.check().isEmpty)
    }

    @Test func whereSomebodyHasAnAppointmentTheWeekdayStays() throws {
        try book(15)
        let before = try Dump(office.store)
        #expect(throws: SeriesError.self) {
            try anna.move(
                Self.id, from: Office.monday + 8, to: SeriesChange(weekday: .thursday),
                as: .named("new"))
        }
        #expect(try Dump(office.store) == before)
    }

    @Test func aChangeThatLeavesAnAppointmentOutsideIsRefused() throws {
        try book(15)
        let before = try Dump(office.store)
        let change = SeriesChange(hours: Hours("10:00-13:00"))
        #expect(throws: SpreekuurError.appointmentsOutside(count: 1)) {
            try anna.change(Self.id, from: Office.monday + 8, to: change, as: .named("new"))
        }
        #expect(try Dump(office.store) == before)
    }

    @Test func aChangeToPeopleWhoAreElsewhereIsRefused() throws {
        try anna.plan(
            try office.spreekuur(
                "other", on: Office.monday + 15, staff: [2, 3], rooms: [1]))
        let change = SeriesChange(staff: [office.staff[0], office.staff[3]])
        #expect(throws: SpreekuurError.self) {
            try anna.change(Self.id, from: Office.monday, to: change, as: .named("new"))
        }
        #expect(try days() == [1, 8, 15, 22])
    }

    @Test func aChangeToSomebodyWhoIsNotTrainedIsRefused() throws {
        let training = try #require(office.trained(office.staff[2], in: .loopbaan))
        try anna.remove(training.id)
        let before = try Dump(office.store)
        #expect(throws: ConsulentError.barred(name: "Carla van Dam", .untrained(.loopbaan))) {
            try anna.change(
                Self.id, from: Office.monday + 8,
                to: SeriesChange(staff: [office.staff[0], office.staff[2]]), as: .named("new"))
        }
        #expect(try Dump(office.store) == before)
    }

    @Test func aWeekIsCopiedOnceWithoutItsAppointments() throws {
        try anna.plan(try office.spreekuur("own", "13:00-16:00", staff: [2, 3], rooms: [1]))
        try book(1)
        let far = Office.monday + 35
        let proposals = try anna.copyWeek(of: Office.monday + 3, to: far + 6)
        #expect(proposals.map(\.day) == [far + 1, far + 1] && proposals.allSatisfy(\.comes))
        let copies = try anna.agenda(from: far, through: far + 6)
        #expect(copies.count == 2 && copies.allSatisfy(\.appointments.isEmpty))
        #expect(copies.allSatisfy { $0.spreekuur.origin == nil })
        let again = try anna.previewCopy(of: Office.monday, to: far)
        #expect(again.map(\.bar) == [.planned, .planned])
        #expect(throws: SeriesError.noneComes(.planned)) {
            try anna.copyWeek(of: Office.monday, to: far)
        }
        _ = try anna.undo()
        #expect(try anna.agenda(from: far, through: far + 6).isEmpty)
        #expect(try anna.copyWeek(of: Office.monday, to: far).allSatisfy(\.comes))
    }

    @Test func aWeekWithoutSpreekurenIsNotCopied() {
        #expect(throws: SeriesError.emptyWeek(Office.monday - 7)) {
            try anna.copyWeek(of: Office.monday - 1, to: Office.monday)
        }
    }

    @Test func aCopyLeavesOutWhoIsElsewhere() throws {
        let proposals = try anna.previewCopy(of: Office.monday, to: Office.monday + 7)
        guard case .taken(let holding) = proposals.first?.bar else {
            Issue.record("\(proposals)")
            return
        }
        #expect(holding.name == "Anna de Ruiter" && holding.day == Office.monday + 8)
    }
}
