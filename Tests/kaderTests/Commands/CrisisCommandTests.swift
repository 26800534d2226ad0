import Foundation
import Testing

/// Companies in crisis and counts of an employer, by the real program.
@Suite struct CrisisCommandTests {
    private let desk: DemoDesk

    init() throws { desk = try DemoDesk() }

    @Test func aCrisisIsStartedFollowedAndClosed() throws {
        let employer = try desk.run("employer", "add", "Bakkerij Voorbeeld").id
        let person = try #require(try desk.objects("contact", "list").first?["id"] as? String)
        let start = try desk.run(
            "crisis", "start", "--employer", employer, "--on", "2026-11-16", "--owner",
            "consulent=\(person)")
        #expect(start.status == 0, "\(start.err)")
        let steps = try desk.objects("crisis", "show", start.id)
        #expect(steps.count == 11)
        #expect(steps.first?["due"] as? String == "2026-11-16")
        #expect(
            steps.filter { $0["role"] as? String == "consulent" }
                .allSatisfy { $0["owner"] as? String == person })
        let again = try desk.run("crisis", "start", "--employer", employer)
        #expect(again.status == 1 && again.err.contains("Bakkerij Voorbeeld"))

        let step = try #require(steps.first?["id"] as? String)
        #expect(try desk.run("crisis", "step", "done", step).status == 0)
        #expect(try desk.run("crisis", "close", start.id, "--result", "goed").status == 1)
        #expect(
            try desk.run("crisis", "close", start.id, "--result", "goed", "--leave-steps").status
                == 0)
        #expect(try desk.objects("crisis", "list").isEmpty)
        let closed = try #require(try desk.objects("crisis", "list", "--all").first)
        #expect(closed["openSteps"] as? Int == 10)
        #expect(try desk.run("crisis", "reopen", start.id).status == 0)
    }

    @Test func aPlaybookIsChangedForTheNextOne() throws {
        let employer = try desk.run("employer", "add", "Bakkerij Voorbeeld").id
        let edit = try desk.run(
            "crisis", "playbook", "edit", "bankruptcy.workshops", "--no-active")
        #expect(edit.status == 0, "\(edit.err)")
        let crisis = try desk.run("crisis", "start", "--employer", employer).id
        #expect(try desk.objects("crisis", "show", crisis).count == 10)
        let unknown = try desk.run("crisis", "start", "--employer", employer, "--playbook", "brand")
        #expect(unknown.status == 1 && unknown.err.contains("brand"))
        #expect(try desk.run("crisis", "playbook", "edit", "los").status == 64)
        let made = try desk.run(
            "crisis", "playbook", "edit", "bankruptcy.eigen", "--nl", "Bel de gemeente", "--en",
            "Call", "--days", "2")
        #expect(made.status == 0, "\(made.err)")
        #expect(try desk.run("crisis", "playbook", "remove", "bankruptcy.eigen").status == 0)
        let standard = try desk.run("crisis", "playbook", "remove", "bankruptcy.workshops")
        #expect(standard.status == 1 && standard.err.contains("hoort bij het programma"))
    }

    @Test func countsLeaveOutWhatPointsAtPersons() throws {
        let employer = try desk.run("employer", "add", "Klein BV").id
        let people = try desk.objects("contact", "list").compactMap { $0["id"] as? String }
        for person in people.prefix(2) {
            let visit = try desk.run(
                "registration", "add", "--house", "groningen", "--contact", person, "--employer",
                employer, "--problem",
                "loon.achterstand", "--service", "werk-inkomen")
            try #require(visit.status == 0, "\(visit.err)")
        }
        let union = try desk.objects("employer", "counts", employer)
        #expect(union.allSatisfy { $0["visits"] is NSNull })
        let house = try desk.objects("employer", "counts", employer, "--for", "house")
        #expect(house.map { $0["visits"] as? Int } == [2, 2])
    }
}
