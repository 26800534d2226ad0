import KaderDomain
import KaderTesting
import Testing

/// Who is asked for which slot.
@Suite struct WaitingQueueTests {
    @Test func whoWaitsLongestComesFirstAndEqualsByTheirIds() {
        forAll(Volume.of(200)) { seeded in
            let entries = (0..<seeded.int(in: 0...8)).compactMap { _ in Self.entry(&seeded) }
            let queue = WaitingQueue(entries.shuffled(using: &seeded)).entries
            let isSorted = zip(queue, queue.dropFirst()).allSatisfy { first, second in
                first.since < second.since || first.since == second.since && first.id < second.id
            }
            return isSorted
                && Set(queue) == Set(entries.filter { $0.state == .waiting })
                && queue == WaitingQueue(entries.reversed()).entries
        }
    }

    @Test func aTimeHasOnePartOfTheDay() throws {
        let parts = try ["00:00", "11:59", "12:00", "16:59", "17:00", "23:45"].map {
            DayPart(of: try #require(TimeOfDay($0)))
        }
        #expect(parts == [.morning, .morning, .afternoon, .afternoon, .evening, .evening])
    }

    @Test func nobodyWaitsForWalkIn() {
        #expect(throws: WaitingError.walkInOnly) {
            try WaitingEntry(
                id: .named("a"), contact: .named("b"), service: .inloop,
                since: Instant(seconds: 0))
        }
    }

    private static func entry(_ seeded: inout Seeded) -> WaitingEntry? {
        try? WaitingEntry(
            id: .minted(at: 0, random: &seeded), contact: .named("a"), service: .loopbaan,
            since: Instant(seconds: seeded.int(in: 0...3)),
            state: seeded.pick([.waiting, .waiting, .lapsed, .accepted(.named("x"))]))
    }
}
