import Foundation
import GRDB
import KaderDomain
import Testing

@testable import KaderStore

/// Issue 8.4: what goes while the person may stay: a place on the waiting list, a role that ended.
@Suite struct LettingGoTests {
    private func waiting(_ office: Office, _ name: String, _ person: Int) throws {
        try office.anna.wait(
            WaitingEntry(
                id: .named(name), contact: office.people[person].id, service: .loopbaan,
                since: Instant(seconds: 1)))
    }

    /// Everything that was done was done so many days ago.
    private func age(_ office: Office, days: Int) throws {
        let now = Clock.fixed(try #require(LocalTime(Office.now))).instant.seconds
        try office.store.queue.write { db in
            try db.execute(sql: "UPDATE command SET at = ?", arguments: [now - days * 86_400])
        }
    }

    private func line(_ term: RetentionTerm, _ acting: ActingStore) throws -> RetentionLine? {
        try acting.retentionPreview().first { $0.term == term }
    }

    private func apply(_ acting: ActingStore) throws -> RetentionReport {
        try acting.applyRetention(count: acting.retentionPreview().total)
    }

    /// How often a person stands in a thing, or in what the log says of it.
    private func traces(of person: Contact.ID, in thing: String, _ store: Store) throws -> Int {
        let row = try Dump(store).things.filter { $0.key.hasSuffix(thing) }
            .flatMap(\.value.values).filter { $0.contains("\(person)") }
        let logged = try store.queue.read { db in
            try Int.fetchOne(
                db,
                sql: """
                    SELECT count(*) FROM change WHERE thing = :thing
                        AND (subject = :id OR instr(fields, :id) OR instr(base, :id))
                    """, arguments: ["thing": thing, "id": "\(person)"]) ?? 0
        }
        return row.count + logged
    }

    /// Three months (PRACTICE 3.4); who waits still stays, however long, and so does who has what they
    /// waited for still to come.
    @Test func aPlaceOnTheWaitingListGoesAndWhoWaitsStays() throws {
        let office = try Office()
        let id = WaitingEntry.ID.named("gone")
        try waiting(office, "gone", 5)
        try waiting(office, "open", 6)
        try office.anna.leaveWaitingList(id)
        try age(office, days: 80)
        #expect(try line(.waitingList, office.anna)?.count == 0)
        try age(office, days: 100)
        #expect(try line(.waitingList, office.anna)?.count == 1)
        let findings = try office.anna.check()
        #expect(try traces(of: office.people[5].id, in: "\(id)", office.store) > 1)
        let report = try apply(office.anna)
        #expect(report.lines.first { $0.term == .waitingList }?.count == 1)
        #expect(try traces(of: office.people[5].id, in: "\(id)", office.store) == 0)
        #expect(try office.anna.waitingList(all: true).map(\.entry.id) == [.named("open")])
        #expect(try office.anna.check() == findings)
        #expect(try line(.waitingList, office.anna)?.count == 0)
        #expect(throws: ErasureError.cannotUndo) { try office.anna.undo() }
        let contact = try office.anna.contact(office.people[5].id)
        #expect(contact.name.family == "Groen")
    }

    /// Without it nothing would tell that they were here so lately, and they would go too early.
    @Test func whatIsTheLastThatIsKnownOfSomebodyStaysWithThem() throws {
        let office = try Office()
        try waiting(office, "gone", 5)
        try office.anna.leaveWaitingList(.named("gone"))
        try age(office, days: 100)
        #expect(try line(.waitingList, office.anna)?.count == 1)
        let now = Clock.fixed(try #require(LocalTime(Office.now))).instant.seconds
        try office.store.queue.write { db in
            try db.execute(
                sql: """
                    UPDATE command SET at = ?
                    WHERE pk NOT IN (SELECT command FROM change WHERE kind = 'waitingEntry')
                    """, arguments: [now - 700 * 86_400])
        }
        #expect(try line(.waitingList, office.anna)?.count == 0)
    }

    @Test func whatTheyWaitedForAndIsStillToComeKeepsIt() throws {
        let office = try Office()
        try office.anna.plan(office.spreekuur())
        try waiting(office, "taken", 5)
        try office.anna.offer(.named("taken"))
        try office.anna.accept(.named("taken"))
        try age(office, days: 100)
        #expect(try line(.waitingList, office.anna)?.count == 0)
        try office.store.queue.write { db in
            try db.execute(sql: "UPDATE appointment SET day = '2027-03-01'")
        }
        #expect(try line(.waitingList, office.anna)?.count == 1)
    }

    /// Two years after the last role; one that runs keeps those that ended.
    @Test func rolesGoTwoYearsAfterTheLastOfThem() throws {
        let office = try Office()
        let person = office.people[6].id
        let ended = BoardFunction(
            id: .named("chair"), network: office.network.id, contact: person, role: .chair,
            period: try #require(Period(from: Day("2020-01-01"), until: Day("2022-01-01"))))
        try office.anna.add(ended)
        #expect(try line(.volunteer, office.anna)?.count == 1)
        let running = Kaderlid(
            id: .named("k"), contact: person, network: office.network.id, sector: nil,
            period: try #require(Period(from: Day("2023-01-01"), until: nil)))
        try office.anna.add(running)
        #expect(try line(.volunteer, office.anna)?.count == 0)
        _ = try office.anna.undo()
        #expect(try line(.volunteer, office.anna)?.count == 0, "taken back today")
        try age(office, days: 700)
        #expect(try line(.volunteer, office.anna)?.count == 0)
        try age(office, days: 740)
        #expect(try line(.volunteer, office.anna)?.count == 2)
        try office.anna.restrict(.named("held"), person, because: "rechtszaak")
        #expect(try line(.volunteer, office.anna)?.kept == [.restricted: 2])
        try office.anna.liftRestriction(of: person)
        let findings = try office.anna.check()
        let report = try apply(office.anna)
        #expect(report.lines.first { $0.term == .volunteer }?.count == 2)
        #expect(try traces(of: person, in: "\(ended.id)", office.store) == 0)
        #expect(try traces(of: person, in: "\(running.id)", office.store) == 0)
        #expect(try office.anna.check() == findings)
    }

    /// What another device did meanwhile with it goes too, and both end with the same.
    @Test func anotherDeviceLetsGoWhenItHears() throws {
        let replicas = try Replicas(2)
        let (house, bus) = (replicas.offices[0], replicas.offices[1])
        let id = WaitingEntry.ID.named("gone")
        try waiting(house, "gone", 5)
        try Replicas.bring(from: house, to: bus)
        try house.anna.leaveWaitingList(id)
        let entry = try bus.anna.waiting(id).entry
        try bus.anna.edit(
            entry.suiting(places: [.online], part: nil, lastDay: nil, housemates: 0), from: entry)
        for office in replicas.offices { try age(office, days: 100) }
        _ = try apply(house.anna)
        try replicas.settle()
        let differences = try replicas.differences()
        #expect(differences.isEmpty, "\(differences)")
        for office in replicas.offices {
            #expect(try traces(of: office.people[5].id, in: "\(id)", office.store) == 0)
        }
    }

    @Test func anOldBackupDoesNotBringItBack() throws {
        let (folder, old) = (try TemporaryFolder(), try TemporaryFolder())
        let path = folder.file("k.sqlite")
        let office = try Office(Store.create(at: path, Founding(replica: "house", isDemo: true)))
        let id = WaitingEntry.ID.named("gone")
        try waiting(office, "gone", 5)
        try office.anna.leaveWaitingList(id)
        try age(office, days: 100)
        try office.anna.backup(to: old.file("old.sqlite"))
        _ = try apply(office.anna)
        try office.store.queue.close()
        try Store.restore(old.file("old.sqlite"), to: path)
        let restored = try Store.open(at: path)
        #expect(try traces(of: office.people[5].id, in: "\(id)", restored) == 0)
        try restored.as(.upkeep).placeParked()
        // Who never had it hears of all of it by the log.
        let other = try Office(
            Store.inMemory(Founding(replica: "other", isDemo: true)), isFilled: true)
        try other.anna.merge(
            restored.as(.unnamed).commits(after: Knowledge(), limit: .max))
        let differences = try Dump(other.store, hidden: true)
            .difference(to: Dump(restored, hidden: true))
        #expect(differences.isEmpty, "\(differences)")
        #expect(try other.anna.check().filter { $0.rule != "outOfSight" } == [])
    }
}
