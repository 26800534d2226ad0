import Foundation
import Testing

/// People's rights by the real program.
@Suite struct PrivacyCommandTests {
    private let desk: DemoDesk

    init() throws { desk = try DemoDesk() }

    private func visitor() throws -> String {
        let entry = try #require(try desk.objects("appointment", "list").last)
        return try #require(entry["contact"] as? String)
    }

    @Test func writesEverythingAboutAPersonAndNotesIt() throws {
        let person = try visitor()
        let file = desk.kader.path("person.json")
        let outcome = try desk.run(
            "person", "export", person, "--because", "verzoek", "--format", "json", "--output", file
        )
        #expect(outcome.status == 0 && outcome.out.isEmpty, "\(outcome.err)")
        let parsed = try JSONSerialization.jsonObject(
            with: Data(contentsOf: URL(fileURLWithPath: file)))
        let json = try #require(parsed as? [String: Any])
        let things = try #require(json["things"] as? [[String: Any]])
        #expect(things.contains { $0["kind"] as? String == "appointment" })
        #expect(json["because"] as? String == "verzoek")
        let log = try desk.objects("log", "list", "--person", person)
        #expect(log.contains { $0["act"] as? String == "exportedPerson" })
    }

    /// Noted before the first byte: also where nothing could be written.
    @Test func anExportThatFailsIsNotedToo() throws {
        let person = try visitor()
        let outcome = try desk.run(
            "person", "export", person, "--because", "verzoek", "--output",
            desk.kader.path("nowhere/person.html"))
        #expect(outcome.status == 74)
        let log = try desk.objects("log", "list", "--person", person)
        #expect(log.contains { $0["act"] as? String == "exportedPerson" })
    }

    @Test func withoutAReasonNothingIsWritten() throws {
        let person = try visitor()
        #expect(try desk.run("person", "export", person).status == 64)
        let blank = try desk.run("person", "export", person, "--because", " ")
        #expect(blank.status == 1 && blank.out.isEmpty)
    }

    @Test(
        .enabled(if: Program.isThere("tidy"), Program.absent("tidy")), arguments: ["nl", "en"])
    func tidyHasNothingToSay(language: String) throws {
        let file = desk.kader.path("person.html")
        try desk.run(
            "person", "export", try visitor(), "--because", "verzoek & <meer>", "--output", file,
            "--language", language)
        #expect(try desk.kader.read("person.html").contains("FICTIEF"))
        let said = desk.kader.path("tidy.txt")
        let status = Binary.execute("tidy -quiet -errors \(file) > \(said) 2>&1")
        let complaints = try desk.kader.read("tidy.txt")
        #expect(status == 0, "\(complaints)")
    }

    @Test func aRequestHasItsMonthAndIsAnswered() throws {
        let person = try visitor()
        let added = try desk.run(
            "privacy", "request", "add", "access", "--contact", person, "--wish", "alles")
        #expect(added.status == 0 && added.err.contains("24 december"), "\(added.err)")
        let todo = try desk.objects("todo")
        #expect(todo.contains { $0["kind"] as? String == "personRequest" })
        let none = try desk.run("privacy", "request", "answer", added.id, "granted")
        #expect(none.status == 1 && none.err.contains("hoe je zag"))
        let put = try desk.run(
            "privacy", "request", "extend", added.id, "--because", "veel dossiers")
        #expect(put.status == 0 && put.err.contains("24 februari"), "\(put.err)")
        let answered = try desk.run(
            "privacy", "request", "answer", added.id, "granted", "--identified", "aan de balie",
            "--answer", "gestuurd")
        #expect(answered.status == 0, "\(answered.err)")
        #expect(try desk.objects("privacy", "request", "list").isEmpty)
        let shown = try #require(
            try desk.json("privacy", "request", "show", added.id) as? [String: Any])
        #expect(shown["outcome"] as? String == "granted")
        #expect(shown["identified"] as? String == "aan de balie")
    }

    @Test func aBreachHasSeventyTwoHours() throws {
        let added = try desk.run(
            "privacy", "breach", "add", "mail naar de verkeerde", "--discovered",
            "2026-11-23T09:00", "--people", "3")
        #expect(added.status == 0 && added.err.contains("2026-11-26"), "\(added.err)")
        let listed = try #require(try desk.objects("privacy", "breach", "list").first)
        #expect(listed["hoursLeft"] as? Int == 48)
        let late = try desk.run(
            "privacy", "breach", "edit", added.id, "--reported", "2026-11-27T09:00")
        #expect(late.status == 1 && late.err.contains("Zeg waarom zo laat"))
        let both = try desk.run(
            "privacy", "breach", "edit", added.id, "--told", "2026-11-27T09:00", "--not-told", "x")
        #expect(both.status == 64)
        let told = try desk.run(
            "privacy", "breach", "edit", added.id, "--reported", "2026-11-24T08:00", "--not-told",
            "alleen namen")
        #expect(told.status == 0, "\(told.err)")
        #expect(try !desk.objects("todo").contains { $0["kind"] as? String == "breach" })
    }

    @Test func whoIsRestrictedIsNotChangedUntilItIsLifted() throws {
        let person = try visitor()
        #expect(try desk.run("privacy", "restrict", person, "--because", "betwist").status == 0)
        let refused = try desk.run("contact", "edit", person, "--town", "Assen")
        #expect(refused.status == 1 && refused.err.contains("betwist"), "\(refused.err)")
        #expect(try desk.run("contact", "show", person).out.contains("betwist"))
        #expect(try desk.run("privacy", "lift", person).status == 0)
        #expect(try desk.run("contact", "edit", person, "--town", "Assen").status == 0)
    }

    private static let papers = ["register", "data-map", "matrix", "breaches"].flatMap { paper in
        ["nl", "en"].map { (paper, $0) }
    }

    @Test(.enabled(if: Program.isThere("tidy"), Program.absent("tidy")), arguments: papers)
    func tidyHasNothingToSayOf(paper: String, language: String) throws {
        try desk.run("privacy", "breach", "add", "mail <naar> de verkeerde & meer")
        let file = desk.kader.path("paper.html")
        let made = try desk.run(
            "privacy", "document", paper, "--format", "html", "--output", file, "--language",
            language)
        #expect(made.status == 0, "\(made.err)")
        let said = desk.kader.path("tidy.txt")
        let status = Binary.execute("tidy -quiet -errors \(file) > \(said) 2>&1")
        let complaints = try desk.kader.read("tidy.txt")
        #expect(status == 0, "\(complaints)")
    }

    @Test func whatWasAgreedIsListedAndTakenBack() throws {
        let person = try #require(try desk.people().first)
        let added = try desk.run(
            "referral", "add", "--contact", person, "--partner", "UWV", "--reason", "WW")
        #expect(try desk.objects("person", "sharing", person).isEmpty)
        try desk.run("referral", "consent", added.id, "--for", "naam en loon", "--how", "written")
        let agreed = try #require(try desk.objects("person", "sharing", person).first)
        #expect(agreed["for"] as? String == "naam en loon" && agreed["holds"] as? Bool == true)
        #expect(agreed["id"] as? String == added.id)
        #expect(try desk.run("person", "unshare", added.id).status == 0)
        let gone = try #require(try desk.objects("person", "sharing", person).first)
        #expect(gone["holds"] as? Bool == false)
    }
}
