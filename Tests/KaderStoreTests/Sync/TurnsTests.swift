import Foundation
import GRDB
import KaderDomain
import KaderTesting
import Testing

@testable import KaderStore

/// What comes from other replicas is taken in by turns, between which others write (issue 7).
@Suite struct TurnsTests {
    @Test func aTurnEndsWhenItsTimeIsOverAndTheRestIsForTheNext() throws {
        let (from, to) = try offices()
        let commits = try from.anna.commits(after: to.anna.knowledge(), limit: .max)
        #expect(commits.count > 3)
        let first = try to.anna.merge(commits[...], fromBus: nil, for: .zero)
        #expect((first.read, first.taken) == (1, 1))
        #expect(try to.anna.merge(commits[...], fromBus: nil, for: nil).read == commits.count)
    }

    /// A turn for each commit.
    @Test func allTurnsTogetherDoWhatOneTransactionDoes() throws {
        let (from, to) = try offices()
        let (_, other) = try offices()
        let commits = try from.anna.commits(after: to.anna.knowledge(), limit: .max)
        let turns = try to.anna.mergeInTurns(commits, each: .zero)
        let whole = try other.anna.merge(commits)
        #expect((turns.read, turns.taken) == (commits.count, commits.count))
        #expect((turns.changes, turns.parked) == (whole.changes, whole.parked))
        #expect(turns.longest > .zero)
        #expect(try Dump(to.store).difference(to: Dump(other.store)).isEmpty)
    }

    /// Whoever writes after that writes the log over as ever, also where the turns were cut short.
    @Test func theLogIsWrittenOverByWhoWritesAgainAfterwards() throws {
        let (from, to) = try offices()
        let commits = try from.anna.commits(after: to.anna.knowledge(), limit: .max)
        _ = try to.anna.mergeInTurns(commits)
        #expect(try pages(to) == 1000)
        #expect(throws: StoreError.self) {
            _ = try to.store.readOnly.as(to.anna.actor).mergeInTurns(commits)
        }
        #expect(try pages(to) == 1000)
    }

    private func pages(_ office: Office) throws -> Int? {
        try office.store.queue.unsafeRead { try Int.fetchOne($0, sql: "PRAGMA wal_autocheckpoint") }
    }

    /// One with an office, one without.
    private func offices() throws -> (Office, Office) {
        let stores = try ["full", "empty"].map {
            try Store.inMemory(Founding(replica: $0, isDemo: true))
        }
        return (try Office(stores[0]), try Office(stores[1], isFilled: true))
    }
}
