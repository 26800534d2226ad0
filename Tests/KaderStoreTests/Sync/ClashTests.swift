import GRDB
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

    /// Called off here, booked there: the appointment stands with its claims, and is a clash, no damage.
    @Test func whatWasBookedInASpreekuurThatWasCalledOffStandsUntilSomebodyMovesIt() throws {
        let spreekuur = try house.spreekuur()
        try house.anna.plan(spreekuur)
        try replicas.settle()
        _ = try bus.anna.book(.named("a"), for: bus.clients[0], bus.request("10:00"))
        try house.anna.cancel(spreekuur.id, because: "ziek")
        try replicas.settle()
        for office in replicas.offices {
            let forms = try office.anna.clashes().map(\.form)
            #expect(forms == [.outside(count: 1)])
            let claims = try office.anna.check().filter { $0.rule.contains("Claim") }
            #expect(claims == [])
        }
        #expect(try replicas.differences().isEmpty)
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

    /// What was changed on each side goes on its own, and not together: a spreekuur is held online or in
    /// a room. What shows was so somewhere, and what was left out waits for somebody.
    @Test func whatDoesNotGoTogetherIsLeftOutAndShown() throws {
        let old = try house.spreekuur()
        try house.anna.plan(old)
        try replicas.settle()
        try house.anna.edit(
            try house.spreekuur(rooms: [], at: .online), from: old, overriding: [])
        try bus.bert.edit(try bus.spreekuur(rooms: [2]), from: old, overriding: [])
        try replicas.settle()
        #expect(try replicas.differences().isEmpty)
        let clash = try #require(try house.anna.clashes().first { $0.kind == "spreekuur" })
        guard case .field("rooms", let versions) = clash.form else {
            Issue.record("\(clash.form)")
            return
        }
        #expect(versions.map(\.actor) == ["anna", "bert"])
        #expect(versions.last?.value == "Kamer C")
        #expect(throws: ClashError.unfitting) {
            try house.anna.settle(clash.id, keeping: versions[1].stamp)
        }
        try house.anna.settle(clash.id, keeping: versions[0].stamp)
        try replicas.settle()
        for office in replicas.offices {
            #expect(try office.anna.spreekuur(old.id).spreekuur.place == .online)
            #expect(try office.anna.clashes().isEmpty)
            #expect(try office.anna.check().isEmpty)
        }
    }

    /// Another device may send anything: a value that no row can hold changes nothing, and is shown.
    @Test func aValueThatNoRowCanHoldIsLeftOutAndShown() throws {
        let person = house.people[7]
        let strange = Commit(
            id: "00000000-0000-4000-8000-000000000001",
            stamp: Stamp(time: 1 << 60, replica: "z"), actor: "zoë", name: "editContact",
            at: 1_800_000_000, undoes: nil, redoes: nil,
            changes: [
                Commit.Change(
                    kind: "contact", thing: "\(person.id)", subject: "\(person.id)",
                    fields: "{\"family\":null,\"town\":7.5}", base: "{}", isCreation: false)
            ])
        try house.anna.merge([strange])
        #expect(try house.anna.contact(person.id) == person)
        #expect(try house.anna.clashes().map(\.thing).contains("\(person.id)"))
        try replicas.settle()
        #expect(try replicas.differences().isEmpty)
    }

    /// A disk that is full stops it; nothing of it is there, and the next time all of it is.
    @Test func onAFullDiskNothingIsTakenInByHalf() throws {
        for number in 0..<200 {
            try house.anna.add(
                Contact(
                    id: .named("many \(number)"), name: house.people[0].name,
                    phone: "06-1234\(1000 + number)", town: String(repeating: "x", count: 60)))
        }
        let news = try house.anna.commits(after: bus.anna.knowledge())
        let before = (try Dump(bus.store, hidden: true), try bus.anna.knowledge())
        try limit(bus.store, pages: 0)
        #expect(throws: StoreError.diskFull) { try bus.anna.merge(news) }
        #expect(try Dump(bus.store, hidden: true) == before.0)
        #expect(try bus.anna.knowledge() == before.1)
        #expect(try bus.store.count("parked") == 0)
        try limit(bus.store, pages: 1_000_000)
        #expect(try bus.anna.merge(news).taken == 200)
        #expect(try replicas.differences().isEmpty)
    }

    /// SQLite never sets the limit below what there is.
    private func limit(_ store: Store, pages: Int) throws {
        try store.queue.writeWithoutTransaction { db in
            _ = try Int.fetchOne(db, sql: "PRAGMA max_page_count = \(max(1, pages))")
        }
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

    /// Here both came after what names them, there before: neither hides the other.
    @Test func whatNamesTwoThatWereTakenAwayIsShownForBoth() throws {
        let newcomer = try house.newcomer()
        try house.anna.add(newcomer)
        try house.anna.add(try Network(id: .named("new"), name: "Wad", regions: ["AM01"]))
        try replicas.settle()
        for _ in 0..<2 { _ = try house.anna.undo() }
        try bus.bert.accompany([
            Accompaniment(id: .named("a"), network: .named("new"), official: newcomer.id)
        ])
        try replicas.settle()
        for office in replicas.offices {
            let gone = try office.anna.clashes().filter {
                if case .gone = $0.form { true } else { false }
            }
            #expect(Set(gone.map(\.kind)) == ["contact", "network"])
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
