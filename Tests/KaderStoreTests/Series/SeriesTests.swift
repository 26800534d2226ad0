import KaderDomain
import Testing

@testable import KaderStore

@Suite struct SeriesTests {
    private let office: Office
    private let anna: ActingStore

    init() throws {
        office = try Office()
        let easter = HolidayRule(
            code: "easter-monday", name: Phrase(same: "Pasen"), kind: .easter(offset: 1),
            status: .official)
        anna = office.store.as(
            try #require(Actor("anna")), at: .fixed(try #require(LocalTime(Office.now))),
            knowing: { Holidays(rules: [easter]) })
    }

    private func series(
        _ name: String = "series", _ hours: String = "09:00-12:00", _ rule: String = "FREQ=WEEKLY",
        from first: Day = Office.monday + 1, until end: String = "4x", staff: [Int] = [0, 1],
        rooms: [Int] = [0], at place: Place = Office.place, except: [Day] = []
    ) throws -> Series {
        try Series(
            id: .named(name), service: .loopbaan, at: place, during: #require(Hours(hours)),
            staffedBy: staff.map { office.people[$0].id },
            in: place == .online ? [] : rooms.map { office.rooms[$0].id },
            #require(Recurrence(rule)), from: first, until: #require(SeriesEnd(end)),
            leavingOut: except)
    }

    private func days(_ numbers: Int...) -> [Day] { numbers.map { Office.monday + $0 } }

    private func book(_ day: Day, _ time: String) throws -> AppointmentEntry {
        try anna.book(
            .named("visit \(day)"), for: office.clients[0], office.request(time, on: day))
    }

    @Test func everySessionIsASpreekuurAndAllAreOneStep() throws {
        let before = try Dump(office.store)
        let proposals = try anna.plan(series(except: days(8)))
        #expect(proposals.map(\.day) == days(1, 15, 22) && proposals.allSatisfy(\.comes))
        let sessions = try anna.sessions(of: .named("series"))
        #expect(sessions.map(\.day) == days(1, 15, 22))
        #expect(sessions.map(\.origin?.day) == days(1, 15, 22))
        #expect(try LedgerOracle(office.store).faults.isEmpty)
        _ = try anna.undo()
        #expect(try Dump(office.store) == before)
        _ = try anna.redo()
        #expect(try anna.sessions(of: .named("series")) == sessions)
    }

    @Test func twoReplicasThatPlanTheSameSeriesMakeTheSameSessions() throws {
        let other = try Office()
        try anna.plan(series())
        try other.anna.plan(series())
        let ours = try anna.sessions(of: .named("series")).map(\.id)
        #expect(try other.anna.sessions(of: .named("series")).map(\.id) == ours)
        #expect(ours.first == .named("\(Series.ID.named("series")) 2027-03-16"))
    }

    @Test func whatFallsOutIsNamedBeforeAndDoesNotCome() throws {
        let closure = Closure(
            id: .named("c"), house: nil, first: Office.monday + 8, last: Office.monday + 8,
            reason: "inventaris")
        try anna.add(try #require(closure))
        try anna.plan(
            try office.spreekuur(
                "other", "11:00-13:00", on: Office.monday + 15, staff: [1, 3], rooms: [2]))
        try anna.plan(
            try office.spreekuur(
                "third", "11:00-13:00", on: Office.monday + 22, staff: [2, 3], rooms: [0]))
        let wanted = try series(until: "5x")
        let preview = try anna.preview(wanted)
        let hours = try #require(Hours("11:00-13:00"))
        #expect(
            preview.map(\.bar) == [
                nil, .closed(.closure(reason: "inventaris")),
                .taken(
                    Holding(
                        resource: .person(office.staff[1]), name: "Bert Bos",
                        day: Office.monday + 15, hours: hours)),
                .taken(
                    Holding(
                        resource: .room(office.rooms[0].id), name: "Kamer A",
                        day: Office.monday + 22, hours: hours)),
                nil,
            ])
        #expect(try anna.plan(wanted) == preview)
        #expect(try anna.sessions(of: .named("series")).map(\.day) == days(1, 29))
    }

    @Test func aDayFallsOutWhereSomebodyCannotBeAsked() throws {
        let absence = Absence(
            id: .named("away"), contact: office.staff[1], from: Office.monday + 8,
            until: Office.monday + 9)
        try anna.add(try #require(absence))
        #expect(
            try anna.plan(series(until: "2x")).map(\.bar) == [
                nil, .barred(name: "Bert Bos", .absent(through: Office.monday + 9)),
            ])
        #expect(try anna.sessions(of: .named("series")).map(\.day) == days(1))
    }

