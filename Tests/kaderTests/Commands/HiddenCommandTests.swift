import Foundation
import Testing

/// What a role does not see is no zero on the command line either.
@Suite struct HiddenCommandTests {
    private let desk: DemoDesk

    init() throws {
        desk = try DemoDesk()
        let kader = desk.kader
        try #require(
            try kader.run("access", "grant", "anna", "beheerder", "--scope", "land").status == 0)
        try #require(
            try kader.run("access", "grant", "kees", "kaderlid", "--scope", "house:groningen")
                .status == 0)
    }

    private func asKees(_ arguments: String...) throws -> Binary.Outcome {
        try desk.kader.run(
            arguments, environment: DemoDesk.now.merging(["KADER_ACTOR": "kees"]) { $1 })
    }

    @Test func appointmentsThatAreNotSeenAreNotCounted() throws {
        let read = try asKees("spreekuur", "list", "--days", "7", "--json")
        #expect(read.status == 0, "\(read.err)")
        let entries = try JSONSerialization.jsonObject(with: Data(read.out.utf8))
        let rows = try #require(entries as? [[String: Any]])
        #expect(!rows.isEmpty && rows.allSatisfy { $0["appointments"] is NSNull })
        let cells = try asKees("spreekuur", "list", "--days", "7").lines.map {
            $0.split(separator: "\t", omittingEmptySubsequences: false)
        }
        #expect(!cells.isEmpty && cells.allSatisfy { $0.dropLast().last == "" }, "\(cells)")
        let shown = try asKees("spreekuur", "show", String(cells[0][0]))
        #expect(
            rows[0]["service"] as? String == "inloop"
                || shown.out.contains("Niet zichtbaar met jouw rol."), "\(shown.out)")
    }

    @Test func whoComesIsRefusedAndNotNobody() throws {
        for words in [["queue", "list"], ["figures"]] {
            let read = try desk.kader.run(
                words, environment: DemoDesk.now.merging(["KADER_ACTOR": "kees"]) { $1 })
            #expect(read.status == 77 && read.err.contains("zien wie er komt"), "\(read.err)")
        }
    }
}
