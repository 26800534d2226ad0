import Foundation
import GRDB
import KaderDomain
import Testing

@testable import KaderStore

@Suite struct OpeningTests {
    private let folder: TemporaryFolder
    private var path: String { folder.file("k.sqlite") }

    init() throws { folder = try TemporaryFolder() }

    @Test func whatIsMadeIsOpenedAgain() throws {
        let founding = Founding(replica: "r", isDemo: true, region: "AM01", house: "groningen")
        let made = try Store.create(at: path, founding)
        try Office(made).store.queue.close()
        let store = try Store.open(at: path)
        #expect(store.founding.replica == "r" && store.founding.isDemo)
        #expect(store.founding.region == "AM01" && store.founding.house == "groningen")
        #expect(try store.count("contact") == 8)
        #expect(try store.as(Actor("anna")!).check().isEmpty)
    }

    @Test(arguments: [true, false])
    func everyConnectionIsAsSafeAsItGets(_ isNew: Bool) throws {
        let made = try Store.create(at: path, Founding(replica: "r"))
        if !isNew { try made.queue.close() }
        let store = isNew ? made : try Store.open(at: path)
        let read = { (pragma: String) in
            try store.queue.writeWithoutTransaction { db in
                try String.fetchOne(db, sql: "PRAGMA \(pragma)")
            }
        }
        #expect(try read("synchronous") == "2")
        #expect(try read("foreign_keys") == "1")
        #expect(try read("journal_mode") == "wal")
        #expect(try read("mmap_size") == "0")
        #expect(try read("application_id") == "1801544805")
        // Also after work, and inside a transaction.
        try Office(store).anna.archive(.named("person 7"))
        #expect(try read("synchronous") == "2")
        let inside = try store.queue.write { try String.fetchOne($0, sql: "PRAGMA synchronous") }
        #expect(inside == "2")
    }

    @Test func onlyTheOwnerCanReadIt() throws {
        let deep = folder.file("a/b/k.sqlite")
        let store = try Store.create(at: deep, Founding(replica: "r"))
        try Office(store).anna.archive(.named("person 7"))
        for name in ["k.sqlite", "k.sqlite-wal", "k.sqlite-shm", "k.sqlite.lock"] {
            #expect(try mode("\(folder.path)/a/b/\(name)") == 0o600, "\(name)")
        }
        #expect(try mode("\(folder.path)/a/b") == 0o700)
        #expect(try mode("\(folder.path)/a") == 0o700)
    }

    @Test func whatIsThereAlreadyIsNotOverwritten() throws {
        try Data("precious".utf8).write(to: URL(fileURLWithPath: path))
        #expect(throws: StoreError.exists) { try Store.create(at: path, Founding()) }
        #expect(try String(contentsOfFile: path, encoding: .utf8) == "precious")
    }

    @Test func nothingThereIsMissing() {
        #expect(throws: StoreError.missing) { try Store.open(at: path) }
        #expect(throws: StoreError.missing) { try Store.open(at: "\(path)/x.sqlite") }
        #expect(folder.names.isEmpty)
    }

    @Test(arguments: [Data(), Data("not a database at all".utf8), Data(repeating: 7, count: 9_000)])
    func anotherFileIsNotKadersAndIsLeftAlone(_ content: Data) throws {
        try content.write(to: URL(fileURLWithPath: path))
        #expect(throws: StoreError.notKader) { try Store.open(at: path) }
        #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == content)
        #expect(folder.names == ["k.sqlite"])
    }

    @Test func anotherProgramsDatabaseIsNotKaders() throws {
        let queue = try DatabaseQueue(path: path)
        try queue.write { try $0.execute(sql: "CREATE TABLE meta (key, value)") }
        try queue.close()
        #expect(throws: StoreError.notKader) { try Store.open(at: path) }
        #expect(folder.names == ["k.sqlite"])
    }

    @Test func aFolderIsNoDatabase() throws {
        try FileManager.default.createDirectory(
            atPath: path, withIntermediateDirectories: false)
        #expect(throws: StoreError.self) { try Store.open(at: path) }
        #expect(folder.names == ["k.sqlite"])
    }

    @Test func aPathUnderAFileCannotBeMade() throws {
        try Data("x".utf8).write(to: URL(fileURLWithPath: path))
        #expect(throws: StoreError.self) {
            try Store.create(at: "\(path)/k.sqlite", Founding())
        }
        #expect(folder.names == ["k.sqlite"])
    }

    @Test func whatCannotBeFinishedLeavesNothing() throws {
        // A folder stands where SQLite would write its log.
        try FileManager.default.createDirectory(
            atPath: "\(path)-wal", withIntermediateDirectories: false)
        #expect(throws: StoreError.self) { try Store.create(at: path, Founding()) }
        #expect(!FileManager.default.fileExists(atPath: path))
        try FileManager.default.removeItem(atPath: "\(path)-wal")
        _ = try Store.create(at: path, Founding())
    }

    @Test func aDamagedPageIsCorruptAndNothingElse() throws {
        let store = try Store.create(at: path, Founding(replica: "r", isDemo: true))
        try Office(store).store.queue.close()
        let damaged = try OpeningTests.damage(path)
        #expect(damaged > 0)
        do {
            let store = try Store.open(at: path)
            #expect(try !store.as(Actor("anna")!).check().isEmpty)
        } catch {
            #expect(error as? StoreError == .corrupt)
        }
    }

    /// Overwrites every page but the first three with noise.
    static func damage(_ path: String) throws -> Int {
        var data = try Data(contentsOf: URL(fileURLWithPath: path))
        let start = 3 * 4096
        guard data.count > start else { return 0 }
        data.replaceSubrange(start..., with: Data(repeating: 0xA5, count: data.count - start))
        try data.write(to: URL(fileURLWithPath: path))
        return data.count - start
    }

    private func mode(_ path: String) throws -> Int {
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        return (attributes[.posixPermissions] as? NSNumber)?.intValue ?? 0
    }
}
