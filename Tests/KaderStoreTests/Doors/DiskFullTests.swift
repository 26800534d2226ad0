import Foundation
import GRDB
import KaderDomain
import KaderTesting
import Testing

@testable import KaderStore

@Suite struct DiskFullTests {
    /// `max_page_count` is how SQLite says that a disk is full, without one.
    @Test func aFullDiskStoresNothingHalf() throws {
        let office = try Office()
        try office.store.queue.writeWithoutTransaction { db in
            let pages = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
            _ = try Int.fetchOne(db, sql: "PRAGMA max_page_count = \(pages + 8)")
        }
        var seeded = Seeded(Seed.fresh)
        var isFull = false
        for _ in 0..<500 where !isFull {
            let before = (try Dump(office.store), try office.store.table("change"))
            do {
                try office.anna.add(try Self.contact(&seeded))
            } catch {
                #expect(error as? StoreError == .diskFull)
                #expect(try Dump(office.store) == before.0)
                #expect(try office.store.table("change") == before.1)
                isFull = true
            }
        }
        #expect(isFull)
        #expect(try office.anna.check().isEmpty)
        try office.store.queue.writeWithoutTransaction { db in
            _ = try Int.fetchOne(db, sql: "PRAGMA max_page_count = 1000000")
        }
        try office.anna.add(try Self.contact(&seeded))
    }

    /// The same on a real file system of four megabytes, where this process may mount one.
    @Test(.enabled(if: SmallDisk.isAllowed, "Only root may mount a small disk."))
    func aFullFileSystemLosesNothingThatWasAcknowledged() throws {
        let disk = try SmallDisk()
        let path = "\(disk.path)/k.sqlite"
        let office = try Office(
            Store.create(at: path, Founding(replica: "r", isDemo: true)))
        var seeded = Seeded(Seed.fresh)
        var stored: [Contact.ID] = []
        var fault: (any Error)?
        while fault == nil, stored.count < 5_000 {
            let contact = try Self.contact(&seeded)
            do {
                try office.anna.add(contact)
                stored.append(contact.id)
            } catch {
                fault = error
            }
        }
        #expect(fault as? StoreError == .diskFull)
        for id in stored { _ = try office.anna.contact(id) }
        #expect(try office.store.count("contact") == stored.count + 8)
        #expect(throws: StoreError.diskFull) {
            try office.anna.backup(to: "\(disk.path)/copy.sqlite")
        }
        #expect(disk.names == ["k.sqlite", "k.sqlite-shm", "k.sqlite-wal", "k.sqlite.lock"])
        #expect(throws: StoreError.diskFull) {
            try Store.create(at: "\(disk.path)/other.sqlite", Founding())
        }
        #expect(disk.names == ["k.sqlite", "k.sqlite-shm", "k.sqlite-wal", "k.sqlite.lock"])
        try office.store.queue.close()
        let again = try Store.open(at: path)
        #expect(try again.count("contact") == stored.count + 8)
        #expect(try again.as(Actor("anna")!).check().isEmpty)
    }

    private static func contact(_ seeded: inout Seeded) throws -> Contact {
        let id = Contact.ID.minted(at: 1_800_000_000_000, random: &seeded)
        return try Contact(
            id: id, name: #require(PersonName(family: "Naam \(id)")), phone: "06-00000000",
            town: String(repeating: "x", count: 500))
    }
}

/// A file system of four megabytes in memory.
final class SmallDisk: Sendable {
    let path: String

    static let isAllowed = (try? SmallDisk()) != nil

    init() throws {
        path =
            FileManager.default.temporaryDirectory
            .appendingPathComponent("kader-disk-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(
            atPath: path, withIntermediateDirectories: true)
        guard mount("kader", path, "tmpfs", 0, "size=4m") == 0 else {
            throw StoreError.database("mount: \(errno)")
        }
    }

    deinit {
        umount2(path, Int32(2))
        try? FileManager.default.removeItem(atPath: path)
    }

    var names: [String] {
        (try? FileManager.default.contentsOfDirectory(atPath: path))?.sorted() ?? []
    }
}
