import Foundation
import Testing

/// `kader condition` by the real program.
@Suite struct ConditionCommandTests {
    @Test func aConditionIsMarkedAndListed() throws {
        let desk = try DemoDesk()
        let marked = try desk.run(
            "condition", "mark", "am05", "region-plan", "--state", "met", "--owner",
            "campaign:Voor 14", "--day", "2026-11-01")
        #expect(marked.status == 0, "\(marked.err)")
        #expect(
            try desk.run("condition", "mark", "AM05", "region-plan", "--note", "ja").status == 0)
        let rows = try desk.objects("condition", "list", "AM05")
        #expect(rows.count == 12 && rows[1]["state"] as? String == "met")
        #expect(rows[1]["owner"] as? String == "campaign:Voor 14")
        #expect(rows[0]["state"] as? String == "open")
        #expect(try desk.run("condition", "mark", "AM99", "course").status == 64)
        #expect(try desk.run("condition", "mark", "AM05", "onzin").status == 64)
        #expect(try desk.run("export", "conditions").out.contains("region-plan"))
        #expect(try desk.run("undo").status == 0)
        #expect(try desk.objects("condition", "list", "AM05")[1]["note"] as? String == "")
    }
}