    @Test func nobodyComesBackEveryWeekWithoutTheBasicTraining() throws {
        let training = try #require(office.trained(office.staff[1], in: .loopbaan))
        try anna.remove(training.id)
        #expect(throws: SeriesError.noneComes(.barred(name: "Bert Bos", .untrained(.loopbaan)))) {
            try anna.plan(series())
        }
    }

    @Test func aDayOffFallsOutOnlineToo() throws {
        let easter = try #require(Day("2027-03-29"))
        for place in [Office.place, .online] {
            let preview = try anna.preview(series(from: easter - 7, until: "3x", at: place))
            #expect(
                preview.map(\.bar) == [nil, .closed(.holiday(Phrase(same: "Pasen"))), nil],
                "\(place)")
        }
    }

    /// The clocks go forward on 28 March 2027 and back on 31 October, both Sundays, at night.
    @Test(arguments: [
        ("2027-03-21", "01:00-02:30", "2027-03-28T02:30"),
        ("2027-03-21", "02:00-05:00", "2027-03-28T02:00"),
        ("2027-10-24", "02:30-05:00", "2027-10-31T02:30"),
        ("2027-10-24", "01:00-03:00", nil), ("2027-03-21", "01:00-03:00", nil),
        ("2027-03-20", "01:00-02:30", nil),
    ])
    func theNightInWhichTheClockChangesFallsOut(
        _ first: String, _ hours: String, _ time: String?
    ) throws {
        let series = try series(
            "night", hours, from: #require(Day(first)), until: "3x", at: .online)
        let bar = try time.map { SessionBar.clockChange(try #require(LocalTime($0))) }
        #expect(try anna.plan(series).map(\.bar) == [nil, bar, nil])
    }

    @Test func hoursStayOnTheClockInSummerAndWinter() throws {
        try anna.plan(series(from: #require(Day("2027-03-23")), until: "2x"))
        let sessions = try anna.sessions(of: .named("series"))
        #expect(sessions.map { Amsterdam.offset(at: $0.interval.from) } == [3600, 7200])
        #expect(Set(sessions.map(\.hours)) == [try #require(Hours("09:00-12:00"))])
    }

    @Test func aSeriesOfWhichNothingComesIsRefusedWithTheReason() throws {
        let before = try Dump(office.store)
        let easter = try #require(Day("2027-03-29"))
        #expect(throws: SeriesError.noneComes(.closed(.holiday(Phrase(same: "Pasen"))))) {
            try anna.plan(series(from: easter, until: "1x"))
        }
        #expect(try Dump(office.store) == before)
    }

    @Test func outsideOpeningHoursItComesWithAWarning() throws {
        var opening = OpeningHours(house: "groningen")
        opening[.tuesday] = try #require(DayHours("10:00-17:00"))
        try anna.set(opening)
        let proposals = try anna.plan(series(until: "2x"))
        #expect(proposals.map(\.comes) == [true, true])
        #expect(
            proposals.map(\.warning)
                == Array(
                    repeating: .outsideOpening(opening[.tuesday]), count: 2))
    }

    @Test func oneSessionIsMovedWithoutTheOthersAndKeepsItsPlace() throws {
        try anna.plan(series())
        let old = try anna.sessions(of: .named("series"))[1]
        // As a form does: it knows nothing of series.
        let (seen, moved) = try (
            copy(of: old, on: old.day, old.hours),
            copy(of: old, on: old.day + 1, #require(Hours("13:00-16:00")))
        )
        try anna.edit(moved, from: seen)
        let sessions = try anna.sessions(of: .named("series"))
        #expect(sessions.map(\.day) == days(1, 9, 15, 22))
        #expect(sessions.map(\.origin?.day) == days(1, 8, 15, 22))
        let id = Series.ID.named("series")
        #expect(try sessions.map(\.id) == series().days.map { .named("\(id) \($0)") })
    }

    private func copy(of old: Spreekuur, on day: Day, _ hours: Hours) throws -> Spreekuur {
        try Spreekuur(
            id: old.id, service: old.service, at: old.place, on: day, during: hours,
            staffedBy: old.staff, in: old.rooms)
    }
}
