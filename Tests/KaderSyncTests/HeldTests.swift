import Foundation
import KaderDomain
import KaderSeal
import KaderStore
import Testing

@testable import KaderSync

/// What a laptop of the bus brings home and may not make (issue 7.2): kept apart, seen, decided; the rest
/// of its day comes in.
@Suite struct HeldTests {
    let house: BusHouse

    init() throws { house = try BusHouse() }

    /// Somebody who has the laptop writes past the program, as any hand with its key could.
    private func forge(_ bus: Identity) -> ActingStore { bus.store.store.as(.upkeep) }

    private func room(_ name: String) throws -> Room {
        try #require(Room(id: .named(name), house: "groningen", name: name, capacity: 4))
    }

    @Test func theRestOfTheDayComesInBesideWhatIsKeptApart() throws {
        let bus = try house.driveOff()
        try house.tally(1, bus.store)
        try forge(bus).add(room("forged"))
        try house.tally(2, bus.store)
        let report = try house.comeHome(bus)
        #expect(report.isDone)
        #expect(try house.stop(house.store).count(of: .talk) == 2)
        let held = try house.store.heldCommits()
        #expect(held.map(\.why) == [.kind] && held.map(\.about) == ["room"])
        #expect(held.first?.changes == ["room": 1])
        #expect(try house.store.rooms(of: "groningen").count == 2)
    }

    @Test func whatIsTakenInIsThereAndGoesToOthersToo() throws {
        let bus = try house.driveOff()
        try forge(bus).add(room("forged"))
        try house.tally(1, bus.store)
        _ = try house.comeHome(bus)
        let other = Replica(
            try Identity(
                BusHouse.acting(
                    try Store.inMemory(Founding(replica: "replica-ander", isDemo: true))),
                named: "ander"))
        _ = try TalkTests.talk(other.identity, house.identity()).0.get()
        let held = try #require(try house.store.heldCommits().first)
        #expect(try house.store.admit(held.id).parked == 0)
        #expect(try house.store.rooms(of: "groningen").count == 3)
        #expect(try house.store.heldCommits().isEmpty)
        _ = try TalkTests.talk(other.identity, house.identity()).0.get()
        #expect(try other.store.rooms(of: "groningen").count == 3)
        #expect(try house.comeHome(bus).isDone)
        #expect(try house.store.heldCommits().isEmpty, "it comes home once")
    }

    @Test func whatIsRefusedStaysApartAndCanStillBeTakenIn() throws {
        let bus = try house.driveOff()
        try forge(bus).add(room("forged"))
        _ = try house.comeHome(bus)
        let held = try #require(try house.store.heldCommits().first)
        try house.store.refuse(held.id)
        #expect(throws: HeldError.refused) { try house.store.refuse(held.id) }
        _ = try house.comeHome(bus)
        #expect(try house.store.heldCommits().map { $0.refusedAt != nil } == [true])
        try house.store.admit(held.id)
        #expect(throws: HeldError.unknown) { try house.store.admit(held.id) }
    }

    /// The person of the day after stays at home: nobody on the bus has a word of them.
    @Test func somebodyWhoWasNotOnTheLaptopIsNotChangedByIt() throws {
        let bus = try house.driveOff()
        let report = try bring([change(BusHouse.person(6), "Elders")], of: bus)
        #expect(report.held == 1)
        #expect(try house.store.heldCommits().map(\.why) == [.absent])
        #expect(try house.store.contact(BusHouse.person(6)).town == "Assen")
        #expect(try bring([change(BusHouse.person(5), "Elders")], of: bus).held == 0)
        #expect(try house.store.contact(BusHouse.person(5)).town == "Elders")
    }

