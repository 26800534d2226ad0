import GRDB
import KaderDomain
import Testing

@testable import KaderStore

/// Issue 8: what was kept longer than its term goes, and no more (PRACTICE 3.4).
@Suite struct RetentionTests {
    private func count(_ acting: ActingStore) throws -> Int {
        try acting.retentionPreview().reduce(0) { $0 + $1.count }
    }

    @Test func nothingGoesBeforeItsTerm() throws {
        let world = try NamedEverywhere()
        let today = Clock.fixed(try #require(LocalTime(Office.now))).instant.seconds
        try world.store.store.queue.write { db in
            try db.execute(sql: "UPDATE command SET at = ?", arguments: [today])
        }
        #expect(try count(world.store) == 0)
        let before = try Dump(world.store.store)
        try world.store.applyRetention(count: 0)
        #expect(try Dump(world.store.store) == before)
    }

    @Test func aClosedDossierGoesAfterFiveYearsWithItsJournal() throws {
        let office = try Office()
        let client = office.people[7].id
        let dossier = try Dossier(
            id: .named("d"), of: client, about: "Rooster", opened: Instant(seconds: 1), by: "anna")
        try office.anna.open(dossier)
        try office.anna.addEntry(.named("e"), to: dossier.id, "Gebeld")
        try office.anna.write(.writeDossiers, .closeDossier) { writing in
            try writing.put(
                DossierRecord.kind, "\(dossier.id)",
                [
                    "closedOn": "2022-03-15".databaseValue,
                    "closingReason": "klaar".databaseValue,
                ])
        }
        #expect(try count(office.anna) == 0)
        try office.anna.set(Setting(.retention(.caseFile), to: "59"))
        #expect(try count(office.anna) == 1)
        // Who asked to keep it, or asked something, is not forgotten by the clock.
        try office.anna.restrict(.named("held"), client, because: "voor een rechtszaak")
        #expect(try count(office.anna) == 0)
        #expect(
            try office.anna.retentionPreview().first { $0.term == .caseFile }?.kept
                == [.restricted: 1])
        #expect(
            try office.anna.erasureObstacles(of: client).map(\.reason).contains(.restricted))
        try office.anna.liftRestriction(of: client)
        #expect(try count(office.anna) == 1)
        #expect(throws: ErasureError.otherCount(1)) { try office.anna.applyRetention(count: 2) }
        let lines = try office.anna.applyRetention(count: 1).lines
        #expect(lines.first { $0.term == .caseFile }?.oldest == Day("2022-03-15"))
        let after = try Dump(office.store)
        #expect(after.things["dossier \(dossier.id)"]?["title"] == #"string("–")"#)
        #expect(after.things.values.allSatisfy { $0["text"] != #"string("Gebeld")"# })
        #expect(try count(office.anna) == 0)
        #expect(throws: ErasureError.cannotUndo) { try office.anna.undo() }
    }

    /// Two years after the last contact, unless somebody has a role.
    @Test func whoWasNotSeenForTwoYearsGoes() throws {
        let office = try Office()
        try office.store.queue.write { db in
            try db.execute(sql: "UPDATE command SET at = 1")
        }
        let gone = try office.anna.retentionPreview().first { $0.term == .contact }
        #expect(gone?.count == office.clients.count)
        try office.anna.applyRetention(count: office.clients.count)
        let contacts = try Dump(office.store).things.filter { $0.key.hasPrefix("contact ") }
        let erased = contacts.values.filter {
            $0["family"] == "string(\"\(ErasedFields.name)\")"
        }
        #expect(erased.count == office.clients.count)
    }

    /// What a laptop of the bus brought and somebody refused: a year, and never before somebody decided.
    @Test func whatWasRefusedOfALaptopGoesAfterAYear() throws {
        let office = try Office()
        let client = office.clients[0]
        try office.anna.hold(about: client, 3)
        for held in try office.anna.heldCommits().prefix(2) { try office.anna.refuse(held.id) }
        let today = Amsterdam.importing(office.anna.now).seconds
        func date(_ days: Int, _ pk: Int) throws {
            try office.store.tamper(
                "UPDATE heldCommit SET refusedAt = \(today - days * 86_400) WHERE pk = \(pk)")
        }
        try date(360, 1)
        try date(370, 2)
        try office.store.tamper("UPDATE heldCommit SET heldAt = 1")
        try office.anna.restrict(.named("held"), client, because: "voor een rechtszaak")
        #expect(try count(office.anna) == 0)
        try office.anna.liftRestriction(of: client)
        let knows = try office.anna.knowledge()
        #expect(try office.anna.retentionPreview().last { $0.count > 0 }?.term == .refused)
        try office.anna.applyRetention(count: 1)
        #expect(try office.anna.heldCommits().map(\.id) == [1, 3])
        #expect(throws: HeldError.unknown) { try office.anna.admit(2) }
        // The laptop need not bring it again, and what hangs on it is not let in either.
        #expect(try office.anna.knowledge() == knows)
        try office.anna.hold(about: client, 3)
        #expect(try office.anna.heldCommits().map(\.id) == [1, 3])
        #expect(try count(office.anna) == 0)
    }

    /// What they asked and what was answered tells of them too.
    @Test func registersOfRightsGoFiveYearsAfterTheyEnded() throws {
        let office = try Office()
        let client = office.clients[0]
        try office.anna.add(
            PersonRequest(id: .named("rq"), .access, of: client, received: Office.monday))
        try office.anna.restrict(.named("held"), client, because: "betwist")
        try office.anna.liftRestriction(of: client)
        try office.anna.write(.writePrivacy, .answerPersonRequest) { writing in
            try writing.put(
                PersonRequestRecord.kind, "\(PersonRequest.ID.named("rq"))",
                [
                    "receivedOn": "2020-01-15".databaseValue,
                    "identified": "paspoort".databaseValue,
                    "answer": "gegeven".databaseValue,
                    "wish": "Alles over Emmen".databaseValue,
                    "postponed": "2020-02-01/het is veel".databaseValue,
                    "ended": "2020-03-01/granted".databaseValue,
                ])
            try writing.put(
                RestrictionRecord.kind, "\(Restriction.ID.named("held"))",
                ["from": "2020-01-01".databaseValue, "liftedOn": "2020-03-01".databaseValue])
        }
        try office.anna.applyRetention(count: 2)
        let things = try Dump(office.store).things
        let request = things["personRequest \(PersonRequest.ID.named("rq"))"]
        #expect(request?["wish"] == #"string("–")"#)
        #expect(request?["postponed"] == #"string("2020-02-01/–")"#)
        #expect(request?["ended"] == #"string("2020-03-01/granted")"#)
        let restriction = things["restriction \(Restriction.ID.named("held"))"]
        #expect(restriction?["reason"] == #"string("–")"#)
        #expect(try office.anna.check().filter { $0.rule == "unreadable" } == [])
    }

    /// Who is in a group, or took something upon them, was seen.
    @Test func whoDoesSomethingForTheUnionStays() throws {
        let world = try NamedEverywhere()
        try world.store.store.queue.write { db in
            try db.execute(
                sql: """
                    UPDATE command SET at = 1;
                    UPDATE appointment SET day = '2020-01-01';
                    UPDATE registration SET day = '2020-01-01';
                    """)
        }
        let roles = try world.store.store.queue.read { db in
            try [world.part, world.whole].map { id in
                try Row.fetchOne(
                    db, sql: ErasureObstacles.roles,
                    arguments: ["id": "\(id)", "today": "2026-11-23"]) != nil
            }
        }
        #expect(roles[0])
    }

    @Test func aCallbackThatWasDoneGoes() throws {
        let office = try Office()
        try office.anna.write(.writeCallbacks, .addCallback) { writing in
            for (id, done) in [(CallbackNote.ID.named("old"), 9), (.named("open"), nil)] {
                try writing.put(
                    CallbackNoteRecord.kind, "\(id)",
                    [
                        "name": "Jo".databaseValue, "phone": "06-1".databaseValue,
                        "about": "Loon".databaseValue, "takenAt": 1.databaseValue,
                        "doneAt": done.databaseValue, "isWithdrawn": false.databaseValue,
                    ])
            }
        }
        try office.anna.applyRetention(count: 1)
        let notes = try Dump(office.store).things.filter { $0.key.hasPrefix("callbackNote ") }
        #expect(
            Set(notes.values.compactMap { $0["about"] })
                == [#"string("–")"#, #"string("Loon")"#])
    }
}
