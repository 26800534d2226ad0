import KaderDomain
import Testing

@testable import KaderStore

/// What two replicas do without knowing of each other, case by case.
@Suite struct ClashTests {
    let replicas: Replicas
    var house: Office { replicas.offices[0] }
    var bus: Office { replicas.offices[1] }

    init() throws { replicas = try Replicas(2) }

    @Test func twoVersionsOfAFieldBothStayUntilSomebodyChooses() throws {
        let old = house.people[7]
        try edit(house.anna, old) { $0.town = "Assen" }
        try edit(bus.bert, old) { $0.town = "Emmen" }
        try replicas.settle()
        let clash = try #require(try house.anna.clashes().first)
        guard case .field("town", let versions) = clash.form else {
            Issue.record("\(clash)")
            return
        }
        #expect(versions.map(\.value) == ["Emmen", "Assen"])
        #expect(versions.map(\.actor) == ["bert", "anna"])
        #expect(try house.anna.contact(old.id).town == "Emmen")
        try house.anna.settle(clash.id, keeping: versions[1].stamp)
        #expect(try house.anna.clashes().isEmpty)
        try replicas.settle()
        for office in replicas.offices {
            #expect(try office.anna.clashes().isEmpty)
            #expect(try office.anna.contact(old.id).town == "Assen")
        }
    }

    @Test func differentFieldsOfOnePersonGoTogether() throws {
        let old = house.people[7]
        try edit(house.anna, old) { $0.town = "Assen" }
        try edit(bus.bert, old) { $0.phone = "06-99999999" }
        try replicas.settle()
        for office in replicas.offices {
            let person = try office.anna.contact(old.id)
            #expect(person.town == "Assen")
            #expect(person.phone == "06-99999999")
            #expect(try office.anna.clashes().isEmpty)
        }
    }

    @Test func theSameChangeTwiceIsNoClash() throws {
        let old = house.people[7]
        try edit(house.anna, old) { $0.town = "Assen" }
        try edit(bus.bert, old) { $0.town = "Assen" }
        try replicas.settle()
        for office in replicas.offices { #expect(try office.anna.clashes().isEmpty) }
    }

    /// A later change of who knew only one of the versions settles nothing.
    @Test func whoeverDidNotKnowTheOtherVersionDoesNotSettleIt() throws {
        let old = house.people[7]
        try edit(house.anna, old) { $0.town = "Assen" }
        try edit(bus.bert, old) { $0.town = "Emmen" }
        let knowing = try bus.bert.contact(old.id)
        try edit(bus.bert, knowing) { $0.town = "Meppel" }
        try replicas.settle()
        let clash = try #require(try house.anna.clashes().first)
        guard case .field(_, let versions) = clash.form else { return }
        #expect(versions.map(\.value) == ["Meppel", "Assen"])
    }

    /// S47: nobody's booking is lost; who comes next is refused, both stay until people choose.
    @Test func aRoomThatWasBookedTwiceIsShownOnBothSides() throws {
        let spreekuur = try house.spreekuur()
        try house.anna.plan(spreekuur)
        try replicas.settle()
        _ = try house.anna.book(
            .named("house house.clients[0]"), for: house.clients[0], house.request("10:00"))
        _ = try bus.bert.book(
            .named("bus bus.clients[1]"), for: bus.clients[1], bus.request("10:00"))
        try replicas.settle()
        for office in replicas.offices {
            let clashes = try office.anna.clashes()
            #expect(!clashes.isEmpty)
            #expect(
                clashes.allSatisfy {
                    if case .overlap = $0.form { return true }
                    return false
                })
            #expect(throws: SpreekuurError.self) {
                _ = try office.anna.book(
                    .named("office office.clients[2]"), for: office.clients[2],
                    office.request("10:00"))
            }
        }
        #expect(try replicas.differences().isEmpty)
    }

    @Test func whatWasTakenAwayHereAndUsedThereIsShown() throws {
        let newcomer = try house.newcomer()
        try house.anna.add(newcomer)
        try replicas.settle()
        _ = try house.anna.undo()
        try bus.bert.plan(try bus.spreekuur())
        _ = try bus.bert.book(.named("bus newcomer.id"), for: newcomer.id, bus.request("10:00"))
        try replicas.settle()
        for office in replicas.offices {
            let forms = try office.anna.clashes().map(\.form)
            #expect(
                forms.contains {
                    if case .gone(let user) = $0 { return user.kind == "appointment" }
                    return false
                })
        }
        #expect(try replicas.differences().isEmpty)
    }

    /// What undo takes back is what this person did here.
    @Test func undoTakesBackNothingThatWasDoneElsewhere() throws {
        let old = house.people[7]
        try edit(bus.anna, old) { $0.town = "Assen" }
        try replicas.settle()
        #expect(throws: StoreError.nothingToUndo) { _ = try house.anna.undo() }
        _ = try bus.anna.undo()
        try replicas.settle()
        #expect(try house.anna.contact(old.id).town == old.town)
    }

    /// A kind of a later version waits, is passed on, and is put in its place when it is known.
    @Test func whatALaterVersionMadeIsKeptAndPassedOn() throws {
        let strange = Commit(
            id: "00000000-0000-4000-8000-000000000001", stamp: Stamp(time: 7 << 16, replica: "z"),
            actor: "zoë", name: "invented", at: 1_800_000_000, undoes: nil, redoes: nil,
            changes: [
                Commit.Change(
                    kind: "laterKind", thing: "00000000-0000-4000-8000-000000000002",
                    subject: nil, fields: "{\"a\":1}", base: "{}", isCreation: true)
            ])
        #expect(try house.anna.merge([strange]).parked == 1)
        try replicas.settle()
        #expect(try bus.anna.commits(after: Knowledge()).contains(strange))
        #expect(try bus.store.count("parked") == 1)
        #expect(try bus.anna.merge([strange]).taken == 0)
    }

    /// As after the program was brought up to date: upkeep puts it in its table, and it clashes with
    /// nothing.
    @Test func whatCouldOnlyBeParkedIsPlacedOnceItIsKnown() throws {
        let newcomer = try house.newcomer()
        try house.anna.add(newcomer)
        let made = try #require(try house.anna.commits(after: Knowledge()).last)
        let change = made.changes[0]
        let unknown = Commit.Change(
            kind: "laterKind", thing: change.thing, subject: nil, fields: change.fields,
            base: change.base, isCreation: true)
        try bus.anna.merge([
            Commit(
                id: made.id, stamp: made.stamp, actor: made.actor, name: made.name, at: made.at,
                undoes: nil, redoes: nil, changes: [unknown])
        ])
        #expect(throws: StoreError.self) { _ = try bus.anna.contact(newcomer.id) }
        try bus.store.tamper("UPDATE change SET kind = 'contact' WHERE kind = 'laterKind'")
        _ = try bus.anna.upkeep()
        #expect(try bus.anna.contact(newcomer.id) == newcomer)
        #expect(try bus.store.count("parked") == 0)
        #expect(try bus.anna.clashes().isEmpty)
    }

    private func edit(
        _ acting: ActingStore, _ old: Contact, _ change: (inout Contact) -> Void
    ) throws {
        var new = old
        change(&new)
        try acting.edit(new, from: old)
    }
}
