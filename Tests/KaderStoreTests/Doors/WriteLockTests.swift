import Foundation
import GRDB
import KaderDomain
import Testing

@testable import KaderStore

/// The lock over all processes, held by a descriptor of its own as another program would.
@Suite struct WriteLockTests {
    private let folder: TemporaryFolder
    private let office: Office
    private var path: String { folder.file("k.sqlite") }

    init() throws {
        folder = try TemporaryFolder()
        let path = folder.file("k.sqlite")
        try Office(Store.create(at: path, Founding(replica: "r", isDemo: true)))
            .store.queue.close()
        office = try Office(
            Store.open(at: path, patience: .milliseconds(50)), isFilled: true)
    }

    @Test func whoWaitsTooLongIsToldAndNothingIsSaved() throws {
        let other = try Holder(path + ".lock")
        let before = try Dump(office.store)
        for _ in 1...3 {
            #expect(throws: StoreError.busy) { try office.anna.archive(.named("person 7")) }
        }
        #expect(try Dump(office.store) == before)
        other.letGo()
        try office.anna.archive(.named("person 7"))
        #expect(try office.anna.contact(.named("person 7")).isArchived)
    }

    @Test func aWaitThatWasGivenUpKeepsNobodyElseWaiting() throws {
        let other = try Holder(path + ".lock")
        #expect(throws: StoreError.busy) { try office.anna.archive(.named("person 7")) }
        other.letGo()
        let next = try Holder(path + ".lock")
        next.letGo()
        try office.bert.archive(.named("person 7"))
    }

    @Test func whoLetsGoInTimeIsWaitedFor() throws {
        let patient = try Office(Store.open(at: path, patience: .seconds(60)), isFilled: true)
        let other = try Holder(path + ".lock")
        let waiting = Background { try patient.anna.archive(.named("person 7")) }
        usleep(20_000)
        #expect(try office.anna.contact(.named("person 7")).isArchived == false)
        other.letGo()
        try waiting.wait()
        #expect(try office.anna.contact(.named("person 7")).isArchived)
    }

    @Test func aLinkToADatabaseLeadsToTheSameLock() throws {
        let link = folder.file("link.sqlite")
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: path)
        let linked = try Office(
            Store.open(at: link, patience: .milliseconds(50)), isFilled: true)
        #expect(linked.store.path == office.store.path)
        let other = try Holder(path + ".lock")
        #expect(throws: StoreError.busy) { try linked.anna.archive(.named("person 7")) }
        other.letGo()
        try linked.anna.archive(.named("person 7"))
        #expect(try office.anna.contact(.named("person 7")).isArchived)
        #expect(!folder.names.contains { $0.hasPrefix("link.sqlite-") || $0 == "link.sqlite.lock" })
    }

    @Test func aLinkToAFolderLeadsToTheSameLock() throws {
        let link = folder.file("elsewhere")
        try FileManager.default.createSymbolicLink(
            atPath: link, withDestinationPath: folder.path)
        let made = try Store.create(at: "\(link)/new.sqlite", Founding(replica: "n"))
        #expect(made.path == folder.file("new.sqlite"))
    }

    /// Another program that writes: a descriptor with the lock.
    private final class Holder {
        private var descriptor: Int32

        init(_ path: String) throws {
            descriptor = open(path, O_RDWR | O_CLOEXEC)
            try #require(flock(descriptor, LOCK_EX) == 0)
        }

        func letGo() {
            close(descriptor)
            descriptor = -1
        }

        deinit { if descriptor >= 0 { close(descriptor) } }
    }
}
