import KaderDomain
import KaderTesting
import Testing

@testable import KaderStore

@Suite struct SeriesPropertyTests {
    /// The ledger is the judge: a session comes where, planned by itself, it would be taken.
    @Test func aDayFallsOutExactlyWhereItCouldNotBePlannedAlone() {
        forAll(Volume.of(100)) { seeded in
            var life = OfficeLife(try Office(), seeded)
            let acting = life.office.anna
            for _ in 0..<12 { try? life.planSpreekuur(acting) }
            for _ in 0..<6 { try? life.changeBelongings(acting) }
            for _ in 0..<2 { try? life.editConsulent(acting) }
            let series = try Self.series(&life)
            let preview = try acting.preview(series)
            let alone = try series.days.map { try Self.isPlanned(series, on: $0, by: acting) }
            guard preview.map(\.comes) == alone, preview.map(\.day) == series.days else {
                return false
            }
            guard alone.contains(true) else { return true }
            return try acting.plan(series) == preview
                && acting.sessions(of: series.id).map(\.day)
                    == zip(series.days, alone).compactMap { $1 ? $0 : nil }
                && LedgerOracle(life.office.store).faults.isEmpty
        }
    }

    /// Nights included, in weeks in which the clock changes.
    private static func series(_ life: inout OfficeLife) throws -> Series {
        let first = Office.monday + life.seeded.int(in: 0...13)
        let from = 30 * life.seeded.int(in: 0...40)
        let hours = try #require(
            TimeOfDay(minutes: from).flatMap { begin in
                TimeOfDay(minutes: from + 30 * life.seeded.int(in: 2...6)).flatMap {
                    Hours(from: begin, to: $0)
                }
            })
        return try Series(
            id: life.id(), service: .inloop, at: Office.place, during: hours,
            staffedBy: life.some(life.office.staff, upTo: 2),
            in: life.some(life.office.rooms.map(\.id), upTo: 2), .weekly(every: .one),
            from: first, until: .count(life.seeded.int(in: 1...4)))
    }

    private static func isPlanned(
        _ series: Series, on day: Day, by acting: ActingStore
    ) throws -> Bool {
        do {
            var session = try series.session(on: day)
            session.origin = nil
            try acting.plan(session)
            _ = try acting.undo()
            return true
        } catch is SpreekuurError {
            return false
        } catch is ConsulentError {
            return false
        }
    }
}
