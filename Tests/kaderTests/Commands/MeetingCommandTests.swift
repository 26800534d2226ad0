import Foundation
import Testing

/// Information meetings by the real program.
@Suite struct MeetingCommandTests {
    private let desk: DemoDesk

    init() throws { desk = try DemoDesk() }

    private func plan() throws -> String {
        let planned = try desk.run(
            "meeting", "add", "--day", "2026-11-30", "--at", "Kantine Voorbeeld", "--hours",
            "14:00-16:00", "--theme", "Wat te doen bij ontslag", "--capacity", "10")
        try #require(planned.status == 0, "\(planned.err)")
        return planned.id
    }

    @Test func peopleComeNeedSomethingAndAreReferred() throws {
        let (meeting, people) = (try plan(), try desk.people())
        let guest = try desk.run(
            "meeting", "register", meeting, "--contact", people[0], "--need", "omscholing",
            "--need", "loon.achterstand", "--to", "legal")
        #expect(guest.status == 0)
        let heads = try desk.run(
            "meeting", "register", meeting, "--heads", "5", "--need", "Omscholing")
        #expect(heads.status == 0)
        let full = try desk.run(
            "meeting", "register", meeting, "--heads", "5", "--language", "nl")
        #expect(full.status == 1 && full.err.contains("plaats voor 10"))
        let needs = try desk.objects("meeting", "needs", meeting)
        #expect(needs.first?["count"] as? Int == 6 && needs.count == 2)
        #expect(try desk.run("meeting", "attendance", guest.id, "attended").status == 0)
        let referred = try desk.run("meeting", "refer", meeting)
        #expect(referred.status == 0)
        let referral = try #require(try desk.objects("referral", "list").first)
        #expect(referral["id"] as? String == referred.id)
        #expect((referral["reason"] as? String)?.contains("omscholing") == true)
        #expect(try desk.run("meeting", "refer", meeting).status == 1)
        #expect(try desk.run("undo").status == 0)
        #expect(try desk.objects("referral", "list").isEmpty)
        let shown = try desk.run("meeting", "show", meeting, "--language", "nl")
        #expect(shown.out.contains("Kantine Voorbeeld") && shown.out.contains("wil naar juridisch"))
    }

    @Test func whatDoesNotGoTogetherIsRefused() throws {
        let meeting = try plan()
        #expect(try desk.run("meeting", "register", meeting).status == 64)
        let nameless = try desk.run(
            "meeting", "register", meeting, "--heads", "2", "--to", "legal")
        #expect(nameless.status == 1)
        let nowhere = try desk.run(
            "meeting", "add", "--day", "2026-11-30", "--theme", "Ontslag")
        #expect(nowhere.status == 64)
        #expect(try desk.run("meeting", "remove", meeting).status == 0)
        #expect(try desk.objects("meeting", "list").isEmpty)
    }
}
