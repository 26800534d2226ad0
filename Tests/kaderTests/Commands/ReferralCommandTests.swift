import Foundation
import Testing

/// Referrals by the real program.
@Suite struct ReferralCommandTests {
    private let desk: DemoDesk
    private let person: String

    init() throws {
        desk = try DemoDesk()
        person = try #require(try desk.people().first)
    }

    @Test func somebodyIsReferredToAPartnerOnlyWithConsent() throws {
        let added = try desk.run(
            "referral", "add", "--contact", person, "--partner", "UWV", "--reason", "WW")
        #expect(added.status == 0)
        let refused = try desk.run("referral", "send", added.id, "--language", "nl")
        #expect(refused.status == 1 && refused.err.contains("geen toestemming voor UWV"))
        let consented = try desk.run(
            "referral", "consent", added.id, "--for", "naam en loon", "--how", "written")
        #expect(consented.status == 0)
        #expect(try desk.run("referral", "send", added.id, "--day", "2026-11-02").status == 0)
        let listed = try #require(try desk.objects("referral", "list", "--overdue").first)
        #expect(listed["id"] as? String == added.id && listed["due"] as? String == "2026-11-16")
        #expect((listed["consent"] as? [String: Any])?["holds"] as? Bool == true)
        #expect(try desk.run("todo").out.contains(added.id))
        #expect(try desk.run("referral", "withdraw-consent", added.id).status == 0)
        #expect(try desk.objects("referral", "list").isEmpty)
        let all = try desk.objects("referral", "list", "--all")
        #expect(all.first?["state"] as? String == "stopped")
        #expect(try desk.run("undo").status == 0)
        #expect(try desk.objects("referral", "list", "--partner", "uwv").count == 1)
        #expect(try desk.objects("referral", "list", "--partner", "x").isEmpty)
    }

    @Test func theReasonOfARefusalComesBack() throws {
        let added = try desk.run(
            "referral", "add", "--contact", person, "--to", "legal", "--reason", "Ontslag",
            "--as", "anna")
        try #require(added.status == 0, "\(added.err)")
        #expect(try desk.run("referral", "send", added.id).status == 0)
        #expect(try desk.run("referral", "refuse", added.id).status == 64)
        let refused = try desk.run(
            "referral", "refuse", added.id, "--reason", "Geen lid", "--as", "bert", "--language",
            "nl")
        #expect(refused.status == 0 && refused.err.contains("Te doen van anna"))
        #expect(try desk.run("todo", "--as", "anna").out.contains("Geen lid"))
        #expect(try !desk.run("todo", "--as", "bert").out.contains("Geen lid"))
        #expect(try desk.run("referral", "heard", added.id, "--as", "anna").status == 0)
        #expect(try !desk.run("todo", "--as", "anna").out.contains("Geen lid"))
    }

    @Test func whatIsNotGivenIsAsked() throws {
        let nobody = try desk.run("referral", "add", "--to", "legal", "--reason", "x")
        #expect(nobody.status == 64)
        let nowhere = try desk.run("referral", "add", "--contact", person, "--reason", "x")
        #expect(nowhere.status == 64)
        let both = try desk.run(
            "referral", "add", "--contact", person, "--to", "legal", "--partner", "UWV",
            "--reason", "x")
        #expect(both.status == 64)
    }

    @Test func ofAPartnerOnlyANumberIsKept() throws {
        let kept = try desk.run(
            "partner-reference", "add", "--contact", person, "--system", "Paragin", "--number",
            "2026-42")
        #expect(kept.status == 0)
        let told = try desk.run(
            "partner-reference", "add", "--contact", person, "--system", "Paragin", "--number",
            "hij is ziek", "--language", "nl")
        #expect(told.status == 1 && told.err.contains("Meer bewaart kader niet"))
        let listed = try desk.objects("partner-reference", "list", "--contact", person)
        #expect(listed.map { $0["number"] as? String } == ["2026-42"])
        #expect(try desk.run("partner-reference", "remove", kept.id).status == 0)
        #expect(try desk.objects("partner-reference", "list").isEmpty)
    }
}
