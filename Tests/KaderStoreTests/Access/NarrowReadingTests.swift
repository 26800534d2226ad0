import GRDB
import KaderDomain
import KaderTesting
import Testing

@testable import KaderStore

/// Who may not see all sees nothing of the others, by whatever way it is read.
@Suite struct NarrowReadingTests {
    /// Whatever people did and whatever somebody was given: no row of any table, no line of the log
    /// and no title that they can read holds the name of a person who is outside their scope.
    @Test func noTableAndNoLogTellsOfAnyoneOutOfScope() {
        forAll(2) { seeded in
            let world = try NarrowWorld(&seeded)
            for acting in world.readers {
                let (seen, hidden) = try world.people(acting)
                let text = try world.everything(acting)
                for name in hidden where text.contains(name) {
                    Issue.record("\(acting.actor) reads \(name)")
                    return false
                }
                // Those in scope are there: the test looks where names are.
                guard seen.allSatisfy(text.contains) else { return false }
            }
            return true
        }
    }

    /// The lists of the program end well, and tell of nobody outside the scope either.
    @Test func theListsOfTheProgramStayWithinTheScope() {
        forAll(1) { seeded in
            let world = try NarrowWorld(&seeded)
            for acting in world.readers {
                let hidden = try world.people(acting).hidden
                let text = try world.lists(acting) + world.exported(acting)
                for name in hidden where text.contains(name) {
                    Issue.record("\(acting.actor) reads \(name)")
                    return false
                }
            }
            return true
        }
    }

