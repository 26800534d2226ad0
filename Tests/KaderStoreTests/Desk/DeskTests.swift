import GRDB
import KaderDomain
import Testing

@testable import KaderStore

/// The day at the desk, in the store. It is Monday 08:00.
@Suite struct DeskTests {
    private let office: Office
    private let visit: Visit.ID

    init() throws {
        office = try Office()
        let monday = Office.monday
        try office.anna.plan(office.spreekuur(on: monday))
        let entry = try office.anna.book(
            .named("a"), for: office.clients[0], office.request("09:00", on: monday))
        visit = .appointment(entry.id)
    }

    private var desk: DeskDay {
        get throws { try office.anna.desk(on: Office.monday, at: Office.place) }
    }

    @Test func aVisitGoesThroughTheDayAndTheTimesAreWrittenDown() throws {
        let now = try Amsterdam.instant(office.anna.now)
        for step in [DeskStep.arrive, .park, .call, .finish] { try office.anna.take(step, visit) }
        let after = try office.anna.visit(visit)
        #expect(after.state == .attended)
        #expect(after.times == VisitTimes(arrived: now, called: now, ended: now))
        #expect(try office.anna.check().isEmpty)
    }

    @Test func aStepThatDoesNotFollowIsRefusedAndNothingIsStored() throws {
        let before = try Dump(office.store)
        #expect(throws: DeskError.notNow(.park, .planned)) { try office.anna.take(.park, visit) }
        #expect(try Dump(office.store) == before)
    }

