import Foundation
import GRDB
import KaderDomain
import Testing

@testable import KaderStore

/// A file that is opened to be read.
@Suite struct ReadingTests {
    private let folder: TemporaryFolder
    private var path: String { folder.file("k.sqlite") }

    init() throws {
        folder = try TemporaryFolder()
        try Office(Store.create(at: path, Founding(replica: "r", isDemo: true))).store.queue
            .close()
    }

    private func acting(_ store: Store) throws -> ActingStore {
        store.as(try #require(Actor("anna")))
    }

    @Test func everythingIsReadAndNothingWritten() throws {
        let before = try Data(contentsOf: URL(fileURLWithPath: path))
        let store = try Store.open(at: path, readOnly: true)
        #expect(store.refusal == .openedReadOnly)
        #expect(try acting(store).contacts(limit: 50).count == 8)
        #expect(throws: StoreError.openedReadOnly) { try acting(store).undo() }
        #expect(throws: StoreError.openedReadOnly) {
            try acting(store).keep(draft: .named("draft"), form: "x", body: "{}")
        }
        #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
    }

    @Test func theConnectionItselfRefusesToWrite() throws {
        let store = try Store.open(at: path, readOnly: true)
        #expect(throws: DatabaseError.self) {
            try store.queue.writeWithoutTransaction { try $0.execute(sql: "DELETE FROM contact") }
        }
        #expect(try store.count("contact") == 8)
    }

    @Test func whatOthersWriteIsSeen() throws {
        let reader = try acting(Store.open(at: path, readOnly: true))
        let before = try reader.latestChange()
        try Office(Store.open(at: path), isFilled: true).anna.archive(.named("person 7"))
        #expect(try reader.latestChange() > before)
    }

    @Test func anOlderFileIsNotBroughtUpToDate() throws {
        let queue = try DatabaseQueue(path: path)
        try queue.write { db in
            try db.execute(
                sql:
                    "DELETE FROM grdb_migrations WHERE rowid = (SELECT max(rowid) FROM grdb_migrations)"
            )
        }
        try queue.close()
        #expect(throws: StoreError.olderSchema) { try Store.open(at: path, readOnly: true) }
    }

    @Test func whatIsNotKadersIsRefusedAsEver() throws {
        try Data("een brief".utf8).write(to: URL(fileURLWithPath: path))
        #expect(throws: StoreError.notKader) { try Store.open(at: path, readOnly: true) }
        let other = folder.file("none.sqlite")
        #expect(throws: StoreError.missing) { try Store.open(at: other, readOnly: true) }
    }
}
