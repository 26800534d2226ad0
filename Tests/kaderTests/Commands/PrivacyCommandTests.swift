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
}