    @Test func aConsulentSeesWhoComesToTheirHouseAndNobodyElse() throws {
        let office = try Office()
        try office.anna.plan(try office.spreekuur())
        let (here, elsewhere) = (office.people[5], office.people[6])
        _ = try office.anna.book(.named("a"), for: here.id, office.request("09:00"))
        try office.found()
        try office.give("carla", .consulent, .house("groningen"))
        try office.give("driss", .consulent, .house("utrecht"))
        try office.give("gerda", .kaderlid, .network(office.network.id))
        let names = { (name: String) in
            Set(try office.acting(name).contacts(limit: .max).map(\.name.family))
        }
        #expect(try names("carla").contains(here.name.family))
        #expect(try !names("carla").contains(elsewhere.name.family))
        #expect(try !names("driss").contains(here.name.family))
        // Colleagues stand in the agenda, which everybody sees.
        #expect(try names("gerda").count == office.staff.count)
        #expect(throws: StoreError.self) { try office.acting("driss").contact(here.id) }
        #expect(
            try office.acting("carla").search("Groen").map(\.title).contains {
                $0.contains("Groen")
            })
        #expect(try office.acting("driss").search("Groen").isEmpty)
        #expect(throws: StoreError.self) {
            try office.acting("driss").history(of: "contact", here.id.description)
        }
    }

    @Test func whatLiesOutsideIsNotChangedEitherAndNothingStays() throws {
        let office = try Office()
        try office.anna.plan(try office.spreekuur())
        let client = office.people[5]
        _ = try office.anna.book(.named("a"), for: client.id, office.request("09:00"))
        try office.found()
        try office.give("driss", .consulent, .house("utrecht"))
        let (driss, before) = (office.acting("driss"), try Dump(office.store, hidden: true))
        var edited = client
        edited.phone = "06-1"
        #expect(throws: StoreError.notFound(kind: "contact", id: client.id.description)) {
            try driss.edit(edited, from: client)
        }
        #expect(throws: (any Error).self) {
            _ = try driss.book(.named("b"), for: client.id, office.request("10:00"))
        }
        #expect(throws: AccessError.outOfScope(kind: "spreekuur")) {
            try driss.plan(try office.spreekuur("other", on: Office.monday + 2))
        }
        #expect(before.difference(to: try Dump(office.store, hidden: true)).isEmpty)
    }

    /// Who knows the identity of a note does not read it by that.
    @Test func aProtectedNoteIsReadByWhoMaySeeItsDossier() throws {
        let office = try Office()
        try office.anna.open(
            Dossier(
                id: .named("d"), of: office.clients[0], about: "Loon", opened: Instant(seconds: 0),
                by: "anna"))
        try office.anna.protect(.named("n"), in: .named("d"), .health, because: "nodig", "geheim")
        try office.found()
        try office.give("anna", .consulent, .house("groningen"))
        try office.give("driss", .consulent, .house("utrecht"))
        #expect(try office.anna.look(at: .named("n")) == "geheim")
        #expect(throws: StoreError.self) { try office.acting("driss").look(at: .named("n")) }
        #expect(throws: (any Error).self) {
            try office.acting("driss").protect(
                .named("m"), in: .named("d"), .health, because: "x", "y")
        }
    }

    @Test func whatSomebodyMadeTheySeeAndUndo() throws {
        let office = try Office()
        try office.found()
        try office.give("driss", .consulent, .house("utrecht"))
        let driss = office.acting("driss")
        let jo = try office.newcomer()
        try driss.add(jo)
        #expect(try driss.contact(jo.id).name == jo.name)
        _ = try driss.undo()
        #expect(throws: StoreError.self) { try driss.contact(jo.id) }
        #expect(throws: StoreError.nothingToUndo) { _ = try driss.undo() }
    }

    @Test func aChangeIsSeenAtOnceAndSoIsARoleThatWasTakenAway() throws {
        let folder = try TemporaryFolder()
        let office = try Office(
            Store.create(at: folder.file("k.sqlite"), Founding(replica: "r", isDemo: true)))
        try office.found()
        try office.give("carla", .consulent, .house("groningen"))
        let carla = office.acting("carla")
        let count = try carla.contacts(limit: .max).count
        try office.acting("setup").add(
            Consulent(
                id: .named("more"), contact: office.clients[0], houses: ["groningen"],
                services: [.loopbaan], isOnline: false))
        #expect(try carla.contacts(limit: .max).count == count + 1)
        try office.acting("setup").revokeAccess(.named("carla consulent house:groningen"))
        #expect(throws: AccessError.stranger(givers: ["setup"])) { try carla.contacts(limit: 1) }
    }

    @Test func aRefusalNamesNobodyOutOfScope() throws {
        let office = try Office()
        try office.found()
        try office.give("driss", .consulent, .house("utrecht"))
        _ = try office.acting("driss").networks()
        let gate = try office.store.queue.read { try office.acting("driss").gate(in: $0) }
        let holding = Holding(
            resource: .person(office.people[6].id), name: "Gül Yılmaz", day: Office.monday,
            hours: try #require(Hours("09:00-10:00")))
        let told = try #require(gate).discreet(SpreekuurError.taken(holding))
        #expect(!"\(told)".contains("Gül"))
    }

    /// A page of people is found by walking through those in sight in their order: to sort all of them
    /// for every page takes a hundred times as long where they are many.
    @Test func aPageOfPeopleIsReadInItsOrderAndHasAllColumns() throws {
        let office = try Office()
        try office.found()
        try office.give("carla", .consulent, .house("groningen"))
        let carla = office.acting("carla")
        let plan = try carla.read(.readContacts) { db in
            try Row.fetchAll(
                db,
                sql: """
                    EXPLAIN QUERY PLAN SELECT id FROM contact
                    WHERE isArchived = 0 AND isWithdrawn = 0 AND mergedInto IS NULL
                        AND (sortName, pk) > (?, ?)
                    ORDER BY sortName, pk LIMIT ?
                    """, arguments: ["", -1, 50]
            ).map { $0["detail"] as String }
        }
        #expect(plan.count == 2)
        #expect(!plan.contains { $0.contains("TEMP B-TREE") })
        let columns = { (schema: String) in
            try carla.read(.readContacts) { db in
                Set(
                    try Row.fetchAll(db, sql: "PRAGMA \(schema).table_info(contact)")
                        .map { $0["name"] as String })
            }
        }
        #expect(try columns("temp") == columns("main"))
    }

    /// Who is renamed stands elsewhere in the list of who may not see all, and who is found to be the
    /// same as somebody is in it no more.
    @Test func theOrderFollowsTheNames() throws {
        let office = try Office()
        try office.found()
        try office.give("carla", .consulent, .house("groningen"))
        let carla = office.acting("carla")
        let before = try carla.contacts(limit: .max)
        let last = try #require(before.last)
        let renamed = try #require(PersonName(given: "Aa", family: "Aaa"))
        try office.acting("setup").edit(
            Contact(id: last.id, name: renamed, phone: last.phone), from: last)
        let after = try carla.contacts(limit: .max)
        #expect(after.first?.id == last.id)
        #expect(Set(after.map(\.id)) == Set(before.map(\.id)))
        let one = try #require(after.first)
        #expect(try carla.contacts(after: one, limit: .max) == Array(after.dropFirst()))
    }
}
