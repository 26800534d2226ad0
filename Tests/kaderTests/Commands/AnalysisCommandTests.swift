import Foundation
import Testing

/// `kader plan analysis` by the real program.
@Suite struct AnalysisCommandTests {
    @Test func questionsAreAnsweredShownAndTakenOut() throws {
        let desk = try DemoDesk()
        #expect(try desk.run("plan", "add", "--region", "AM05", "--year", "2028").status == 0)
        let plan = "AM05-2028"
        let written = try desk.run(
            "plan", "analysis", "write", plan, "employment", "De zorg zoekt 400 mensen.",
            "--source", "UWV", "--day", "2026-11-01")
        #expect(written.status == 0, "\(written.err)")
        let rows = try desk.objects("plan", "analysis", "show", plan)
        #expect(rows.count == 9 && rows[5]["source"] as? String == "UWV")
        #expect(rows.count { $0["text"] is String } == 1)
        #expect(
            try desk.run("plan", "analysis", "write", plan, "employment", "Ook de bouw.").status
                == 0)
        let again = try desk.objects("plan", "analysis", "show", plan)
        #expect(again[5]["source"] as? String == "UWV")
        #expect(again[5]["text"] as? String == "Ook de bouw.")
        #expect(try desk.run("plan", "analysis", "write", plan, "employment", " ").status == 1)
        #expect(try desk.run("plan", "analysis", "write", plan, "onzin", "x").status == 64)
        #expect(try desk.run("export", "analyses").out.contains("Ook de bouw."))
        #expect(try desk.run("plan", "analysis", "remove", plan, "employment").status == 0)
        #expect(try desk.run("plan", "analysis", "remove", plan, "employment").status != 0)
        #expect(try desk.run("undo").status == 0)
        #expect(try desk.objects("plan", "list", "--year", "2028")[0]["analysis"] as? Int == 1)
    }
}
