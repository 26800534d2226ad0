import Foundation
import Testing

/// The timeline and the board by the real program.
@Suite struct PlanLooksCommandTests {
    @Test func actionsAreToldByDayAndByState() throws {
        let desk = try DemoDesk()
        #expect(try desk.run("plan", "add", "--region", "AM05", "--year", "2026").status == 0)
        let theme = try desk.run("plan", "theme", "AM05-2026", "Werk").id
        let goal = try desk.run("plan", "goal", theme, "Huizen").id
        let late = try desk.run("plan", "action", goal, "Folder", "--deadline", "2026-02-01").id
        let done = try desk.run("plan", "action", goal, "Zaal", "--state", "done").id
        let time = try desk.objects("plan", "timeline", "AM05-2026")
        #expect(time.compactMap { $0["id"] as? String } == [late, done])
        #expect(time.first?["overdue"] as? Bool == true)
        #expect(time.first?["from"] as? String == "2026-02-01")
        let board = try desk.objects("plan", "board", "AM05-2026")
        #expect(board.compactMap { $0["state"] as? String } == ["to-do", "done"])
        let some = try desk.objects("plan", "board", "AM05-2026", "--filter", "zaal")
        #expect(some.count == 1)
        #expect(try desk.run("plan", "timeline", "AM05-2026", "--filter", "kleur:x").status != 0)
        #expect(try desk.run("plan", "board", "AM05-2031").status != 0)
    }
}
