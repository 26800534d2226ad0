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
        #expect(try anna.booked(among: office.clients) == [office.clients[0]])
        #expect(throws: ContactError.stillBooked(names: ["Frits Groen"])) {
            try anna.archive(office.clients)
        }
        #expect(try archived().isEmpty)
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
