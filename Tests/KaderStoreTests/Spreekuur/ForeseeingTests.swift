import GRDB
import KaderDomain
import KaderTesting
import Testing

@testable import KaderStore

/// What a list of spreekuren is asked for is read at once.
@Suite struct ForeseeingTests {
    private static let first = Office.monday + 1

    /// As many statements for ten days as for two.
    @Test func aLongListTakesNoMoreStatementsThanAShortOne() throws {
        let office = try Office()
        for day in 0..<10 {
            try office.anna.plan(try office.spreekuur("d\(day)", on: Self.first + day))
        }
        _ = try office.anna.agenda(from: Self.first, through: Self.first)
        let counts = try [2, 10].map { days in
            try Self.statements(of: office) {
                let entries = try office.anna.agenda(
                    from: Self.first, through: Self.first + days - 1)
                #expect(entries.count == days)
            }
        }
        #expect(counts[0] == counts[1])
    }

    /// Whatever people did: read at once or one by one, it is the same.
    @Test func itIsWhatReadingOneByOneGives() {
        forAll(Volume.of(100)) { seeded in
            let office = try Office()
            var life = OfficeLife(office, Seeded(seeded.next()))
            for _ in 0..<60 { _ = try life.step(as: office.anna) }
            let together = try office.anna.agenda(from: Self.first - 60, through: Self.first + 60)
            return try together == together.map { try office.anna.spreekuur($0.spreekuur.id) }
        }
    }

    private static func statements(of office: Office, _ body: () throws -> Void) throws -> Int {
        let counter = Counter()
        office.store.queue.unsafeRead { db in
            db.trace(options: .statement) { _ in counter.count += 1 }
        }
        try body()
        office.store.queue.unsafeRead { $0.trace(options: .statement, nil) }
        return counter.count
    }

    /// Only the queue of the store touches it.
    private final class Counter: @unchecked Sendable {
        var count = 0
    }
}
