import Foundation
import KaderDomain
import KaderTesting
import Testing

@testable import KaderStore

@Suite struct BackupTests {
    private let folder: TemporaryFolder
    private let office: Office
    private var path: String { folder.file("k.sqlite") }
    private var copy: String { folder.file("copy.sqlite") }

    init() throws {
        folder = try TemporaryFolder()
        office = try Office(
            Store.create(at: folder.file("k.sqlite"), Founding(replica: "r", isDemo: true)))
    }

    @Test func aBackupIsTheWholeStoreInOneFile() throws {
        try office.anna.plan(try office.spreekuur())
        try office.anna.backup(to: copy)
        let moved = folder.file("elsewhere.sqlite")
        try FileManager.default.moveItem(atPath: copy, toPath: moved)
        let store = try Store.open(at: moved)
        #expect(try Dump(store, hidden: true) == Dump(office.store, hidden: true))
        #expect(try store.table("change") == office.store.table("change"))
        #expect(try store.table("occupancy") == office.store.table("occupancy"))
        #expect(try store.as(.unnamed).check().isEmpty)
        #expect(!folder.names.contains { $0.contains("unfinished") })
    }

    @Test func aBackupIsItsOwnersAlone() throws {
        try office.anna.backup(to: copy)
        let mode = try FileManager.default.attributesOfItem(atPath: copy)[.posixPermissions]
        #expect((mode as? NSNumber)?.intValue == 0o600)
        #expect(folder.names.filter { $0.hasPrefix("copy") } == ["copy.sqlite"])
    }

    @Test func whatIsThereAlreadyIsNotOverwritten() throws {
        try Data("precious".utf8).write(to: URL(fileURLWithPath: copy))
        #expect(throws: StoreError.exists) { try office.anna.backup(to: copy) }
        #expect(try String(contentsOfFile: copy, encoding: .utf8) == "precious")
        #expect(throws: StoreError.self) {
            try office.anna.backup(to: folder.file("no/such/folder/copy.sqlite"))
        }
    }

    @Test func aBackupMadeWhileOthersWriteIsWholeAndHoldsWhatWasDoneBefore() throws {
        let before = try Dump(office.store)
        let path = path
        let writers = (0..<3).map { number in
            Background {
                let acting = try Store.open(at: path).as(.unnamed)
                for count in 0..<40 {
                    let id = Contact.ID.named("\(number) \(count)")
                    try acting.add(
                        Contact(
                            id: id, name: #require(PersonName(family: "Bos")),
                            phone: "06-00000000"))
                }
            }
        }
        for number in 0..<5 { try office.anna.backup(to: "\(copy)\(number)") }
        for writer in writers { try writer.wait() }
        var counts: [Int] = []
        for number in 0..<5 {
            let store = try Store.open(at: "\(copy)\(number)")
            #expect(try store.as(.unnamed).check().isEmpty)
            let dump = try Dump(store)
            #expect(before.things.allSatisfy { dump.things[$0.key] == $0.value })
            counts.append(dump.things.count)
        }
        #expect(counts == counts.sorted())
        #expect(try office.store.count("contact") == 8 + 120)
    }
}

/// A thread of its own, for stores are synchronous.
final class Background: @unchecked Sendable {
    private let done = DispatchSemaphore(value: 0)
    private var failure: (any Error)?

    init(_ body: @escaping @Sendable () throws -> Void) {
        Thread.detachNewThread { [self] in
            do { try body() } catch { failure = error }
            done.signal()
        }
    }

    /// Waits until it is over, and throws what it threw.
    func wait() throws {
        done.wait()
        if let failure { throw failure }
    }
}
