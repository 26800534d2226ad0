import Foundation
import KaderDomain
import KaderExchange
import KaderStore
import KaderTesting
import KaderThings
import Testing

/// Issue 8.8: what another device wrote, by hand or with intent, leaves harmless in every table.
@Suite struct HostileExportsTests {
    @Test func nothingOfItActsInATable() {
        forAll(Volume.of(40)) { seeded in
            let desk = try Self.synced(&seeded)
            for kind in TableKind.allCases {
                if let fault = try Self.fault(inCSV: desk.csv(kind)) {
                    throw Harm(what: "\(kind).csv: \(fault)")
                }
                if let fault = try Self.fault(inJSON: desk.json(kind)) {
                    throw Harm(what: "\(kind).json: \(fault)")
                }
            }
            return true
        }
    }

    /// A desk that got everything from another one by the door of sync, which no form guards.
    private static func synced(_ seeded: inout Seeded) throws -> Desk {
        var random = RandomThings(seeded) { $0.hostileText() }
        let (from, to) = (try Desk(replica: "elsewhere"), try Desk())
        let things = try random.make()
        _ = try from.store.importing(things)
        let report = try to.store.merge(from.store.commits(after: Knowledge(), limit: .max))
        guard report.taken > 0, try to.things().count >= things.count else {
            throw Harm(what: "of \(things.count) things \(try to.things().count) came")
        }
        return to
    }

    /// Tabs and line ends stand in quotes, where a spreadsheet wants them.
    private static func fault(inCSV text: String) throws -> String? {
        let kept: Set<Unicode.Scalar> = ["\n", "\r", "\t", "\u{FEFF}"]
        let rows = try CSV.parse(text, delimiter: .comma)
        if let scalar = text.unicodeScalars.first(where: { $0.isDangerous && !kept.contains($0) }) {
            return "U+\(String(scalar.value, radix: 16))"
        }
        if Set(rows.map(\.count)).count > 1 { return "rows of different lengths" }
        let cells = rows.flatMap { $0.map(\.text) }
        return cells.first { cell in
            cell.unicodeScalars.first.map { "=+-@\t\r".unicodeScalars.contains($0) } == true
                && Double(cell) == nil
        }
    }

    private static func fault(inJSON text: String) throws -> String? {
        _ = try JSONSerialization.jsonObject(with: Data(text.utf8))
        return text.unicodeScalars.first { $0.isDangerous && $0 != "\n" }
            .map { "U+\(String($0.value, radix: 16))" }
    }

    private struct Harm: Error {
        let what: String
    }
}
