import Foundation
import GRDB
import KaderDomain
import Testing

@testable import KaderStore

/// Issue 7.1 and 8.5: forgotten on the one device, and worked on at the other by who did not know.
@Suite struct ForgottenElsewhereTests {
    private let replicas: Replicas
    private let client: Contact
    private var house: Office { replicas.offices[0] }
    private var bus: Office { replicas.offices[1] }

    init() throws {
        replicas = try Replicas(2)
        client = replicas.offices[0].people[7]
    }

    private func edit(_ office: Office, town: String) throws {
        let old = try office.anna.contact(client.id)
        var new = old
        new.town = town
        try office.anna.edit(new, from: old)
    }

    private func forgotten(_ office: Office) throws -> [Clash] {
        try office.anna.clashes().filter {
            if case .forgotten = $0.form { true } else { false }
        }
    }

    @Test func whatWasWrittenMeanwhileIsToldWithWhoWroteItAndGoesOnceSeen() throws {
        try edit(bus, town: "Assen")
        try bus.anna.addTaxQuestion(.named("late"), of: client.id, "Mag dit?")
        try house.anna.forget(anyway: client.id)
        try Replicas.bring(from: bus, to: house)
        let clashes = try forgotten(house)
        #expect(Set(clashes.map(\.kind)) == ["contact", "taxQuestion"])
        guard case .forgotten(let actor, _) = clashes.first?.form else {
            Issue.record("no clash")
            return
        }
        #expect(actor == "anna")
        for clash in clashes { try house.anna.settle(seen: clash.id) }
        #expect(try forgotten(house).isEmpty)
        #expect(throws: ClashError.settled) { try house.anna.settle(seen: clashes[0].id) }
        try replicas.settle()
        #expect(try replicas.differences().isEmpty)
        #expect(
            try Dump(house.store).things.values.allSatisfy { $0["town"] != #"string("Assen")"# })
    }

    @Test func nothingIsToldOfWhatWasKnown() throws {
        try edit(bus, town: "Assen")
        try Replicas.bring(from: bus, to: house)
        try house.anna.forget(anyway: client.id)
        try replicas.settle()
        #expect(try forgotten(house).isEmpty && forgotten(bus).isEmpty)
    }

    /// The one who hears of it first is told there, where another was known to have nothing of it.
    @Test func whoHearsOfItBeforeTheyCouldTellIsToldToo() throws {
        try edit(bus, town: "Assen")
        try Replicas.bring(from: bus, to: house)
        try bus.anna.note(
            Peer(
                id: house.store.founding.replica, name: "house", card: "{}",
                knows: house.anna.knowledge(), heardAt: Instant(seconds: 1)))
        try house.anna.forget(anyway: client.id)
        try edit(bus, town: "Emmen")
        #expect(try forgotten(bus).isEmpty)
        try Replicas.bring(from: house, to: bus)
        #expect(try forgotten(bus).map(\.kind) == ["contact"])
        try replicas.settle()
        #expect(try replicas.differences().isEmpty)
    }

    /// Nobody looked at what keeps them: they were part of somebody only there.
    @Test func whoBecamePartOfThemElsewhereStaysAPersonOfTheirOwn() throws {
        let living = house.people[6]
        try bus.anna.addTaxQuestion(.named("hers"), of: living.id, "Van haar?")
        try bus.anna.merge(person: living.id, into: client.id)
        try house.anna.forget(anyway: client.id)
        // Named there meanwhile by who knew of no merge.
        try house.anna.addTaxQuestion(.named("more"), of: living.id, "En dit?")
        try replicas.settle()
        for office in replicas.offices {
            let kept = try office.anna.contact(living.id)
            #expect(kept.name == living.name && kept.mergedInto == nil)
            let dump = try Dump(office.store)
            for name in ["hers", "more"] {
                let question = dump.things["taxQuestion \(TaxQuestion.ID.named(name))"]
                #expect(question?["contact"] == #"string("\#(living.id)")"#)
                #expect(question?["question"] != #"string("–")"#)
            }
            #expect(try "\(office.anna.contact(client.id).name)" == ErasedFields.name)
        }
        #expect(try replicas.differences().isEmpty)
        let parted = try replicas.offices.flatMap { try $0.anna.clashes() }.filter {
            $0.form == .parted && $0.thing == "\(living.id)"
        }
        #expect(!parted.isEmpty)
    }

    /// The renaming that follows from the merge comes after the two were parted.
    @Test func whatIsNamedLaterThanThePartingIsNamedAgain() throws {
        let three = try Replicas(3)
        let (merging, forgetting, other) = (three.offices[0], three.offices[1], three.offices[2])
        let living = merging.people[6]
        try other.anna.open(
            Dossier(
                id: .named("d"), of: living.id, about: "Rooster", opened: Instant(seconds: 1),
                by: "anna"))
        try other.anna.addEntry(.named("e"), to: .named("d"), "Gebeld")
        try merging.anna.merge(person: living.id, into: client.id)
        try forgetting.anna.forget(anyway: client.id)
        try Replicas.bring(from: other, to: merging)
        let commits = try merging.anna.commits(after: forgetting.anna.knowledge())
        for commit in commits { try forgetting.anna.merge([commit]) }
        try three.settle()
        #expect(try three.differences().isEmpty)
        for office in three.offices {
            let things = try Dump(office.store).things
            let dossier = things["dossier \(Dossier.ID.named("d"))"]
            #expect(dossier?["contact"] == #"string("\#(living.id)")"#)
            #expect(dossier?["title"] != #"string("–")"#)
            #expect(things.values.contains { $0["text"] == #"string("Gebeld")"# })
        }
    }

    /// The one who was forgotten became part of the other: what is of the other stays, and no more.
    @Test func whoWasForgottenIsNoPartOfAnybody() throws {
        let living = house.people[6]
        try bus.anna.addTaxQuestion(.named("his"), of: client.id, "Van hem?")
        try bus.anna.addTaxQuestion(.named("hers"), of: living.id, "Van haar?")
        try bus.anna.merge(person: client.id, into: living.id)
        try house.anna.forget(anyway: client.id)
        try replicas.settle()
        #expect(try replicas.differences().isEmpty)
        for office in replicas.offices {
            let things = try Dump(office.store).things
            #expect(
                things["taxQuestion \(TaxQuestion.ID.named("his"))"]?["question"] == #"string("–")"#
            )
            #expect(
                things["taxQuestion \(TaxQuestion.ID.named("hers"))"]?["question"]
                    == #"string("Van haar?")"#)
            #expect(try office.anna.contact(client.id).mergedInto == nil)
        }
    }

