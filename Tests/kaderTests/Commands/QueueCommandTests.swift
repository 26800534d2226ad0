import Foundation
import Testing

/// The day at the desk by the real program.
@Suite struct QueueCommandTests {
    private let desk: DemoDesk

    init() throws { desk = try DemoDesk() }

    private func state(of id: String) throws -> String? {
        try desk.objects("queue", "list").first { $0["id"] as? String == id }?["state"] as? String
    }

    @Test func aWalkInGoesThroughTheDay() throws {
        let added = try desk.run("queue", "add", "--name", "Samira", "--about", "brief")
        #expect(added.status == 0 && added.err == "Inloper nummer 4 is binnen.\n")
        let helper = try #require(
            try desk.objects("consulent", "list").compactMap { $0["contact"] as? String }.first)
        #expect(try desk.run("queue", "call", added.id, "--consulent", helper).status == 0)
        #expect(try state(of: added.id) == "called")
        #expect(try desk.run("queue", "park", added.id).status == 0)
        #expect(try desk.run("queue", "arrive", added.id).status == 0)
        let finished = try desk.run("queue", "finish", added.id)
        #expect(finished.err == "Samira: geweest.\n")
        let refused = try desk.run("queue", "park", added.id)
        #expect(refused.status == 1 && refused.out.isEmpty && refused.err.hasPrefix("Niet gedaan"))
        #expect(try state(of: added.id) == "attended")
        let steps = try desk.objects("history", "walkIn", added.id)
            .compactMap { $0["command"] as? String }
        #expect(steps == ["finish", "arrive", "park", "call", "addWalkIn"])
    }

    @Test func anAppointmentGetsItsOutcomeAndUndoTakesItBack() throws {
        let visit = try #require(
            try desk.objects("queue", "list", "--day", "2026-11-24").first {
                $0["kind"] as? String == "appointment" && $0["state"] as? String == "planned"
            })
        let id = try #require(visit["id"] as? String)
        #expect(try desk.run("appointment", "outcome", id, "no-show").status == 0)
        #expect(try state(of: id) == "no-show")
        #expect(try desk.run("undo").status == 0)
        #expect(try state(of: id) == "planned")
        #expect(try desk.run("appointment", "outcome", id, "gone").status == 64)
        #expect(try desk.run("queue", "arrive", UUID().uuidString.lowercased()).status == 1)
    }

    @Test func callbackNotesAreTakenAndDone() throws {
        let nobody = try desk.run("callback", "add", "--about", "huur")
        #expect(nobody.status == 1 && nobody.err.hasPrefix("Niet bewaard: wie moet"))
        let added = try desk.run("callback", "add", "--name", "Wiebe", "--phone", "0600000001")
        #expect(added.status == 0)
        let waiting = try desk.objects("todo").filter { $0["kind"] as? String == "callback" }
        #expect(waiting.count == 1)
        #expect(try desk.run("callback", "done", added.id).status == 0)
        #expect(try desk.run("callback", "done", added.id).status == 1)
        #expect(try desk.objects("callback", "list").isEmpty)
        #expect(try desk.objects("callback", "list", "--all").count == 1)
    }
}
