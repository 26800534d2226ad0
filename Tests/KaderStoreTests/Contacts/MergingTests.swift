import GRDB
import KaderDomain
import KaderTesting
import Testing

@testable import KaderStore

/// Two people who are one, and one who were two after all.
@Suite struct MergingTests {
    private let office: Office
    private var anna: ActingStore { office.anna }
    private var frits: Contact.ID { office.people[5].id }
    private var gul: Contact.ID { office.people[6].id }

    init() throws { office = try Office() }

    /// A new table cannot be forgotten: SQLite itself tells which columns name a person.
    @Test func everyForeignKeyToAPersonIsRewritten() throws {
        let keys = try office.store.queue.read { db in
            let tables = try String.fetchAll(
                db, sql: "SELECT name FROM sqlite_schema WHERE type = 'table'")
            return try tables.flatMap { table in
                try Row.fetchAll(
                    db, sql: "SELECT * FROM pragma_foreign_key_list(?)", arguments: [table]
                )
                .filter { $0["table"] == "contact" && $0["to"] == "id" }
                .map { "\(table).\($0["from"] as String)" }
            }
        }
        let links = Set(Link.ofPeople.map { "\($0.kind).\($0.field)" })
        #expect(keys.count > 15)
        #expect(Set(keys).subtracting(links) == ["contact.mergedInto"])
    }