    /// How it went is not lost by a key that is pressed too late.
    @Test func whatIsSaidAtTheDeskIsNeitherMovedNorCancelledAway() throws {
        for step in [DeskStep.arrive, .call, .finish] { try office.anna.take(step, visit) }
        let before = try Dump(office.store)
        let stands = SpreekuurError.standsAs(.attended)
        #expect(throws: stands) {
            try office.anna.cancel(Appointment.ID.named("a"), because: "ziek")
        }
        #expect(throws: stands) {
            try office.anna.cancel(Spreekuur.ID.named("spreekuur"), because: "ziek")
        }
        #expect(throws: SpreekuurError.notMoved(stands)) {
            try office.anna.move(.named("a"), to: Office.monday, .ten)
        }
        #expect(try Dump(office.store) == before)
    }

    @Test func whoIsHereIsNotMovedButMayBeCancelled() throws {
        try office.anna.take(.arrive, visit)
        #expect(throws: SpreekuurError.notMoved(.standsAs(.arrived))) {
            try office.anna.move(.named("a"), to: Office.monday, .ten)
        }
        try office.anna.cancel(Appointment.ID.named("a"), because: "brand")
        #expect(try office.anna.visit(visit).state == .cancelled)
    }

    @Test func aTableThatIsReadKeepsTheTimesAndWhoWasReminded() throws {
        try office.anna.take(.arrive, visit)
        try office.anna.remind([.named("a")])
        let before = try Dump(office.store)
        let told = try office.anna.appointment(.named("a")).appointment
        let read = try Appointment(
            id: told.id, spreekuur: told.spreekuur, contact: told.contact, service: told.service,
            on: told.day, during: told.hours, with: told.consulenten, in: told.room,
            note: told.note, state: told.state)
        #expect(try office.anna.importing([.appointment(read)]) == [.unchanged])
        #expect(try Dump(office.store) == before)
    }

    @Test func whoIsExpectedTomorrowHasNotArrived() throws {
        try office.anna.plan(office.spreekuur("later", on: Office.monday + 1))
        let entry = try office.anna.book(
            .named("b"), for: office.clients[1], office.request("10:00", on: Office.monday + 1))
        #expect(throws: DeskError.notYet(Office.monday + 1)) {
            try office.anna.take(.arrive, .appointment(entry.id))
        }
        try office.anna.take(.lateCancel, .appointment(entry.id))
    }

    @Test func aLateCancellationMakesTheSlotFreeAndUndoTakesItBack() throws {
        let free = try office.anna.slots(for: .loopbaan, from: Office.monday, days: 1).count
        try office.anna.take(.lateCancel, visit)
        #expect(try office.anna.slots(for: .loopbaan, from: Office.monday, days: 1).count > free)
        #expect(try office.anna.visit(visit).appointment?.code == .atRequest)
        _ = try office.anna.undo()
        #expect(try office.anna.visit(visit).state == .planned)
        #expect(try office.anna.check().isEmpty)
    }

    @Test func walkInsGetTheNextNumberOfTheirHouse() throws {
        let numbers = try ["", "Jo", ""].enumerated().map { index, name in
            try office.anna.addWalkIn(.named("w\(index)"), in: "groningen", name: name)
                .walkIn?.number
        }
        #expect(numbers == [1, 2, 3])
        #expect(try office.anna.addWalkIn(.named("z"), in: "zwolle").walkIn?.number == 1)
        _ = try office.anna.undo()
        _ = try office.anna.undo()
        #expect(try office.anna.addWalkIn(.named("w9"), in: "groningen").walkIn?.number == 4)
    }

    @Test func theListHoldsBothKindsAndOnlyThoseOfThePlace() throws {
        _ = try office.anna.addWalkIn(.named("w"), in: "groningen", name: "Jo")
        _ = try office.anna.addWalkIn(.named("v"), in: "zwolle", name: "Ids")
        #expect(Set(try desk.visits.map(\.name)) == ["Jo", "Frits Groen"])
        #expect(try desk.staff.map(\.id) == Array(office.staff.prefix(3)))
        #expect(try office.anna.desk(on: Office.monday).visits.count == 3)
        #expect(try office.anna.desk(on: Office.monday, at: .online).visits.isEmpty)
    }

    @Test func aWalkInIsAssignedAndJoinedToAPerson() throws {
        let made = try office.anna.addWalkIn(.named("w"), in: "groningen", name: "Fr")
        try office.anna.take(.call, made.id, with: office.staff[0])
        #expect(try office.anna.visit(made.id).consulenten == ["Anna de Ruiter"])
        #expect(try desk.free.map(\.id) == [office.staff[1], office.staff[2]])
        let old = try #require(try office.anna.visit(made.id).walkIn)
        var new = old
        new.contact = office.clients[0]
        try office.anna.edit(new, from: old)
        #expect(try office.anna.visit(made.id).name == "Frits Groen")
        #expect(throws: DeskError.walkInHasNoHour(.noShow)) {
            try office.anna.take(.noShow, made.id)
        }
    }

    @Test func whatNobodyDecidedIsAskedOnLaterDays() throws {
        let later = office.store.as(
            .unnamed, at: .fixed(LocalTime(day: Office.monday + 3, time: .startOfDay)))
        #expect(
            try later.desk(on: Office.monday + 3, at: Office.place).earlier.map(\.id) == [visit])
        #expect(try later.toDo().map(\.id) == [.outcome(visit)])
        try later.take(.noShow, visit)
        #expect(try later.toDo().isEmpty)
        #expect(try later.desk(on: Office.monday + 3).earlier.isEmpty)
    }

    @Test func anOutcomeWrittenDownLaterHasNoTimes() throws {
        let later = office.store.as(
            .unnamed, at: .fixed(LocalTime(day: Office.monday + 3, time: .startOfDay)))
        try later.take(.finish, visit)
        #expect(try later.visit(visit).times == .none)
        #expect(try later.visit(visit).state == .attended)
    }

    @Test func callbackNotesWaitUntilTheyAreDone() throws {
        try office.anna.addCallback(.named("n"), name: "Jo", phone: "06-00000001", about: "loon")
        try office.anna.addCallback(.named("m"), name: "Ids")
        #expect(try office.anna.callbacks().map(\.name) == ["Jo", "Ids"])
        try office.anna.finishCallback(.named("n"))
        #expect(try office.anna.callbacks().map(\.name) == ["Ids"])
        #expect(try office.anna.callbacks(withDone: true).count == 2)
        #expect(throws: DeskError.calledBack) { try office.anna.finishCallback(.named("n")) }
        _ = try office.anna.undo()
        #expect(try office.anna.callbacks().count == 2)
    }

    @Test func deadlinesAreOnesOwnOrElseThoseOfTheRegion() throws {
        let plan = try #require(RegionPlan(region: "AM01", year: 2027))
        try office.anna.add(plan)
        func item(
            _ name: String, _ level: PlanLevel, under parent: String?, _ owner: PlanOwner? = nil,
            in days: Int? = nil
        ) throws {
            try office.anna.add(
                try PlanItem(
                    id: .named(name), plan: plan.id, level: level,
                    parent: parent.map { .named($0) }, rank: 1, title: name, owner: owner,
                    deadline: days.map { Office.monday + $0 }))
        }
        try item("t", .theme, under: nil)
        try item("g", .goal, under: "t")
        try item("hers", .action, under: "g", .person(office.people[0].id), in: 3)
        try item("his", .action, under: "g", .person(office.people[1].id), in: -3)
        try item("far", .action, under: "g", .person(office.people[0].id), in: 40)
        func titles(_ who: String) throws -> [String] {
            try office.acting(who).toDo(region: "AM01").compactMap {
                if case .action(let action) = $0 { action.item.title } else { nil }
            }
        }
        #expect(try titles("anna") == ["hers"])
        #expect(try titles("bert") == ["his"])
        #expect(try titles("wie-dan-ook") == ["his", "hers"])
        #expect(try office.anna.toDo(region: "AM02").isEmpty)
    }
}

extension TimeOfDay {
    fileprivate static let ten = TimeOfDay(minutes: 600) ?? .startOfDay
}
