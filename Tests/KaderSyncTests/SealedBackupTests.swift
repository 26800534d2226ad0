import Foundation
import KaderDomain
import KaderSeal
import KaderStore
import KaderTesting
import Testing

@testable import KaderSync

/// Backups that lie about where everybody can take them.
@Suite struct SealedBackupTests {
    private let disk: Stick
    private let path: String
    private let identity: Identity
    private let code = RecoveryCode()

    init() throws {
        disk = try Stick()
        path = disk.path + "/k.sqlite"
        identity = try Identity(Self.store(try Store.create(at: path, Founding())), named: "huis")
        try add("Geheim", to: identity)
    }

    private static func store(_ store: Store) -> ActingStore { store.as(.unnamed) }

    private func add(_ family: String, to identity: Identity) throws {
        let name = try #require(PersonName(given: "Jo", family: family))
        try identity.store.add(
            Contact(id: .named(family), name: name, phone: "06-12345678", town: "Assen"))
    }

    private func make(_ name: String = "b.backup") throws -> SealedBackup {
        let backup = SealedBackup(disk.path + "/" + name)
        try backup.make(by: identity, for: Recovery(code, by: identity))
        return backup
    }

    private func names(in path: String) throws -> [String] {
        let store = Self.store(try Store.open(at: path, readOnly: true))
        return try store.contacts().map { "\($0.name)" }
    }

    @Test func itOpensWithTheKeysBesideTheDatabaseOrWithTheCode() throws {
        let backup = try make()
        #expect(backup.isSealed)
        try backup.open(to: disk.path + "/1.sqlite", at: path)
        try backup.open(to: disk.path + "/2.sqlite", with: code)
        #expect(try names(in: disk.path + "/1.sqlite") == ["Jo Geheim"])
        #expect(try disk.bytes("1.sqlite") == disk.bytes("2.sqlite"))
        #expect(throws: SealedBackupError.locked) {
            try backup.open(to: disk.path + "/3.sqlite", with: RecoveryCode())
        }
        #expect(throws: SealedBackupError.locked) {
            try backup.open(to: disk.path + "/3.sqlite", at: disk.path + "/elders.sqlite")
        }
    }

    /// Neither a name nor that it is a database; and no copy that anybody can read stays behind.
    @Test func itTellsNothing() throws {
        _ = try make()
        for name in try disk.files(ending: "") where !name.hasPrefix("k.sqlite") {
            let bytes = Data(try disk.bytes(name))
            #expect(bytes.range(of: Data("Geheim".utf8)) == nil)
            #expect(bytes.range(of: Data("SQLite".utf8)) == nil)
        }
        #expect(try disk.files(ending: "").filter { !$0.hasPrefix("k.sqlite") } == ["b.backup"])
        #expect(try disk.files(ending: ".to-seal").isEmpty)
    }

    @Test func whateverIsChangedOrMissingIsSeen() throws {
        let backup = try make()
        let whole = try disk.bytes("b.backup")
        forAll(8) { dice in
            var bytes = whole
            if Bool.random(using: &dice) {
                bytes.removeLast(Int.random(in: 1...(whole.count - 8), using: &dice))
            } else {
                let place = Int.random(in: 4..<whole.count, using: &dice)
                bytes[place] ^= 1 << UInt8.random(in: 0...7, using: &dice)
            }
            try disk.write("b.backup", bytes)
            let opened = disk.path + "/o.sqlite"
            #expect(throws: SealedBackupError.self) { try backup.open(to: opened, with: code) }
            return !FileManager.default.fileExists(atPath: opened)
        }
    }

    /// Whoever took the file beside the database can seal for the code, but not vouch for themselves.
    @Test func whoHadNoCodeIsNotBelieved() throws {
        let recovery = Recovery(code, by: identity)
        let thief = Identity(identity.store, named: "dief", ReplicaKeys(for: "dief"))
        let backup = SealedBackup(disk.path + "/d.backup")
        try backup.make(by: thief, for: recovery)
        #expect(throws: SealedBackupError.stranger) {
            try backup.open(to: disk.path + "/o.sqlite", with: code)
        }
    }

    /// The disk broke: what had been sent comes back from the others, and goes on under another name.
    @Test func whatIsPutBackExchangesAsBefore() throws {
        let bus = try Replica("bus")
        let (first, backup) = try exchangedAndSealed(with: bus)
        try backup.open(to: disk.path + "/opened.sqlite", at: disk.path + "/r.sqlite")
        try Store.restore(disk.path + "/opened.sqlite", to: disk.path + "/r.sqlite")
        let restored = try Identity(
            Self.store(try Store.open(at: disk.path + "/r.sqlite")), named: "huis")
        #expect(restored.card.id != first)
        #expect(try restored.store.contacts().count == 1)
        #expect(try Folder(disk.path, for: restored).sync().asides == [])
        try bus.addPerson(1)
        _ = try Folder(disk.path, for: bus.identity).sync()
        _ = try Folder(disk.path, for: restored).sync()
        let names = try Set(restored.store.contacts().map { "\($0.name)" })
        #expect(names == ["Jo Geheim", "Jo Later", "Jo bus 1"])
        #expect(try bus.names() == names)
        #expect(try restored.store.check().isEmpty)
    }

    /// A replica with one person in its backup and two in what it sent; closed when this returns.
    private func exchangedAndSealed(
        with other: Replica
    ) throws -> (replica: String, SealedBackup) {
        let store = try Store.create(at: disk.path + "/r.sqlite", Founding())
        let identity = try Identity(Self.store(store), named: "huis")
        let invitation = try Folder(disk.path, for: identity).invite()
        _ = try Folder(disk.path, for: other.identity).join(invitation)
        #expect(try Folder(disk.path, for: identity).sync().met == ["bus"])
        try add("Geheim", to: identity)
        let backup = SealedBackup(disk.path + "/r.backup")
        try backup.make(by: identity, for: Recovery(code, by: identity))
        try add("Later", to: identity)
        _ = try Folder(disk.path, for: identity).sync()
        #expect(try Folder(disk.path, for: other.identity).sync().received == 2)
        return (identity.card.id, backup)
    }
}
