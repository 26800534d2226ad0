import KaderDomain
import Testing

@testable import KaderStore

@Suite struct BookingTests {
    private let office: Office
    private var anna: ActingStore { office.anna }

    init() throws { office = try Office() }

    @Test func anAppointmentTakesPeopleARoomAndTheClient() throws {
        try anna.plan(try office.spreekuur())
        let booked = try anna.book(
            .named("a"), for: office.clients[0], office.request("10:00"), note: "cv")
        #expect(booked.contact == "Frits Groen")
        #expect(booked.consulenten == ["Anna de Ruiter", "Bert Bos"])
        #expect(booked.room == "Kamer A" && booked.place == Office.place)
        #expect(booked.appointment.note == "cv")
        #expect(try LedgerOracle(office.store).faults.isEmpty)
        #expect(try anna.spreekuur(.named("spreekuur")).freeSlots == 2)
    }

    @Test func theNearestFreeSlotIsNamedWhereOneIsTaken() throws {
        try anna.plan(try office.spreekuur(staff: [0, 1]))
        _ = try anna.book(.named("a"), for: office.clients[0], office.request("10:00"))
        let error = try #require(throws: SpreekuurError.self) {
            try anna.book(.named("b"), for: office.clients[1], office.request("10:00"))
        }
        guard case .notFree(let refusal, let nearest) = error else {
            Issue.record("\(error)")
            return
        }
        let busy = try ["Anna de Ruiter", "Bert Bos"].enumerated().map { place, name in
            Holding(
                resource: .person(office.staff[place]), name: name, day: Office.monday + 1,
                hours: try #require(Hours("10:00-11:00")))
        }
        #expect(refusal == .consulentenBusy(needed: 2, free: 0, busy: busy))
        #expect(try anna.refusals(of: office.request("10:00")) == [refusal])
        #expect(nearest?.hours.from == TimeOfDay("09:00"))
        #expect(
            throws: SpreekuurError.noSpreekuur(
                .werkInkomen, Office.place,
                LocalTime(day: Office.monday + 1, time: try #require(TimeOfDay("10:00"))))
        ) {
            try anna.book(
                .named("b"), for: office.clients[1], office.request("10:00", .werkInkomen))
        }
        #expect(throws: SpreekuurError.walkInOnly(.inloop)) {
            try anna.book(.named("b"), for: office.clients[1], office.request("10:00", .inloop))
        }
    }

    @Test func nobodyIsInTwoPlaces() throws {
        try anna.plan(try office.spreekuur())
        try anna.plan(
            try office.spreekuur("online", for: .werkInkomen, staff: [3], at: .online))
        _ = try anna.book(.named("a"), for: office.clients[0], office.request("09:00"))
        let online = BookingRequest(
            service: .werkInkomen, place: .online, day: Office.monday + 1,
            time: try #require(TimeOfDay("09:00")))
        let error = try #require(throws: SpreekuurError.self) {
            try anna.book(.named("b"), for: office.clients[0], online)
        }
        guard case .taken(let holding) = error else {
            Issue.record("\(error)")
            return
        }
        #expect(holding.name == "Frits Groen" && holding.hours == Hours("09:00-10:00"))
        #expect(holding.resource == .person(office.clients[0]))
    }

    @Test func whoComesForAdviceDoesNotAdviseThemselves() throws {
        try anna.plan(try office.spreekuur(staff: [0, 1, 2]))
        let booked = try anna.book(.named("a"), for: office.staff[0], office.request("09:00"))
        #expect(booked.appointment.consulenten == [office.staff[1], office.staff[2]])
        let moved = try anna.move(booked.id, to: Office.monday + 1, #require(TimeOfDay("11:00")))
        #expect(moved.appointment.consulenten == [office.staff[1], office.staff[2]])
        try anna.plan(try office.spreekuur("two", on: Office.monday + 2, staff: [0, 1]))
        #expect(throws: SpreekuurError.advisesThemselves) {
            try anna.book(
                .named("b"), for: office.staff[0], office.request("09:00", on: Office.monday + 2))
        }
        #expect(try LedgerOracle(office.store).faults.isEmpty)
    }

