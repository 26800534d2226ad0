import Foundation
import Testing

/// `kader conference` by the real program.
@Suite struct ConferenceCommandTests {
    @Test func aConferenceIsWrittenAnsweredAndTurnedIntoThePlan() throws {
        let desk = try DemoDesk()
        let key = "AM05-2027"
        let made = try desk.run(
            "conference", "write", key, "--day", "2027-11-12", "--place", "Doetinchem",
            "--sector", "ZW:12", "--sector", "SEN:20")
        #expect(made.status == 0, "\(made.err)")
        #expect(try desk.run("conference", "write", key, "--place", "Winterswijk").status == 0)
        let listed = try desk.objects("conference", "list", "--region", "AM05")
        #expect(listed.first?["people"] as? Int == 32)
        #expect(listed.first?["place"] as? String == "Winterswijk")
        #expect(try desk.run("conference", "write", key, "--sector", "ZW:x").status == 1)
        #expect(try desk.run("conference", "write", key, "--sector", "XX:1").status == 64)
        #expect(try desk.run("conference", "write", key, "--day", "2026-01-01").status == 1)
        let seen = try desk.run("conference", "add", key, "observation", "De bus verdwijnt").id
        let choice = try desk.run(
            "conference", "add", key, "choice", "OV", "--owner", "sector:VERV"
        ).id
        let answered = try desk.run(
            "conference", "answer", choice, "--agreed", "sector:SEN", "--unanswered", "sector:ZW")
        #expect(answered.status == 0, "\(answered.err)")
        for (party, told) in [
            ("sector:SENN", "Lijkt op: Senioren (SEN)"), ("campaign:Voor 15", "campagne Voor 15"),
        ] {
            let refused = try desk.run("conference", "answer", choice, "--agreed", party)
            #expect(refused.status != 0, "\(party)")
            #expect(refused.err.contains(told), "\(refused.err)")
        }
        let new = ["conference", "answer", choice, "--declined", "campaign:Voor 14"]
        #expect(try desk.run(new).status == 1)
        #expect(try desk.run(new + ["--new-campaign"]).status == 0)
        let near = try desk.run("conference", "answer", choice, "--agreed", "campaign:Voor 144")
        #expect(near.status == 1 && near.err.contains("Lijkt op: Voor 14"), "\(near.err)")
        #expect(
            try desk.run("conference", "answer", choice, "--agreed", "campaign:voor 14").status
                == 0)
        #expect(try desk.run("conference", "show", key).out.contains("doet mee: Voor 14"))
        let shown = try desk.run("conference", "show", key, "--language", "nl")
        #expect(shown.out.contains("doet mee: Voor 14, Senioren"), "\(shown.out)")
        let theme = try desk.run("conference", "turn", seen).id
        #expect(try desk.run("conference", "turn", seen).status == 1)
        let goal = try desk.run("plan", "goal", theme, "Alle bussen blijven").id
        #expect(try desk.run("conference", "turn", choice, "--under", goal).status == 0)
        let plan = try desk.run("plan", "show", "AM05-2028")
        #expect(plan.out.contains("De bus verdwijnt") && plan.out.contains("OV"), "\(plan.out)")
        let sheet = try desk.run(
            "conference", "sheet", "AM05-2028", "--outside", "--language", "nl")
        #expect(sheet.out.contains("De bus verdwijnt (0/1)"), "\(sheet.out)\(sheet.err)")
        #expect(try desk.run("conference", "edit", seen, "--text", "Anders").status == 0)
        #expect(try desk.run("conference", "remove", choice).status == 0)
        #expect(try desk.run("undo").status == 0)
        #expect(try desk.run("export", "conferences").out.contains("SEN:20|ZW:12"))
        #expect(try desk.run("export", "conference-points").out.contains("agreed/sector:SEN"))
    }
}
