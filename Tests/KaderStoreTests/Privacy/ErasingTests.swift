import Foundation
import GRDB
import KaderDomain
import Testing

@testable import KaderStore

/// Issue 8: erasure through every table, index, log, draft, backup from now on and replica.
@Suite struct ErasingTests {
    private static let rare = "Xqzwvyk"

    /// Somebody of whom everything tells, with a rare word wherever it can stand.
    private func world(_ path: String) throws -> NamedEverywhere {
        let founding = Founding(replica: "house", isDemo: true)
        let world = try NamedEverywhere(in: Office(Store.create(at: path, founding)))
        try fill(world)
        return world
    }

    private func fill(_ world: NamedEverywhere) throws {
        let dossier = Dossier.ID.named("d1")
        for text in ["eerst", "dan"] {
            try world.store.addEntry(.named(text), to: dossier, "\(text) \(Self.rare)")
        }
        try world.store.protect(
            .named("note"), in: dossier, .health, because: "nodig", "Ziek, zegt \(Self.rare)")
        try world.store.write(rare: Self.rare, aboutAll: world.part)
        let name = try world.store.contact(world.part).name
        try world.store.keep(
            draft: .named("klad"), form: "contact", body: "{\"name\": \"Met \(name) gebeld\"}")
        try world.store.keep(
            draft: .named("ander"), form: "note",
            body: "{\"who\": \"\(world.part)\", \"text\": \"\(Self.rare)\"}")
    }

    /// What of the files in a folder holds the word, in whatever case.
    private func files(_ folder: TemporaryFolder, holding word: String = rare) throws -> [String] {
        let path = folder.file("")
        return try FileManager.default.contentsOfDirectory(atPath: path).filter { name in
            let bytes = try Data(contentsOf: URL(fileURLWithPath: folder.file(name)))
            let text = String(decoding: bytes.filter { $0 < 128 }, as: UTF8.self)
            return text.lowercased().contains(word.lowercased())
        }.sorted()
    }

    @Test func noFileHoldsTheNameAfterwards() throws {
        let folder = try TemporaryFolder()
        let world = try world(folder.file("k.sqlite"))
        #expect(try !files(folder).isEmpty)
        let report = try world.store.forget(anyway: world.part)
        #expect(report.things > 12 && report.drafts == 2)
        try world.store.backup(to: folder.file("backup.sqlite"))
        #expect(try files(folder) == [])
    }

    @Test func whatIsLeftIsSoundAndCountsTheSame() throws {
        let folder = try TemporaryFolder()
        let world = try world(folder.file("k.sqlite"))
        let (findings, before) = (try world.store.check(), try Dump(world.store.store))
        #expect(findings.filter { $0.rule == "unreadable" } == [])
        let cells = try world.store.cells()
        try world.store.forget(anyway: world.part)
        let after = try Dump(world.store.store)
        #expect(try world.store.check() == findings)
        #expect(
            Set(before.things.keys)
                == Set(after.things.keys.filter { !$0.hasPrefix("erasure ") }))
        #expect(try world.store.cells() == cells)
        let contact = try world.store.contact(world.part)
        #expect("\(contact.name)" == ErasedFields.name && contact.isArchived)
    }

    @Test func itDoesNotComeBackByAnotherHandOrByUndo() throws {
        let folder = try TemporaryFolder()
        let world = try world(folder.file("k.sqlite"))
        try world.store.forget(anyway: world.part)
        #expect(throws: ErasureError.cannotUndo) { try world.store.undo() }
        let erased = try world.store.contact(world.part)
        var named = erased
        named.phone = "06-1"
        #expect(throws: ErasureError.erased) { try world.store.edit(named, from: erased) }
        #expect(throws: ErasureError.erased) {
            try world.store.addTaxQuestion(.named("again"), of: world.part, "Mag dit?")
        }
        #expect(throws: ErasureError.erased) {
            try world.store.erase(world.part, because: .request)
        }
    }

    /// Of who is still helped, or works for the union, nothing goes.
    @Test func whatKeepsSomebodyIsSaidWithTheDayOnWhichItEnds() throws {
        let world = try NamedEverywhere()
        let obstacles = try world.store.erasureObstacles(of: world.part)
        let reasons = obstacles.map(\.reason)
        #expect(
            reasons == [
                .appointment, .waiting, .trajectory, .dossier, .referral, .crisisStep, .role,
                .asked,
            ])
        #expect(obstacles[0].until == Office.monday + 2)
        #expect(obstacles[2].until == Office.monday + 90)
        let before = try Dump(world.store.store)
        #expect(throws: ErasureError.obstacles(obstacles)) {
            try world.store.erase(world.part, because: .request, overruling: true)
        }
        #expect(try Dump(world.store.store) == before)
    }

    @Test func anOldBackupDoesNotBringThemBack() throws {
        let folder = try TemporaryFolder()
        let path = folder.file("k.sqlite")
        let old = try TemporaryFolder()
        do {
            let world = try world(path)
            try world.store.backup(to: old.file("old.sqlite"))
            try world.store.forget(anyway: world.part)
            try world.store.store.queue.close()
        }
        try Store.restore(old.file("old.sqlite"), to: path)
        #expect(try files(folder) == [])
        let restored = try Store.open(at: path).as(.unnamed)
        #expect(try restored.check().filter { $0.rule == "unreadable" } == [])
        try restored.store.as(.upkeep).placeParked()
        let told = try restored.commits(after: Knowledge(), limit: .max).flatMap(\.changes)
        #expect(told.contains { $0.kind == "erasure" && $0.isCreation })
        #expect(try files(folder) == [])
    }

    /// Somebody reads meanwhile, or the program is cut short: it is made up for.
    @Test func bytesThatCouldNotBeWipedAreWipedLater() throws {
        let folder = try TemporaryFolder()
        let path = folder.file("k.sqlite")
        let world = try world(path)
        let other = try DatabaseQueue(path: path)
        try other.inDatabase { db in
            try db.execute(sql: "BEGIN; SELECT * FROM contact")
            #expect(try !world.store.forget(anyway: world.part).isWiped)
            try db.execute(sql: "COMMIT")
        }
        #expect(try !files(folder).isEmpty)
        try world.store.store.as(.upkeep).placeParked()
        #expect(try files(folder) == [])
        try other.close()
    }

    @Test func aReplicaForgetsWhenItHears() throws {
        let (here, there) = (try TemporaryFolder(), try TemporaryFolder())
        let world = try world(here.file("k.sqlite"))
        let other = try Store.create(
            at: there.file("o.sqlite"), Founding(replica: "other", isDemo: true)
        ).as(world.store.actor, at: world.store.clock)
        try other.merge(world.store.commits(after: Knowledge(), limit: .max))
        #expect(try !files(there).isEmpty)
        // What was written there meanwhile goes as well, and so does what hangs on them.
        try other.addTaxQuestion(.named("late"), of: world.part, "Van \(Self.rare)?")
        try world.store.forget(anyway: world.part)
        try other.merge(world.store.commits(after: other.knowledge(), limit: .max))
        try world.store.merge(other.commits(after: world.store.knowledge(), limit: .max))
        #expect(try files(there) == [])
        #expect(try files(here) == [])
    }
}

extension ActingStore {
    /// What registrations count in: their days, places and what they were about.
    fileprivate func cells() throws -> [[String]] {
        try store.queue.read { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT id, day, place, service, party, problems, sector, region FROM registration
                    ORDER BY id
                    """
            ).map { row in row.databaseValues.map { "\($0)" } }
        }
    }
}