    @Test func movingToWhereItIsLeavesNoTrace() throws {
        try anna.plan(try office.spreekuur())
        let booked = try anna.book(.named("a"), for: office.clients[0], office.request("10:00"))
        let commands = try office.store.count("command")
        let moved = try anna.move(booked.id, to: Office.monday + 1, #require(TimeOfDay("10:00")))
        #expect(moved == booked)
        #expect(try office.store.count("command") == commands)
    }

    @Test func whoIsBusyWithoutABreakIsBusyUntilTheEndOfIt() throws {
        try anna.plan(try office.spreekuur(staff: [0, 1, 2]))
        _ = try anna.book(.named("a"), for: office.clients[0], office.request("09:00"))
        _ = try anna.book(.named("b"), for: office.clients[1], office.request("10:00"))
        guard
            case .consulentenBusy(2, 1, let busy) = try anna.refusals(
                of: office.request("09:00")
            ).first
        else {
            Issue.record("nobody is busy")
            return
        }
        #expect(busy.map(\.name) == ["Anna de Ruiter", "Bert Bos"])
        #expect(busy.map(\.hours.to) == Array(repeating: TimeOfDay("11:00"), count: 2))
    }

    @Test func whatIsRefusedToMoveSaysThatItWasNotMoved() throws {
        try anna.plan(try office.spreekuur(staff: [0, 1]))
        let first = try anna.book(.named("a"), for: office.clients[0], office.request("09:00"))
        _ = try anna.book(.named("b"), for: office.clients[1], office.request("10:00"))
        let error = try #require(throws: SpreekuurError.self) {
            try anna.move(first.id, to: Office.monday + 1, #require(TimeOfDay("10:00")))
        }
        guard case .notMoved(.notFree(.consulentenBusy(2, 0, let busy), let nearest)) = error else {
            Issue.record("\(error)")
            return
        }
        #expect(busy.map(\.name) == ["Anna de Ruiter", "Bert Bos"])
        #expect(nearest?.hours.from == TimeOfDay("11:00") && error.nearest == nearest)
        #expect(try anna.appointment(first.id) == first)
    }

    @Test func whoIsElsewhereThenIsNotMovedThere() throws {
        try anna.plan(try office.spreekuur())
        try anna.plan(try office.spreekuur("online", for: .werkInkomen, staff: [3], at: .online))
        let first = try anna.book(.named("a"), for: office.clients[0], office.request("09:00"))
        let online = BookingRequest(
            service: .werkInkomen, place: .online, day: Office.monday + 1,
            time: try #require(TimeOfDay("10:30")))
        _ = try anna.book(.named("b"), for: office.clients[0], online)
        let error = try #require(throws: SpreekuurError.self) {
            try anna.move(first.id, to: Office.monday + 1, #require(TimeOfDay("10:00")))
        }
        guard case .notMoved(.taken(let holding)) = error else {
            Issue.record("\(error)")
            return
        }
        #expect(holding.name == "Frits Groen")
    }

    @Test func whatIsCancelledIsNeitherMovedNorCancelledAgain() throws {
        try anna.plan(try office.spreekuur())
        let booked = try anna.book(.named("a"), for: office.clients[0], office.request("10:00"))
        try anna.cancel(booked.id, because: "verhinderd")
        #expect(throws: SpreekuurError.cancelled) { try office.bert.cancel(booked.id, because: "") }
        #expect(throws: SpreekuurError.cancelled) {
            try office.bert.move(booked.id, to: Office.monday + 1, #require(TimeOfDay("09:00")))
        }
        try anna.cancel(Spreekuur.ID.named("spreekuur"), because: "ziek")
        #expect(throws: SpreekuurError.cancelled) {
            try office.bert.cancel(Spreekuur.ID.named("spreekuur"), because: "anders")
        }
        #expect(try anna.spreekuur(.named("spreekuur")).spreekuur.cancellation == "ziek")
    }

    @Test func aPersonWhoIsNotThereCannotBeBooked() throws {
        try anna.plan(try office.spreekuur())
        let nobody = Contact.ID.named("nobody")
        let before = try Dump(office.store)
        #expect(throws: StoreError.notFound(kind: "contact", id: "\(nobody)")) {
            try anna.book(.named("a"), for: nobody, office.request("10:00"))
        }
        #expect(throws: StoreError.notFound(kind: "contact", id: "\(nobody)")) {
            try anna.plan(
                Spreekuur(
                    id: .named("s"), service: .inloop, at: .online, on: Office.monday,
                    during: #require(Hours("09:00-10:00")), staffedBy: [nobody]))
        }
        #expect(try Dump(office.store) == before)
    }
}
