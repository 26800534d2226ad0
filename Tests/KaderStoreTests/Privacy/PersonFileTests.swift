import GRDB
import KaderDomain
import KaderTesting
import Testing

@testable import KaderStore

/// Everything about one person, and nobody else in it (AVG 15, PRACTICE 3.8).
@Suite struct PersonFileTests {
    private func file(_ world: NamedEverywhere) throws -> PersonFile {
        try world.store.personFile(of: world.part, because: "verzoek", in: .en)
    }

    /// By the tables themselves, not by the links: a kind without its link would be missed.
    @Test func everyRowThatNamesThemIsInIt() throws {
        let world = try NamedEverywhere()
        let found = Set(try file(world).things.map { "\($0.kind) \($0.id)" })
        let named = try world.store.store.queue.read { db in
            try ThingKind.all.values.flatMap { kind in
                let columns = try db.columns(in: kind.name).map { "\"\($0.name)\"" }
                return try String.fetchAll(
                    db,
                    sql: """
                        SELECT id FROM \(kind.name)
                        WHERE \(columns.map { "coalesce(\($0), '')" }.joined(separator: " || ' ' || "))
                            LIKE '%' || ? || '%'
                        """, arguments: [world.part.description]
                ).map { id -> String in "\(kind.name) \(id)" }
            }
        }
        #expect(named.count > 40)
        #expect(Set(named).subtracting(found) == [])
    }

    /// What else names people must be said here, with why it needs not be in the file or how it is.
    @Test func everyOtherTableThatNamesThemIsKnown() throws {
        let world = try NamedEverywhere()
        let tables = try world.mentions(of: world.part).filter { place in
            ThingKind.all[String(place.prefix { $0 != "." })] == nil
        }
        // The ledger follows from appointments and spreekuren.
        #expect(Set(tables).isSubset(of: ["occupancy.resource", "occupancy.why"]), "\(tables)")
    }

    @Test func whatHangsFromTheirThingsIsInItAndWhatHangsFromOthersIsNot() throws {
        let world = try NamedEverywhere()
        for (entry, dossier) in [("e1", "d1"), ("e2", "d2")] {
            try world.store.addEntry(.named(entry), to: .named(dossier), "Gebeld.")
        }
        let things = try file(world).things
        let byId = Dictionary(uniqueKeysWithValues: things.map { ($0.id, $0) })
        #expect(byId[DossierEntry.ID.named("e1").description]?.sight == .about)
        #expect(byId[DossierEntry.ID.named("e2").description] == nil)
        let advised = try #require(byId[Dossier.ID.named("d2").description])
        #expect(advised.sight == .other)
        #expect(advised.fields.map(\.name) == ["adviser"])
    }

    /// No other person's id or full name stands anywhere in the file.
    @Test func nobodyElseIsNamed() throws {
        let world = try NamedEverywhere()
        let others = try world.store.contacts(limit: 50).filter { $0.id != world.part }
        try world.store.addEntry(
            .named("e1"), to: .named("d1"),
            others.map { "\($0.name), gebeld" }.joined(separator: ". ")
                + ". Anna de Ruiter zelf.")
        let file = try file(world)
        let text = "\(file.things) \(file.looks) \(file.beside) \(file.titles)"
        for other in others {
            #expect(!text.contains(other.id.description), "\(other.name)")
            #expect(!text.contains(other.name.description), "\(other.name)")
        }
        #expect(text.contains("Anna de Ruiter zelf"))
        #expect(!text.contains("\"setup\""))
    }

