import Foundation
import Testing

/// Versions, differences and taking over by the real program.
@Suite struct PlanVersionCommandTests {
    @Test func aPlanIsAdoptedComparedAndTakenOver() throws {
        let desk = try DemoDesk()
        #expect(try desk.run("plan", "add", "--region", "AM05", "--year", "2028").status == 0)
        let theme = try desk.run("plan", "theme", "AM05-2028", "Werk").id
        let goal = try desk.run("plan", "goal", theme, "Huizen").id
        let action = try desk.run("plan", "action", goal, "Folder").id
        #expect(try desk.run("plan", "edit", "AM05-2028", "--status", "adopted").status == 0)
        #expect(try desk.objects("plan", "versions", "AM05-2028").count == 1)
        #expect(try desk.run("plan", "edit", action, "--title", "Flyer").status == 0)
        let diff = try desk.run("plan", "diff", "AM05-2028", "--language", "nl")
        #expect(diff.out.contains("titel: Folder → Flyer"), "\(diff.out)\(diff.err)")
        let old = try desk.run("plan", "versions", "AM05-2028", "--number", "1")
        #expect(old.out.contains("Folder") && !old.out.contains("Flyer"))
        #expect(
            try desk.run("plan", "diff", "AM05-2028", "--with", "AM05-2028", "--version", "1")
                .status == 64)
        #expect(try desk.run("plan", "versions", "AM05-2028", "--number", "9").status != 0)
        let dry = try desk.objects("plan", "rollover", "AM05-2028", "--dry-run")
        #expect(dry.map { $0["title"] as? String } == ["Werk", "Huizen", "Flyer"])
        #expect(try desk.run("plan", "show", "AM05-2029").status != 0)
        #expect(try desk.objects("plan", "rollover", "AM05-2028").count == 3)
        #expect(try desk.objects("plan", "rollover", "AM05-2028").isEmpty)
        #expect(try desk.run("plan", "rollover", "AM05-2028", "--year", "2028").status == 1)
        let between = try desk.run("plan", "diff", "AM05-2029", "--with", "AM05-2028")
        #expect(between.out.contains("carried over") || between.out.contains("doorgeschoven"))
        #expect(try desk.run("undo").status == 0)
        #expect(try desk.run("plan", "show", "AM05-2029").status != 0)
        #expect(try desk.run("export", "plan-versions").out.contains("Folder"))
    }
}
