import KaderDomain
import Testing

@testable import KaderStore

/// Several people at once: all of it or nothing, and one step of undo.
@Suite struct ManyContactsTests {
    private let office: Office
    private var anna: ActingStore { office.anna }

    init() throws { office = try Office() }

    private func archived() throws -> Set<Contact.ID> {
        Set(try anna.contacts(Set(office.people.map(\.id))).filter(\.isArchived).map(\.id))
    }

    @Test func severalAreArchivedAndBroughtBackInOneStep() throws {
        let some = Array(office.clients.prefix(3))
        try anna.archive(some)
        #expect(try archived() == Set(some))
        try anna.bringBack(some)
        #expect(try archived().isEmpty)
        _ = try anna.undo()
        #expect(try archived() == Set(some))
        _ = try anna.undo()
        #expect(try archived().isEmpty)
    }

    @Test func whoIsExpectedIsNamedAndNobodyIsArchived() throws {
        try anna.plan(try office.spreekuur())
        _ = try anna.book(.named("a"), for: office.clients[0], office.request("10:00"))
        #expect(
            try anna.archiveBars(among: office.clients) == [office.clients[0]: .booked(count: 1)])
        #expect(throws: ContactError.stillBooked(names: ["Frits Groen"])) {
            try anna.archive(office.clients)
        }
        #expect(try archived().isEmpty)
    }

    /// What is foreseen and what is done agree, also about appointments that one does not see.
    @Test func whoIsExpectedOutOfSightStaysAndNothingElseIsTold() throws {
        let (both, there) = (office.clients[0], office.clients[1])
        try anna.plan(try office.spreekuur())
        try anna.plan(
            try office.spreekuur("online", "13:00-16:00", staff: [3, 4], at: .online))
        _ = try anna.book(.named("here"), for: both, office.request("10:00"))
        // They came here once, so that carla knows them.
        _ = try anna.book(.named("gone"), for: there, office.request("09:00"))
        try anna.cancel(Appointment.ID.named("gone"), because: "ziek")
        for (client, time) in [(both, "13:00"), (there, "14:00")] {
            let request = BookingRequest(
                service: .loopbaan, place: .online, day: Office.monday + 1,
                time: try #require(TimeOfDay(time)))
            _ = try anna.book(.named(time), for: client, request)
        }
        try office.found()
        try office.give("carla", .consulent, .house("groningen"))
        let carla = office.acting("carla")
        #expect(
            try carla.archiveBars(among: [both, there]) == [
                both: .booked(count: 1), there: .bookedOutOfSight,
            ])
        #expect(
            throws: ContactError.bookedOutOfSight(names: ["Gül Yılmaz"], givers: ["setup"])
        ) { try carla.archive(there) }
        #expect(throws: SpreekuurError.stillBooked(count: 1)) { try carla.archive(both) }
        #expect(throws: ContactError.stillBooked(names: ["Frits Groen"])) {
            try carla.archive([both, there])
        }
    }

    @Test func aConsulentWhoIsPlannedStays() throws {
        try anna.plan(try office.spreekuur())
        let staff = Array(office.staff.prefix(4))
        let bars = try anna.archiveBars(among: staff)
        #expect(bars.count == 3 && Set(bars.values) == [.planned(count: 1)])
        #expect(throws: ContactError.stillPlanned(names: ["Anna de Ruiter"])) {
            try anna.archive(staff[0])
        }
        #expect(throws: ContactError.self) { try anna.archive(staff) }
        #expect(try archived().isEmpty)
        try anna.cancel(Spreekuur.ID.named("spreekuur"), because: "vol")
        try anna.archive(staff)
        #expect(try archived() == Set(staff))
    }

    @Test func whoIsNotThereStopsAllOfIt() throws {
        #expect(throws: StoreError.self) {
            try anna.archive([office.clients[0], .named("nobody")])
        }
        #expect(throws: StoreError.self) {
            try anna.edit([office.clients[0], .named("nobody")], town: "Assen")
        }
        #expect(try archived().isEmpty)
        #expect(try anna.contact(office.clients[0]).town == "Groningen")
    }

    @Test func severalMoveAndAreFoundThereInOneStep() throws {
        let some = Array(office.clients.prefix(2))
        try anna.edit(some, town: " Assen ")
        let found = try anna.people(ListFilter(people: "plaats:assen")).people
        #expect(Set(found.map(\.id)) == Set(some) && found.allSatisfy { $0.town == "Assen" })
        _ = try anna.undo()
        #expect(try anna.people(ListFilter(people: "plaats:assen")).people.isEmpty)
    }

    @Test func severalGetATieInOneStepAndKeepTheirTown() throws {
        let some = Array(office.clients.prefix(2))
        let before = try some.map { try anna.contact($0) }
        try anna.edit(some, standing: .housemate)
        let after = try some.map { try anna.contact($0) }
        #expect(after.allSatisfy { $0.standing == .housemate })
        #expect(after.map(\.town) == before.map(\.town))
        try anna.edit(some, town: "Assen", standing: .member)
        #expect(try anna.contact(some[1]).town == "Assen")
        _ = try anna.undo()
        #expect(try some.map { try anna.contact($0) } == after)
        _ = try anna.undo()
        #expect(try some.map { try anna.contact($0) } == before)
    }
}