    /// What a laptop of the bus brought and is kept apart is kept too.
    @Test func whatIsKeptApartIsInItAndOfOthersNoMoreThanThatItNamesThem() throws {
        let world = try NamedEverywhere()
        let other = try #require(
            try world.store.contacts(limit: 50).first { $0.id != world.part })
        try world.store.hold(about: world.part, 1, titled: "Met \(other.name) gepraat.")
        try world.store.hold(
            about: other.id, 1, titled: "Geheim", naming: world.part, from: 10)
        let held = try file(world).beside.filter { $0.kind == "heldCommit" }
        #expect(held.map(\.sight) == [.about, .other])
        let texts = held.map { thing in thing.fields.compactMap(\.value).joined(separator: " ") }
        #expect(texts[0].contains("gepraat") && !texts[0].contains("\(other.name)"))
        #expect(texts[1].contains("\(world.part)"))
        #expect(!texts[1].contains("Geheim") && !texts[1].contains("\(other.id)"))
    }

    @Test func theSameOtherHasTheSameNumber() throws {
        let world = try NamedEverywhere()
        let things = try file(world).things
        let by = Set(things.flatMap(\.changes).map(\.by))
        #expect(by.count == 1)
        #expect(by.first?.hasPrefix("somebody else ") == true)
    }

    @Test func thatItWasAskedIsNotedFirstAndWithoutNames() throws {
        let world = try NamedEverywhere()
        let reason = "verzoek, met Bert Bos gesproken"
        let file = try world.store.personFile(of: world.part, because: reason, in: .nl)
        #expect(file.looks.last?.code == AccessAct.exportedPerson.rawValue)
        let log = try world.store.accessLog(AccessQuery(person: world.part))
        let line = try #require(log.first { $0.code == "exportedPerson" })
        #expect(line.detail == "verzoek, met [een ander] gesproken")
        #expect(throws: PrivacyError.withoutReason) {
            try world.store.personFile(of: world.part, because: "  ", in: .nl)
        }
    }

    @Test func whoWasMergedComesAlong() throws {
        let office = try Office()
        let (part, whole) = (office.clients[0], office.clients[1])
        try office.anna.merge(person: part, into: whole)
        for id in [part, whole] {
            let file = try office.anna.personFile(of: id, because: "x", in: .nl)
            #expect(file.person.id == whole)
            #expect(Set(file.things.map(\.id)).isSuperset(of: ["\(part)", "\(whole)"]))
        }
    }

    /// Who sees all people is not yet who may hand out all about them.
    @Test func onlyTheAdministratorOfEverythingMay() throws {
        let office = try Office()
        try office.found()
        try office.give("anna", .administrator, .house("groningen"))
        try office.give("bert", .consulent, .land)
        for acting in [office.anna, office.bert] {
            #expect(throws: AccessError.self) {
                try acting.personFile(of: office.clients[0], because: "x", in: .nl)
            }
            #expect(throws: Never.self) {
                try #require(
                    office.acting("setup").accessLog(AccessQuery(person: office.clients[0]))
                        .allSatisfy {
                            $0.code != "exportedPerson"
                        })
            }
        }
    }

    /// A protected note is for who may read the dossier, also here; and the look is recorded.
    @Test func whatAProtectedNoteSaysIsForWhoMayReadIt() throws {
        let office = try Office()
        let client = office.clients[0]
        try office.anna.open(
            Dossier(
                id: .named("d"), of: client, about: "Werk", opened: Instant(seconds: 1), by: "anna",
                readers: ["carla"]))
        try office.anna.protect(
            .named("n"), in: .named("d"), .health, because: "aanpassing", "rugklachten")
        let byAnna = try office.anna.personFile(of: client, because: "x", in: .nl)
        #expect("\(byAnna.things)".contains("rugklachten"))
        #expect(try office.anna.looks(at: .named("n")).count == 1)
        let byBert = try office.bert.personFile(of: client, because: "x", in: .nl)
        #expect(!"\(byBert.things)".contains("rugklachten"))
        #expect(byBert.things.contains { $0.kind == "protectedNote" })
    }

    @Test func aNameInATextIsToldToWhoExportsAndNotHandedOver() throws {
        let office = try Office()
        let person = office.people[5]
        try office.anna.addCallback(.named("c"), name: "\(person.name)", about: "Belt terug")
        let file = try office.anna.personFile(of: person.id, because: "x", in: .nl)
        #expect(file.mentions.map(\.kind) == ["callbackNote"])
        #expect(!file.things.contains { $0.kind == "callbackNote" })
    }
}
