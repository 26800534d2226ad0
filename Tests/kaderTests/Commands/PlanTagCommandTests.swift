import Foundation
import Testing

/// Marks on lines of a plan by the real program.
@Suite struct PlanTagCommandTests {
    @Test func linesAreMarkedAndPromisesCounted() throws {
        let desk = try DemoDesk()
        #expect(try desk.run("plan", "add", "--region", "AM05", "--year", "2028").status == 0)
        let theme = try desk.run(
            "plan", "theme", "AM05-2028", "Werk", "--tag", "promise:3", "--tag", "waakhond"
        ).id
        let goal = try desk.run("plan", "goal", theme, "Huizen", "--tag", "belofte 1").id
        let action = try desk.run(
            "plan", "action", goal, "Folder", "--means", "ESF", "--evidence", "elf leden geholpen")
        #expect(action.status == 0, "\(action.err)")
        let rows = try desk.objects("plan", "promises", "AM05-2028")
        #expect(rows.count == 20)
        #expect(rows[2]["lines"] as? Int == 3)
        #expect((rows[2]["evidence"] as? [[String: Any]])?.first?["id"] as? String == action.id)
        #expect(try desk.objects("plan", "promises", "AM05-2028", "--missing").count == 18)
        #expect(try desk.run("plan", "edit", theme, "--tag", "none").status == 0)
        #expect(try desk.objects("plan", "promises", "AM05-2028", "--missing").count == 19)
        #expect(try desk.run("undo").status == 0)
        let shown = try desk.run("plan", "show", "AM05-2028", "--filter", "label:\"belofte 1\"")
        #expect(shown.out.contains("Huizen") && shown.out.contains("Folder"), "\(shown.out)")
        #expect(try desk.run("plan", "edit", theme, "--tag", "onzin").status == 64)
        let many = try desk.run("plan", "edit", theme, goal, "--tag", "role:1")
        #expect(many.status == 64)
        let table = try desk.run("export", "plans").out
        #expect(table.contains("role:3|promise:3") && table.contains("elf leden geholpen"))
    }
}