    @Test func allThatNamesOneNamesTheOtherAndBackAgainToTheLastField() throws {
        let world = try NamedEverywhere(isGuarded: true)
        for link in Link.ofPeople {
            #expect(
                try world.count(link, world.part) > 0, "\(link.kind).\(link.field) is not filled")
        }
        let before = try Dump(world.store.store, hidden: true)
        try world.store.merge(person: world.part, into: world.whole)
        #expect(try world.mentions(of: world.part) == ["contact.id"])
        for link in Link.ofPeople {
            #expect(try world.count(link, world.whole) > 0, "\(link.kind).\(link.field)")
        }
        #expect(try world.store.check().isEmpty)
        try world.store.unmerge(person: world.part)
        let after = try Dump(world.store.store, hidden: true)
        #expect(before.difference(to: after).isEmpty)
        #expect(try world.store.check().isEmpty)
    }

    @Test func bothGoTheirOwnWayAfterwardsAndKeepWhatIsTheirs() throws {
        let world = try NamedEverywhere()
        let store = world.store
        try store.merge(person: world.part, into: world.whole, taking: [.phone, .name])
        var (old, new) = (try store.contact(world.whole), try store.contact(world.whole))
        #expect(old.phone == "06-00000000")
        new.town = "Assen"
        new.phone = "06-11111111"
        try store.edit(new, from: old)
        try store.plan(
            try Office().spreekuur("three", on: Office.monday + 3, staff: [1, 2]))
        _ = try store.book(
            .named("later"), for: world.whole,
            BookingRequest(
                service: .loopbaan, place: Office.place, day: Office.monday + 3,
                time: #require(TimeOfDay("09:00"))))
        try store.unmerge(person: world.part)
        (old, new) = (try store.contact(world.whole), try store.contact(world.part))
        #expect(old.phone == "06-11111111" && old.town == "Assen" && new.town == "Groningen")
        #expect(old.name.given == "Henk" && new.name.given == "Anna")
        #expect(try store.person(world.part).coming.map(\.id) == [.named("had")])
        #expect(try store.person(world.whole).coming.map(\.id) == [.named("later")])
    }

    @Test func nobodyIsInTwoPlacesAtOnceUnderTwoNames() throws {
        try anna.plan(try office.spreekuur("one", staff: [0, 1], rooms: [0]))
        try anna.plan(try office.spreekuur("two", staff: [2, 3], rooms: [1]))
        _ = try anna.book(.named("a"), for: frits, office.request("10:00"))
        _ = try anna.book(.named("b"), for: gul, office.request("10:00"))
        let before = try Dump(office.store, hidden: true)
        #expect(throws: MergeError.self) { try anna.merge(person: gul, into: frits) }
        #expect(try Dump(office.store, hidden: true) == before)
        try anna.cancel(Appointment.ID.named("b"), because: "dubbel")
        try anna.merge(person: gul, into: frits)
        #expect(throws: SpreekuurError.self) {
            _ = try anna.book(.named("c"), for: gul, office.request("10:00"))
        }
    }

    @Test func consulentenWhoseShiftsOverlapAreTwo() throws {
        try anna.plan(try office.spreekuur("one", staff: [0, 1], rooms: [0]))
        #expect(throws: MergeError.together(Office.monday + 1)) {
            try anna.merge(person: office.staff[0], into: office.staff[1])
        }
        try anna.plan(try office.spreekuur("two", "11:00-14:00", staff: [2, 3], rooms: [1]))
        let refusal = #expect(throws: MergeError.self) {
            try anna.merge(person: office.staff[0], into: office.staff[2])
        }
        guard case .atOnce(let holding)? = refusal else {
            Issue.record("\(String(describing: refusal))")
            return
        }
        #expect(holding.day == Office.monday + 1)
    }

    @Test func twoRolesBecomeOneOfBothAndTwoAgain() throws {
        let (one, other) = (office.staff[0], office.staff[3])
        let old = try #require(try anna.consulent(one))
        var new = old
        new.houses = ["assen"]
        new.status = .inTraining
        try anna.edit(new, from: old)
        let before = try Dump(office.store, hidden: true)
        try anna.merge(person: one, into: other)
        #expect(try anna.consulent(other)?.houses == ["assen", "groningen"])
        #expect(try anna.consulent(other)?.status == .bookable)
        #expect(try anna.consulenten().map(\.role.contact).filter { $0 == other }.count == 1)
        try anna.unmerge(person: one)
        #expect(try Dump(office.store, hidden: true) == before)
    }

    @Test func whoIsRefusedIsToldWhy() throws {
        #expect(throws: MergeError.withOneself) { try anna.merge(person: frits, into: frits) }
        #expect(throws: MergeError.notMerged) { try anna.unmerge(person: frits) }
        try anna.merge(person: frits, into: gul)
        let merged = MergeError.merged(into: gul, name: "Gül Yılmaz")
        #expect(throws: merged) { try anna.merge(person: frits, into: office.people[7].id) }
        #expect(throws: merged) { try anna.merge(person: office.people[7].id, into: frits) }
        #expect(throws: merged) { try anna.archive(frits) }
        let one = try anna.contact(frits)
        #expect(throws: merged) { try anna.edit(one, from: one) }
    }

    @Test func whoeverWasMergedIsFoundAsWhoTheyAre() throws {
        try anna.merge(person: frits, into: gul)
        #expect(try anna.contacts(matching: "frits").map(\.id) == [gul])
        #expect(try anna.contacts(matching: "06-00000005").map(\.id) == [gul])
        #expect(try anna.contacts().contains { $0.id == frits } == false)
        #expect(try anna.search("frits").map(\.title) == ["Gül Yılmaz"])
        let typed = Contact(
            id: .named("typed"), name: try #require(PersonName(typed: "Frits Groen")))
        #expect(try anna.resembling(typed).map(\.id) == [gul])
        try anna.unmerge(person: frits)
        #expect(try anna.contacts(matching: "frits").map(\.id) == [frits])
    }

    /// A form that was opened before the merge names who they are now.
    @Test func whatIsWrittenForWhoWasMergedIsTheOthers() throws {
        try anna.plan(try office.spreekuur(staff: [0, 1]))
        try anna.merge(person: frits, into: gul)
        _ = try anna.book(.named("a"), for: frits, office.request("10:00"))
        #expect(try anna.appointment(.named("a")).appointment.contact == gul)
    }

    @Test func aMergeOfAMergeIsTakenApartInAnyOrder() throws {
        for order in [[0, 1], [1, 0]] {
            let office = try Office()
            let (anna, people) = (office.anna, office.people.suffix(3).map(\.id))
            try anna.plan(try office.spreekuur(staff: [0, 1]))
            _ = try anna.book(.named("a"), for: people[0], office.request("10:00"))
            let before = try Dump(office.store, hidden: true)
            try anna.merge(person: people[0], into: people[1])
            try anna.merge(person: people[1], into: people[2])
            #expect(try anna.appointment(.named("a")).appointment.contact == people[2])
            for index in order { try anna.unmerge(person: people[index]) }
            #expect(try Dump(office.store, hidden: true) == before)
        }
    }

    /// What was said of them while they were two would name somebody who is gone.
    @Test func aMergeIsNotDoneAgainOverWhatWasWrittenInTheMeantime() throws {
        let bert = office.bert
        try anna.merge(person: frits, into: gul)
        _ = try anna.undo()
        try bert.open(
            Dossier(
                id: .named("d"), of: office.people[0].id, about: "Werk", adviser: frits,
                opened: bert.clock.instant, by: bert.actor.name))
        #expect(throws: StoreError.builtOn(by: "bert", .openDossier)) { _ = try anna.redo() }
        _ = try bert.undo()
        _ = try anna.redo()
        #expect(try anna.contact(frits).mergedInto == gul)
        #expect(throws: StoreError.builtOn(by: "anna", .mergeContacts)) { _ = try bert.redo() }
        #expect(try anna.check().isEmpty)
    }

    @Test func aPersonIsCountedOnceInASignal() throws {
        for (name, client) in [("r1", frits), ("r2", gul)] {
            try anna.add(
                Registration(
                    id: .named(name), on: Office.monday, at: Office.place, .werkInkomen, of: client)
            )
        }
        try anna.merge(person: frits, into: gul)
        let visits = try anna.registrations(from: Office.monday, through: Office.monday)
        #expect(Set(visits.map(\.registration.contact)) == [gul])
    }
}
