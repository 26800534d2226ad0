import KaderDomain
import KaderStore
import KaderTesting
import Testing

/// A quarter planned in one step: fairly, in rooms that are free, and never twice.
@Suite struct RosterTests {
    private func roster(
        _ office: Office, _ week: String..., rooms: [Int] = [0], days: Int = 84
    ) throws -> Roster {
        let hours = try week.map { try #require(WeeklyHours($0)) }
        return Roster(
            .loopbaan, at: Office.place, hours, from: Office.monday, days: days,
            in: rooms.map { office.rooms[$0].id })
    }

    private func standing(_ office: Office, days: Int = 84) throws -> [Spreekuur] {
        try office.anna.agenda(
            at: Office.place, from: Office.monday, through: Office.monday + days
        ).map(\.spreekuur)
    }

    @Test func aQuarterComesInOneStepAndGoesInOne() throws {
        let office = try Office()
        let roster = try roster(office, "2 13:00-16:00")
        let preview = try office.anna.preview(roster)
        #expect(try standing(office).isEmpty)
        let planned = try office.anna.plan(roster)
        #expect(planned == preview && planned.allSatisfy(\.proposal.comes))
        let stands = try standing(office)
        #expect(stands.map(\.staff) == planned.map { $0.staff.map(\.role) })
        #expect(stands.allSatisfy { $0.rooms == [office.rooms[0].id] })
        let times = Dictionary(grouping: stands.flatMap(\.staff)) { $0 }.mapValues(\.count)
        #expect(times.count == 5 && times.values.allSatisfy { (4...5).contains($0) })
        _ = try office.anna.undo()
        #expect(try standing(office).isEmpty)
    }

    /// Issue 3: stopped at whatever day, or at the end, nothing is planned.
    @Test(arguments: 0...4) func stoppedNothingIsPlanned(at stop: Int) throws {
        let office = try Office()
        #expect(throws: StoreError.stopped) {
            try office.anna.plan(try roster(office, "2 13:00-16:00", days: 28)) { done, _ in
                done < stop
            }
        }
        #expect(try standing(office).isEmpty)
    }

    @Test func planningAgainPlansNothingTwice() throws {
        let office = try Office()
        try office.anna.plan(try roster(office, "2 13:00-16:00", days: 28))
        let again = try office.anna.plan(try roster(office, "2 13:00-16:00", days: 35))
        #expect(again.map(\.proposal.bar) == Array(repeating: .planned, count: 4) + [nil])
        #expect(throws: SeriesError.noneComes(.planned)) {
            try office.anna.plan(try roster(office, "2 13:00-16:00", days: 28))
        }
    }

    @Test func daysOnWhichTheHouseIsClosedCountForNobody() throws {
        let office = try Office()
        let closed = try #require(Day("2027-03-23"))
        try office.anna.add(
            #require(
                Closure(
                    id: .named("c"), house: "groningen", first: closed, last: closed,
                    reason: "verbouwing")))
        let planned = try office.anna.plan(try roster(office, "2 13:00-16:00", days: 21))
        #expect(planned.map(\.proposal.comes) == [true, false, true])
        #expect(planned[1].staff.isEmpty)
        #expect(planned.filter(\.proposal.comes).flatMap(\.staff).count == 4)
    }

    @Test func twoAtTheSameTimeTakeTwoRooms() throws {
        let office = try Office()
        let weeks = ["2 09:00-12:00", "2 10:00-13:00"]
        let one = try office.anna.preview(try roster(office, weeks[0], weeks[1], days: 7))
        #expect(one.map(\.proposal.comes) == [true, false])
        let two = try roster(office, weeks[0], weeks[1], rooms: [0, 1], days: 7)
        try office.anna.plan(two)
        #expect(try standing(office).map(\.rooms) == [[office.rooms[0].id], [office.rooms[1].id]])
    }

    @Test func whereNobodyIsLeftItSaysSo() throws {
        let office = try Office()
        let three = try roster(
            office, "2 09:00-12:00", "2 09:30-12:00", "2 10:00-13:00", rooms: [0, 1, 2], days: 7)
        let planned = try office.anna.plan(three)
        #expect(planned.map(\.proposal.bar) == [nil, nil, .nobodyFree])
    }

    @Test func withoutDaysOrRoomsNothingIsPlanned() throws {
        let office = try Office()
        #expect(throws: SeriesError.noDays) {
            try office.anna.plan(try roster(office, "7 13:00-16:00", days: 3))
        }
        #expect(throws: SpreekuurError.withoutRoom) {
            try office.anna.plan(try roster(office, "2 13:00-16:00", rooms: [], days: 7))
        }
        #expect(try standing(office).isEmpty)
    }

    @Test func whateverWasPlannedBeforeThePreviewIsWhatComes() throws {
        let seed = Seed.fresh
        forAll(Volume.of(20), seed: seed) { seeded in
            let office = try Office()
            var life = OfficeLife(office, seeded)
            for _ in 0..<seeded.int(in: 0...40) { _ = try life.step(as: office.bert) }
            let hours = "\(seeded.int(in: 1...5)) \(9 + seeded.int(in: 0...4)):00-16:00"
            let week = hours.replacing(" 9:", with: " 09:")
            let asked = try roster(office, week, rooms: [0, 1], days: 28)
            let preview = try office.anna.preview(asked)
            guard preview.contains(where: \.proposal.comes) else { return true }
            return try office.anna.plan(asked) == preview
        }
    }
}
