import Foundation
import GRDB
import KaderDomain
import KaderTesting
import Synchronization
import Testing

@testable import KaderStore

/// Several stores on one file, as several processes have them, each with its own connection and
/// its own hold on the lock.
@Suite struct ManyWritersTests {
    private let folder: TemporaryFolder
    private var path: String { folder.file("k.sqlite") }

    init() throws {
        folder = try TemporaryFolder()
        let office = try Office(
            Store.create(at: folder.file("k.sqlite"), Founding(replica: "r", isDemo: true)))
        for day in 1...4 {
            try office.anna.plan(
                try office.spreekuur("day \(day)", on: Office.monday + day, staff: [0, 1, 2, 3]))
        }
        try office.store.queue.close()
    }

    @Test func onlyOneGetsTheSlotThatAllAreAfter() throws {
        for round in 0..<Volume.of(40) {
            let day = Office.monday + 1 + round % 4
            let time = ["09:00", "10:00", "11:00"][round / 4 % 3]
            let winners = Counter()
            let path = path
            let writers = (0..<8).map { number in
                Background {
                    let office = try Office(Store.open(at: path), isFilled: true)
                    do {
                        _ = try office.acting("writer \(number)").book(
                            .named("\(round) \(number)"), for: office.clients[0],
                            office.request(time, on: day))
                        winners.increase()
                    } catch SpreekuurError.taken, SpreekuurError.notFree {}
                }
            }
            for writer in writers { try writer.wait() }
            #expect(winners.count == 1)
            let office = try Office(Store.open(at: path), isFilled: true)
            #expect(try LedgerOracle(office.store).faults.isEmpty)
            let booked = try office.anna.appointments(from: day, through: day)
            #expect(booked.count == 1)
            for entry in booked { try office.anna.cancel(entry.id, because: "volgende ronde") }
            try office.store.queue.close()
        }
    }

    @Test func nothingThatWasAcknowledgedIsLostAndNothingOverlaps() throws {
        let seed = Seed.fresh
        let path = path
        let steps = Volume.of(400)
        let stored = Counter()
        let writers = (0..<6).map { number in
            Background {
                let office = try Office(Store.open(at: path), isFilled: true)
                var life = OfficeLife(office, Seeded(seed &+ UInt64(number)))
                let acting = office.acting("writer \(number)")
                for _ in 0..<steps {
                    let id: Contact.ID = life.id()
                    try acting.add(
                        Contact(
                            id: id, name: #require(PersonName(family: "Bos")),
                            phone: "06-00000000"))
                    stored.add("\(id)")
                    _ = try life.step(as: acting)
                    if life.seeded.oneIn(5) { try Self.undo(acting) }
                }
                try office.store.queue.close()
            }
        }
        for writer in writers { try writer.wait() }
        let store = try Store.open(at: path)
        #expect(try LedgerOracle(store).faults.isEmpty, "seed \(seed)")
        #expect(try store.as(.unnamed).check().isEmpty, "seed \(seed)")
        let kept = try Dump(store, hidden: true).things.keys.filter { $0.hasPrefix("contact ") }
        #expect(stored.names.subtracting(kept.map { String($0.dropFirst(8)) }).isEmpty)
        #expect(stored.names.count == 6 * steps)
        try Self.expectGrowingStamps(store)
    }

    /// An undo may be refused, and may take back the contact: it stays in the file, withdrawn.
    private static func undo(_ acting: ActingStore) throws {
        do {
            _ = try acting.undo()
        } catch {
            guard OfficeLife.isRefusal(error) else { throw error }
        }
    }

    private static func expectGrowingStamps(_ store: Store) throws {
        let stamps = try store.queue.read { db in
            try ChangeRow.stamps(in: db)
        }
        #expect(stamps == stamps.sorted())
        #expect(stamps.count > 100)
    }
}

/// What several threads count together.
final class Counter: Sendable {
    private let state = Mutex<(count: Int, names: Set<String>)>((0, []))

    var count: Int { state.withLock { $0.count } }
    var names: Set<String> { state.withLock { $0.names } }

    func increase() { state.withLock { $0.count += 1 } }
    func add(_ name: String) { state.withLock { _ = $0.names.insert(name) } }
}

extension ChangeRow {
    /// The stamps of all changes, in the order in which they were written.
    fileprivate static func stamps(in db: Database) throws -> [Int64] {
        try Int64.fetchAll(db, sql: "SELECT stamp FROM change ORDER BY pk")
    }
}
