import Foundation
import GRDB
import KaderDomain
import Testing

@testable import KaderStore

@Suite struct RestoreTests {
    private let folder: TemporaryFolder
    private var path: String { folder.file("k.sqlite") }
    private var copy: String { folder.file("copy.sqlite") }

    init() throws { folder = try TemporaryFolder() }

    @Test func aRestoredStoreIsTheBackedUpOneAndTheOldOneIsKept() throws {
        let (backedUp, old) = try prepare()
        try Store.restore(copy, to: path)
        #expect(try contents(path) == backedUp)
        #expect(try contents("\(path).before-restore") == old)
        #expect(try journalMode(path) == "wal")
        #expect(!folder.names.contains { $0.contains("unfinished") })
    }

    @Test func restoringTwiceKeepsWhatTheFirstPutAside() throws {
        let (backedUp, old) = try prepare()
        try Store.restore(copy, to: path)
        try Store.restore(copy, to: path)
        try Store.restore(copy, to: path)
        #expect(try contents("\(path).before-restore") == backedUp)
        #expect(try contents("\(path).before-restore-2") == old)
        #expect(try contents("\(path).before-restore-3") == backedUp)
    }

    @Test func nothingIsRestoredWhileSomeoneHasItOpen() throws {
        let (_, old) = try prepare()
        let user = try Store.open(at: path)
        #expect(throws: StoreError.inUse) { try Store.restore(copy, to: path) }
        #expect(try Dump(user) == old)
        try Office(user, isFilled: true).anna.archive(.named("person 1"))
        #expect(!folder.names.contains { $0.contains("unfinished") || $0.contains("before") })
        try user.queue.close()
        try Store.restore(copy, to: path)
    }

    @Test func aBackupThatIsNotSoundChangesNothing() throws {
        let (_, old) = try prepare()
        let damaged = folder.file("damaged.sqlite")
        try FileManager.default.copyItem(atPath: copy, toPath: damaged)
        #expect(try OpeningTests.damage(damaged) > 0)
        let text = folder.file("text.sqlite")
        try Data("not a database".utf8).write(to: URL(fileURLWithPath: text))
        let newer = folder.file("newer.sqlite")
        try FileManager.default.copyItem(atPath: copy, toPath: newer)
        let queue = try DatabaseQueue(path: newer)
        try queue.write { try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('999 x')") }
        try queue.close()
        for (file, error) in [
            (damaged, StoreError.corrupt), (text, .notKader), (newer, .newerSchema),
            (folder.file("none.sqlite"), .missing),
        ] {
            #expect(throws: error) { try Store.restore(file, to: path) }
        }
        #expect(!folder.names.contains { $0.contains("unfinished") || $0.contains("before") })
        #expect(try contents(path) == old)
    }

    @Test func aDamagedStoreIsReplacedAndItsLogIsNotPlayedIntoTheNewOne() throws {
        let (backedUp, _) = try prepare()
        // A program was killed: its log stands there. Then the file itself was overwritten.
        let store = try Store.open(at: path)
        try Office(store, isFilled: true).anna.archive(.named("person 2"))
        let files = FileManager.default
        for end in ["", "-wal"] {
            try files.copyItem(atPath: path + end, toPath: "\(path).x\(end)")
        }
        try store.queue.close()
        try files.removeItem(atPath: path)
        for end in ["", "-wal"] {
            try files.moveItem(atPath: "\(path).x\(end)", toPath: path + end)
        }
        #expect(try files.attributesOfItem(atPath: "\(path)-wal")[.size] as? Int ?? 0 > 0)
        var data = try Data(contentsOf: URL(fileURLWithPath: path))
        data.replaceSubrange(0..<100, with: Data(repeating: 0xA5, count: 100))
        try data.write(to: URL(fileURLWithPath: path))

        try Store.restore(copy, to: path)
        #expect(try contents(path) == backedUp)
    }

    @Test func aRestoredStoreIsItsOwnersAloneWhoeverCouldReadTheBackup() throws {
        _ = try prepare()
        try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: copy)
        try Store.restore(copy, to: path)
        let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
        #expect((mode as? NSNumber)?.intValue == 0o600)
    }

    @Test func whereNothingStandsABackupBecomesTheStore() throws {
        let (backedUp, _) = try prepare()
        let new = folder.file("new.sqlite")
        try Store.restore(copy, to: new)
        #expect(try contents(new) == backedUp)
        #expect(!folder.names.contains("new.sqlite.before-restore"))
    }

    @Test func aStoreLeftOutOfItsLogIsOpenedWithOne() throws {
        _ = try prepare()
        let queue = try DatabaseQueue(path: path)
        try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = DELETE") }
        try queue.close()
        #expect(try journalMode(path) == "wal")
    }

    @Test func theLogOfADatabaseThatIsGoneStandsInTheWayOfANewOne() throws {
        try Data("left over".utf8).write(to: URL(fileURLWithPath: "\(path)-wal"))
        #expect(throws: StoreError.exists) { try Store.create(at: path, Founding()) }
        #expect(folder.names == ["k.sqlite-wal"])
    }

    /// A store with a backup, and something done since.
    private func prepare() throws -> (backedUp: Dump, old: Dump) {
        let office = try Office(Store.create(at: path, Founding(replica: "r", isDemo: true)))
        try office.anna.backup(to: copy)
        let backedUp = try Dump(office.store)
        try office.anna.archive(office.people[0].id)
        let old = try Dump(office.store)
        try office.store.queue.close()
        return (backedUp, old)
    }

    private func contents(_ path: String) throws -> Dump {
        let store = try Store.open(at: path)
        defer { try? store.queue.close() }
        #expect(try store.as(.unnamed).check().isEmpty)
        return try Dump(store)
    }

    private func journalMode(_ path: String) throws -> String? {
        let store = try Store.open(at: path)
        defer { try? store.queue.close() }
        return try store.queue.read { try String.fetchOne($0, sql: "PRAGMA journal_mode") }
    }
}