    @Test func onlyWhatTellsOfPeopleIsErasedAndOnlyUnderItsOwnName() throws {
        let network = try #require(house.anna.networks().first)
        let right = Erasure("network", "\(network.id)", on: Office.monday, because: .request)
        let wrong = Erasure("contact", "\(client.id)", on: Office.monday, because: .request)
        let before = try Dump(bus.store)
        let cases: [(Int64, Erasure, String)] = [
            (1, right, "\(right.id)"), (2, wrong, "\(Erasure.id("contact", "elsewhere"))"),
        ]
        for (place, erasure, id) in cases {
            let report = try bus.anna.merge([commit(erasure, as: id, place)])
            #expect(report.parked == 1)
        }
        #expect(try Dump(bus.store) == before)
    }

    /// A commit of a replica that keeps to no rule.
    private func commit(_ erasure: Erasure, as id: String, _ place: Int64) throws -> Commit {
        let fields = """
            {"kind":"\(erasure.kind)","thing":"\(erasure.thing)","day":"\(erasure.day)",\
            "ground":"request","isWithdrawn":0}
            """
        return Commit(
            id: "\(Identifier<Erasure>.named("commit \(place)"))",
            stamp: Stamp(time: .max / 4 + place, replica: "stranger"), actor: "stranger",
            name: "eraseContact", at: 1, undoes: nil, redoes: nil,
            changes: [
                Commit.Change(
                    kind: "erasure", thing: id, subject: nil, fields: fields, base: "{}",
                    isCreation: true)
            ])
    }

    /// A change that an older kader had no place for, of somebody who was forgotten since.
    @Test func whatWasParkedIsEmptiedToo() throws {
        try edit(house, town: "Assen")
        try house.store.queue.write { db in
            try db.execute(
                sql: """
                    INSERT INTO parked (change) SELECT pk FROM change
                    WHERE thing = ? AND fields LIKE '%Assen%'
                    """, arguments: ["\(client.id)"])
            try db.execute(
                sql: """
                    INSERT INTO erasure (id, kind, thing, day, ground, isWithdrawn)
                    VALUES (?, 'contact', ?, '2026-11-20', 'request', 0)
                    """,
                arguments: ["\(Erasure.id("contact", "\(client.id)"))", "\(client.id)"])
        }
        try house.anna.placeParked()
        let left = try house.store.queue.read { db in
            try Int.fetchOne(
                db, sql: "SELECT count(*) FROM change WHERE fields LIKE '%Assen%'")
        }
        #expect(left == 0)
        #expect(try house.anna.contact(client.id).town == "")
    }

    @Test func aDraftThatNamesThemInWordsGoesOnEveryDevice() throws {
        try bus.anna.keep(
            draft: .named("klad"), form: "note",
            body: #"{"values":{"text":"Met \#(client.name) gebeld"}}"#)
        try house.anna.forget(anyway: client.id)
        try Replicas.bring(from: house, to: bus)
        #expect(try bus.anna.drafts().isEmpty)
    }
}
