import GRDB
import KaderDomain
import KaderTesting
import Testing

@testable import KaderStore

@Suite struct LogTests {
    /// After every command the log says exactly which fields became what: no more, no less.
    @Test func theLogSaysWhatReallyChanged() {
        forAll(Volume.of(150)) { seeded in
            let office = try Office()
            var life = OfficeLife(office, seeded)
            for _ in 0..<40 {
                let acting = office.acting(life.seeded.pick(["anna", "bert"]))
                let before = (try Dump(office.store, hidden: true), try acting.latestChange())
                let commands = try office.store.count("command")
                _ = try Self.act(&life, acting)
                let real = before.0.difference(to: try Dump(office.store, hidden: true))
                let said = try Self.said(office.store, since: before.1)
                guard said == Self.ofFields(real) else {
                    throw Unsound(what: ["log \(said)", "rows \(real)"])
                }
                let added = try office.store.count("command") - commands
                let kinds = Set(said.keys.map { String($0.thing.prefix { $0 != " " }) })
                guard added == (said.isEmpty ? 0 : 1),
                    try acting.changedKinds(since: before.1) == kinds
                else { throw Unsound(what: ["\(added) commands, kinds \(kinds)"]) }
            }
            return true
        }
    }

    @Test func historyTellsEveryChangeOfAThingNewestFirst() throws {
        let office = try Office()
        let old = office.people[7]
        var new = old
        new.phone = "06-00000001"
        try office.anna.edit(new, from: old)
        var newer = new
        newer.phone = "06-00000002"
        newer.town = "Assen"
        try office.bert.edit(newer, from: new)
        _ = try office.bert.undo()
        let history = try office.anna.history(of: "contact", "\(old.id)")
        #expect(history.map(\.actor) == ["bert", "bert", "anna", "setup"])
        #expect(history.map(\.command) == [.undo, .editContact, .editContact, .addContact])
        #expect(history[1].fields.map(\.name) == ["phone", "town"])
        #expect(history[1].fields.map(\.before) == ["06-00000001", "Groningen"])
        #expect(history[1].fields.map(\.after) == ["06-00000002", "Assen"])
        #expect(history[0].fields.map(\.after) == ["06-00000001", "Groningen"])
        #expect(history[3].fields.first { $0.name == "family" }?.after == "Berg")
        #expect(history[3].fields.allSatisfy { $0.before == nil && $0.name != "isWithdrawn" })
        #expect(throws: StoreError.notFound(kind: "network", id: "\(old.id)")) {
            try office.anna.history(of: "network", "\(old.id)")
        }
    }

    @Test func everyPersonalChangeNamesWhoItIsAbout() throws {
        let office = try Office()
        try office.anna.plan(try office.spreekuur())
        _ = try office.anna.book(.named("a"), for: office.clients[0], office.request("09:00"))
        let subjects = try office.store.queue.read { db in
            try Row.fetchAll(db, sql: "SELECT kind, thing, subject FROM change").map {
                ($0["kind"] as String, $0["thing"] as String, $0["subject"] as String?)
            }
        }
        for (kind, thing, subject) in subjects {
            switch kind {
            case "contact": #expect(subject == thing)
            case "appointment": #expect(subject == "\(office.clients[0])")
            case "consulent", "training": #expect(subject != nil)
            default: #expect(subject == nil)
            }
        }
    }

    @Test func stampsOnlyGrowAlsoWhenTheClockRanAhead() throws {
        let office = try Office()
        let ahead: Int64 = 1 << 61
        try office.store.tamper("UPDATE meta SET value = '\(ahead)' WHERE key = 'latestStamp'")
        try office.anna.archive(office.people[7].id)
        try office.anna.archive(office.people[6].id)
        let stamps = try office.store.queue.read { db in
            try Int64.fetchAll(db, sql: "SELECT stamp FROM change ORDER BY pk DESC LIMIT 2")
        }
        #expect(stamps == [ahead + 2, ahead + 1])
        // What people read is the clock's, not the stamp's.
        let at = try #require(
            try office.anna.history(of: "contact", "\(office.people[6].id)").first?.at)
        #expect(abs(Amsterdam.local(at).day - Clock.real.now.day) <= 1)
    }

    private static func act(_ life: inout OfficeLife, _ acting: ActingStore) throws -> Bool {
        do {
            switch life.seeded.int(in: 0...7) {
            case 0: _ = try acting.undo()
            case 1: _ = try acting.redo()
            default: return try life.step(as: acting)
            }
            return true
        } catch {
            guard OfficeLife.isRefusal(error) else { throw error }
            return false
        }
    }

    /// What the log says came of each field, as the dump writes values.
    private static func said(_ store: Store, since change: Int64) throws -> [Dump.Place: String] {
        try store.queue.read { db in
            var said: [Dump.Place: String] = [:]
            for row in try ChangeRow.all(since: change, in: db) {
                for (field, value) in row.fields {
                    let place = Dump.Place(thing: "\(row.kind) \(row.thing)", field: field)
                    guard said.updateValue("\(value.storage)", forKey: place) == nil else {
                        throw Unsound(what: ["said twice: \(place)"])
                    }
                }
            }
            return said
        }
    }

    /// The real changes of fields; derived columns follow from them and are not logged.
    private static func ofFields(_ real: [Dump.Place: Dump.Step]) -> [Dump.Place: String] {
        var changes: [Dump.Place: String] = [:]
        for (place, step) in real {
            let kind = ThingKind.all[String(place.thing.prefix { $0 != " " })]
            guard kind?.fields.contains(place.field) == true else { continue }
            changes[place] = step.to
        }
        return changes
    }
}

extension ChangeRow {
    /// The changes after that one.
    fileprivate static func all(since change: Int64, in db: Database) throws -> [ChangeRow] {
        try Int64.fetchAll(
            db, sql: "SELECT DISTINCT command FROM change WHERE pk > ?", arguments: [change]
        ).flatMap { try all(ofCommand: $0, in: db) }
    }
}
