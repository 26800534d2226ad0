import Foundation
import Testing

/// Trajectories by the real program.
@Suite struct TrajectoryCommandTests {
    private let desk: DemoDesk
    private let person: String
    private let adviser: String

    init() throws {
        desk = try DemoDesk()
        let people = try desk.people()
        (person, adviser) = (people[0], people[1])
    }

    private func start(_ more: String...) throws -> Binary.Outcome {
        try desk.run(
            [
                "trajectory", "start", "--contact", person, "--adviser", adviser, "--ground",
                "at-risk", "--until", "2026-12-01",
            ] + more)
    }

    @Test func aTrajectoryRunsFromItsGoalsToItsEvaluation() throws {
        let started = try start("--goal", "Rust", "--goal", "Werk")
        #expect(started.status == 0)
        let again = try start("--language", "nl")
        #expect(again.status == 1 && again.err.contains("al een lopend traject"))
        let step = try desk.run(
            "trajectory", "step", started.id, "Brief", "--day", "2026-11-24")
        #expect(step.status == 0)
        let todo = try desk.run("todo", "--language", "nl").out
        #expect(todo.contains("traject loopt af") && todo.contains("stap: Brief"))
        #expect(try desk.run("trajectory", "mark", step.id, "done").status == 0)
        let extended = try desk.run(
            "trajectory", "extend", started.id, "--until", "2027-03-01", "--reason", "Wachttijd")
        #expect(extended.status == 0)
        #expect(try !desk.run("todo").out.contains(started.id))
        let shown = try #require(try desk.objects("trajectory", "list").first)
        let lines = try #require(shown["lines"] as? [[String: Any]])
        #expect(lines.count == 4 && shown["until"] as? String == "2027-03-01")
        let goal = try #require(lines.first?["id"] as? String)
        let closed = try desk.run(
            "trajectory", "close", started.id, "--result", "new-job", "--words", "Dank",
            "--reached", goal)
        #expect(closed.status == 0)
        let card = try desk.run("trajectory", "show", started.id, "--language", "nl")
        #expect(card.out.contains("ander werk") && card.out.contains("1/2"))
        #expect(try desk.run("trajectory", "goal", started.id, "Meer").status == 1)
        #expect(try start().status == 0)
    }

    @Test func tooManyForAnAdviserIsTold() throws {
        #expect(
            try desk.run(
                "trajectory", "set-maximum", "--adviser", adviser, "--maximum", "0"
            ).status == 0)
        let started = try start("--language", "nl")
        #expect(started.status == 0 && started.err.contains("hoogstens 0"))
        let load = try #require(try desk.objects("trajectory", "caseload").first)
        #expect(load["over"] as? Bool == true && load["active"] as? Int == 1)
        #expect(try desk.run("undo").status == 0)
        #expect(try desk.objects("trajectory", "list", "--all").isEmpty)
    }

    @Test func anExceptionWithoutAReasonIsRefused() throws {
        let refused = try desk.run(
            "trajectory", "start", "--contact", person, "--adviser", adviser, "--ground",
            "exception", "--until", "2027-01-01")
        #expect(refused.status == 1)
    }
}
