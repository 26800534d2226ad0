import KaderDomain
import Testing

@testable import KaderStore

/// Undo and redo ask what a form would be asked; and who hears a request may write it down.
@Suite struct UndoRightsTests {
    private let office: Office
    private let driss: ActingStore
    private let keeper: ActingStore

    init() throws {
        office = try Office()
        try office.found()
        try office.give("driss", .consulent, .house("utrecht"))
        driss = office.acting("driss")
        keeper = office.acting("setup")
    }

    private func becomeKaderlid() throws {
        let grant = try #require(try keeper.access().first { $0.actor == driss.actor })
        try keeper.revokeAccess(grant.id)
        try office.give("driss", .kaderlid, .own)
    }

    private let refusal = AccessError.notAllowed(action: "writeContacts", givers: ["setup"])

    @Test func whoMayNoLongerWriteAKindDoesNotUndoIt() throws {
        let jo = try office.newcomer()
        try driss.add(jo)
        try becomeKaderlid()
        #expect(throws: refusal) { _ = try driss.undo() }
        #expect(try keeper.contact(jo.id).name == jo.name)
    }

    @Test func norRedoIt() throws {
        let jo = try office.newcomer()
        try driss.add(jo)
        _ = try driss.undo()
        try becomeKaderlid()
        #expect(throws: refusal) { _ = try driss.redo() }
        #expect(throws: StoreError.self) { try keeper.contact(jo.id) }
    }

    @Test func whoeverSitsAtADeskWritesDownARequestOfWhomTheySee() throws {
        let jo = try office.newcomer()
        try driss.add(jo)
        func request(_ name: String, of person: Contact.ID) throws -> PersonRequest {
            try PersonRequest(id: .named(name), .access, of: person, received: Office.monday)
        }
        try driss.add(request("a", of: jo.id))
        #expect(try keeper.personRequests().map(\.id) == [.named("a")])
        #expect(throws: AccessError.self) { _ = try driss.personRequests() }
        #expect(throws: AccessError.self) {
            try driss.extend(.named("a"), toldOn: Office.monday, because: "x")
        }
        #expect(throws: AccessError.outOfScope(kind: "contact")) {
            try driss.add(request("b", of: office.clients[0]))
        }
        try becomeKaderlid()
        #expect(throws: AccessError.notAllowed(action: "hearRequest", givers: ["setup"])) {
            try driss.add(request("c", of: jo.id))
        }
    }

    /// They may not read it, but it is theirs to take back, and to put back again.
    @Test func whoHeardARequestTakesItBackAndThenWhatTheyDidBefore() throws {
        let jo = try heard()
        #expect(try driss.undo().command == .addPersonRequest)
        #expect(try keeper.personRequests().isEmpty)
        _ = try driss.redo()
        #expect(try keeper.personRequests().map(\.id) == [.named("a")])
        _ = try driss.undo()
        _ = try driss.undo()
        #expect(try keeper.contact(jo.id).town == jo.town)
        #expect(throws: AccessError.self) { _ = try driss.personRequests() }
    }

    /// Of a request that somebody went on with the clock and the answer count (AVG 12).
    @Test func aRequestThatSomebodyWentOnWithStays() throws {
        _ = try heard()
        try keeper.answer(
            .named("a"), on: Office.monday, .granted, "gegeven", identified: "kent ons")
        #expect(throws: StoreError.builtOn(by: "setup", .answerPersonRequest)) {
            _ = try driss.undo()
        }
        #expect(try keeper.personRequests(withAnswered: true).map(\.id) == [.named("a")])
    }

    private func heard() throws -> Contact {
        let jo = try office.newcomer()
        try driss.add(jo)
        var moved = jo
        moved.town = "Assen"
        try driss.edit(moved, from: jo)
        try driss.add(
            PersonRequest(id: .named("a"), .access, of: jo.id, received: Office.monday))
        return jo
    }

    /// Things of kinds that they do not write otherwise go along with two people who become one.
    @Test func aMergeIsTakenBackByWhoMadeIt() throws {
        let (part, whole) = (office.people[6], office.people[7])
        try office.anna.store.as(.upkeep).addTaxQuestion(.named("t"), of: part.id, "Mag dit?")
        try office.give("jan", .administrator, .land)
        let jan = office.acting("jan")
        try jan.merge(person: part.id, into: whole.id)
        _ = try jan.undo()
        #expect(try keeper.contact(part.id).mergedInto == nil)
    }
}