    /// The crew hears it by whatever way they come home, and each time, until somebody decided.
    @Test func whoBroughtItHomeIsToldAsLongAsItWaits() throws {
        let bus = try house.driveOff()
        try forge(bus).add(room("forged"))
        let (asked, answered) = try TalkTests.talk(bus, house.identity(), isForBus: true)
        #expect(try asked.get().held == 1)
        #expect(try answered.get().held == 1)
        let stick = try Stick()
        _ = try Folder(stick.path, for: house.identity()).sync()
        let place = HomePlace.remote(try RemotePlace(stick.path))
        #expect(try Homecoming(bus, to: place).run().held == 1)
        #expect(try house.comeHome(bus).held == 1)
        try house.store.refuse(try #require(try house.store.heldCommits().first).id)
        #expect(try house.comeHome(bus).held == 0)
    }

    /// Stopped on the way, the bus is not home: it may go on booking, and come home later.
    @Test func whoStopsComingHomeIsStillOut() throws {
        let bus = try house.driveOff()
        try forge(bus).add(room("forged"))
        let stick = try Stick()
        _ = try Folder(stick.path, for: house.identity()).sync()
        let home = Homecoming(bus, to: .remote(try RemotePlace(stick.path)))
        let report = try home.run { _ in false }
        #expect(!report.isDone)
        #expect(try bus.store.busPlan(BusHouse.trip).trip.state == .out)
        _ = try home.run()
        #expect(try bus.store.busPlan(BusHouse.trip).trip.state == .returned)
    }

    /// An older house says nothing of it: that is no reason to stay away.
    @Test func anOlderHouseSaysNothingOfIt() throws {
        let bus = try house.driveOff()
        var run = SyncRun(bus) { _ in true }
        var stand = try SyncRun(house.identity()) { _ in true }.stand()
        #expect(stand.held == [:])
        stand.held = nil
        try run.meet(Stand(packed: stand.packed()), at: Instant(seconds: 1))
        #expect(run.receipt.held == 0)
    }

    /// *Te doen* of who may settle it, and of nobody else.
    @Test func itWaitsUnderToDoOfWhoMaySettleIt() throws {
        let bus = try house.driveOff()
        try forge(bus).add(room("forged"))
        try forge(bus).add(room("another"))
        _ = try house.comeHome(bus)
        func waiting(_ store: ActingStore) throws -> [Int] {
            try store.toDo().compactMap { toDo in
                if case .held(let waiting) = toDo { waiting.count } else { nil }
            }
        }
        #expect(try waiting(house.store) == [2])
        let today = Clock.real.now.day
        try house.store.give(
            AccessGrant(
                id: .named("founder"), to: house.store.actor, .administrator, .land, from: today,
                by: house.store.actor.name))
        let bert = try #require(Actor("bert"))
        try house.store.give(
            AccessGrant(
                id: .named("crew"), to: bert, .busCrew, .house("groningen"), from: today,
                by: house.store.actor.name))
        #expect(try waiting(house.store.store.as(bert, at: house.store.clock)) == [])
        for held in try house.store.heldCommits() { try house.store.refuse(held.id) }
        #expect(try waiting(house.store) == [])
    }

    /// What was moved to another house meanwhile was the laptop's to change when it left: both are kept,
    /// for a person to choose.
    @Test func whatWasMovedElsewhereMeanwhileIsAClashAndNotHeld() throws {
        let bus = try house.driveOff(slots: 0)
        try moveToUtrecht()
        _ = try bus.store.move(visit, to: BusHouse.monday + 1, #require(TimeOfDay("10:00")))
        #expect(try house.comeHome(bus).held == 0)
        #expect(try house.store.heldCommits().isEmpty)
        let clash = try #require(
            try house.store.clashes().first { clash in
                if case .field("hours", _) = clash.form { clash.thing == "\(visit)" } else { false }
            })
        guard case .field(_, let versions) = clash.form else { return }
        #expect(Set(versions.map(\.value)) == ["13:00-14:00", "10:00-11:00"])
    }

    /// What was elsewhere already when the laptop left is not its to change.
    @Test func whatWasMovedBeforeItLeftIsNotItsToChange() throws {
        try moveToUtrecht()
        let bus = try house.driveOff()
        let change = Commit.Change(
            kind: "appointment", thing: "\(visit)", subject: nil, fields: #"{"note":"x"}"#,
            base: "{}", isCreation: false)
        #expect(try bring([change], of: bus).held == 1)
        #expect(try house.store.heldCommits().map(\.why) == [.elsewhere])
    }

    private let visit = Identifier<Appointment>.named("tuesday client")

    /// As another device of the union did it, and brought here.
    private func moveToUtrecht() throws {
        let utrecht = Identifier<Spreekuur>.named("utrecht")
        try house.store.add(
            #require(Room(id: .named("far"), house: "utrecht", name: "Ver", capacity: 4)))
        try house.store.plan(
            Spreekuur(
                id: utrecht, service: .loopbaan, at: .house("utrecht"), on: BusHouse.monday + 1,
                during: #require(Hours("09:00-15:00")), staffedBy: [2, 3].map(BusHouse.person),
                in: [.named("far")]))
        let log = try house.store.commits(after: Knowledge(), limit: .max)
        let made = try #require(log.first { $0.changes.contains { $0.thing == "\(visit)" } })
        let moved = ["spreekuur": "\(utrecht)", "hours": "13:00-14:00"]
        let change = Commit.Change(
            kind: "appointment", thing: "\(visit)", subject: nil, fields: try json(moved),
            base: try json(moved.mapValues { _ in "\(made.stamp)" }), isCreation: false)
        let latest = try house.store.knowledge().latest.values.max() ?? 0
        try house.store.merge([
            Commit(
                id: "\(Identifier<Room>.named("moved"))",
                stamp: Stamp(time: latest + 1, replica: "replica-ander"), actor: "bert",
                name: "moveAppointment", at: 1_800_000_000, undoes: nil, redoes: nil,
                changes: [change])
        ])
    }

    private func json(_ fields: [String: String]) throws -> String {
        String(decoding: try JSONEncoder().encode(fields), as: UTF8.self)
    }

    /// A house put back to a day before it made the laptop does not know what went along, and says so;
    /// the slots that are kept for the bus tell it, once another device brought them back.
    @Test func aHouseThatForgotWhatWentAlongSaysSoOrSeesItByItsSlots() throws {
        let other = Replica(
            try Identity(
                BusHouse.acting(
                    try Store.inMemory(Founding(replica: "replica-ander", isDemo: true))),
                named: "ander"))
        try house.store.backup(to: house.path("terug.sqlite"))
        let bus = try house.driveOff()
        _ = try TalkTests.talk(other.identity, house.identity()).0.get()
        let back = BusHouse.acting(try Store.open(at: house.path("terug.sqlite")))
        // As an invitation makes it known again.
        try back.note(
            laptop: Peer(
                id: bus.keys.id, name: "bus", card: "{}", heardAt: Instant(seconds: 1),
                trip: "\(BusHouse.trip)"))
        #expect(try bring([change(BusHouse.person(5), "Elders")], of: bus, to: back).held == 1)
        #expect(try back.heldCommits().map(\.why) == [.unknown])
        _ = try TalkTests.talk(other.identity, Identity(back, named: "huis")).0.get()
        #expect(try bring([change(BusHouse.person(5), "Elders")], of: bus, to: back).held == 0)
        #expect(try bring([change(BusHouse.person(6), "Elders")], of: bus, to: back).held == 1)
        #expect(try back.heldCommits().last?.why == .absent)
    }

    private func change(_ person: Contact.ID, _ town: String) -> Commit.Change {
        Commit.Change(
            kind: "contact", thing: "\(person)", subject: "\(person)",
            fields: "{\"town\":\"\(town)\"}", base: "{}", isCreation: false)
    }

    /// As if the laptop had made these.
    private func bring(
        _ changes: [Commit.Change], of bus: Identity, as replica: String? = nil,
        to home: ActingStore? = nil
    ) throws -> MergeReport {
        let home = home ?? house.store
        let latest = try home.knowledge().latest.values.max() ?? 0
        let commit = Commit(
            id: UUID().uuidString.lowercased(),
            stamp: Stamp(time: latest + 1, replica: replica ?? bus.keys.id), actor: "anna",
            name: "editContact", at: 1_800_000_000, undoes: nil, redoes: nil, changes: changes)
        return try home.merge([commit], fromBus: "\(BusHouse.trip)")
    }

    @Test func whatSaysToBeOfAnotherReplicaIsKeptApart() throws {
        let bus = try house.driveOff()
        let report = try bring(
            [change(BusHouse.person(5), "Elders")], of: bus,
            as: house.store.store.founding.replica)
        #expect(report.held == 1 && report.taken == 0)
        #expect(try house.store.heldCommits().map(\.why) == [.origin])
    }

    /// What hangs on something that is apart waits with it, and comes in after it.
    @Test func whatHangsOnItWaitsWithIt() throws {
        let bus = try house.driveOff()
        try forge(bus).add(room("forged"))
        let made = try room("forged")
        let other = try #require(
            Room(id: made.id, house: "groningen", name: "Anders", capacity: 2))
        try forge(bus).edit(other, from: made)
        _ = try house.comeHome(bus)
        #expect(try house.store.heldCommits().map(\.why) == [.kind, .follows])
        for held in try house.store.heldCommits() { try house.store.admit(held.id) }
        #expect(try house.store.rooms(of: "groningen").map(\.name).contains("Anders"))
    }

    /// Whatever it says of somebody who is forgotten at home is forgotten with them.
    @Test func whatIsErasedIsErasedInWhatIsKeptApartToo() throws {
        let bus = try house.driveOff()
        _ = try bring([change(BusHouse.person(7), "Elders")], of: bus)
        try house.store.erase(BusHouse.person(7), because: .request, overruling: true)
        let held = try #require(try house.store.heldCommits().first)
        try house.store.admit(held.id)
        let log = try house.store.commits(after: Knowledge(), limit: .max)
        #expect(!log.contains { $0.changes.contains { $0.fields.contains("Elders") } })
        let file = try Data(contentsOf: URL(fileURLWithPath: house.path("huis.sqlite")))
        #expect(file.range(of: Data("Elders".utf8)) == nil)
    }
}
