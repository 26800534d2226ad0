import Foundation
import Testing

/// Access by the real program.
@Suite struct AccessCommandTests {
    private let kader: Binary

    init() throws {
        kader = try Binary()
        try #require(try kader.run("init").status == 0)
    }

    @Test func rolesAreGivenShownAndTaken() throws {
        let early = try kader.run("access", "grant", "bert", "consulent")
        #expect(early.status == 77 && early.err.hasPrefix("Niet gegeven: begin met jezelf"))
        #expect(early.err.contains("--scope land"), "\(early.err)")
        let first = try kader.run("access", "grant", "anna", "beheerder", "--scope", "land")
        try #require(first.status == 0, "\(first.err)")
        let bert = ["KADER_ACTOR": "bert"]
        let stranger = try kader.run(["network", "list"], environment: bert)
        #expect(stranger.status == 77 && stranger.err.contains("Vraag het aan: anna."))
        let given = try kader.run(
            "access", "grant", "bert", "kaderlid", "--scope", "region:AM01")
        #expect(given.status == 0 && UUID(uuidString: given.id) != nil)
        #expect(try kader.run(["network", "list"], environment: bert).status == 0)
        let refused = try kader.run(["employer", "add", "X"], environment: bert)
        #expect(refused.status == 77 && refused.err.contains("werkgevers bewerken"))
        #expect(try kader.run("access", "list").lines.count == 2)
        #expect(try kader.run(["access", "list"], environment: bert).lines.count == 1)
        #expect(try kader.run("access", "list", "--mine").lines.count == 1)
        #expect(try kader.run("access", "revoke", given.id).status == 0)
        #expect(try kader.run(["network", "list"], environment: bert).status == 77)
        #expect(try kader.run("undo").status == 0)
        #expect(try kader.run(["network", "list"], environment: bert).status == 0)
        let last = try kader.run("access", "revoke", first.id)
        #expect(last.status == 77 && last.err.contains("altijd een beheerder"))
    }

    /// Who may give within a house only is told how to say so.
    @Test func aScopeThatIsLeftOutIsNamed() throws {
        for words in [["anna", "land"], ["bert", "house:groningen"]] {
            let given = try kader.run("access", "grant", words[0], "beheerder", "--scope", words[1])
            try #require(given.status == 0, "\(given.err)")
        }
        let bert = ["KADER_ACTOR": "bert"]
        let refused = try kader.run(["access", "grant", "kees", "consulent"], environment: bert)
        #expect(refused.status == 77 && refused.err.contains("--scope house:groningen"))
        let scoped = ["access", "grant", "kees", "consulent", "--scope", "house:friesland"]
        let beyond = try kader.run(scoped, environment: bert)
        #expect(beyond.status == 77 && !beyond.err.contains("--scope"), "\(beyond.err)")
    }

    @Test func theMatrixIsWrittenInEveryForm() throws {
        let text = try kader.run("access", "matrix")
        #expect(text.lines.count > 50 && text.out.contains("dossiers bekijken"))
        #expect(try kader.run("access", "matrix", "--format", "csv").lines.count > 50)
        #expect(try kader.run("access", "matrix", "--format", "md").out.hasPrefix("# Wie mag wat"))
        #expect(try kader.run("access", "matrix", "--format", "html").out.contains("<table"))
        let rows = try JSONSerialization.jsonObject(
            with: Data(try kader.run("access", "matrix", "--json").out.utf8))
        let first = try #require((rows as? [[String: String]])?.first)
        #expect(first["action"] == "readContacts" && first["kaderlid"] == "tied")
    }

    /// The account that has the file makes copies and works off what lapsed, and sees nothing.
    @Test func aTimerOfTheMachineNeedsNoRole() throws {
        try #require(
            try kader.run("access", "grant", "anna", "beheerder", "--scope", "land").status == 0)
        let timer = ["KADER_ACTOR": ""]
        #expect(try kader.run(["upkeep"], environment: timer).status == 0)
        let backup = kader.path("copy.sqlite")
        #expect(try kader.run(["backup", backup], environment: timer).status == 0)
        #expect(try kader.run(["network", "list"], environment: timer).status == 77)
        #expect(try kader.run(["check"], environment: timer).status == 77)
        let other = kader.path("other.sqlite")
        #expect(try kader.run("backup", other, "--as", "bert").status == 77)
        #expect(!FileManager.default.fileExists(atPath: other))
        #expect(try kader.run("log", "list").out.contains("reservekopie gemaakt"))
    }

    /// The program's own name opens nothing.
    @Test func nobodyActsAsTheProgram() throws {
        try #require(
            try kader.run("access", "grant", "anna", "beheerder", "--scope", "land").status == 0)
        let posing = try kader.run(["network", "list"], environment: ["KADER_ACTOR": "onderhoud"])
        #expect(posing.status == 77)
        #expect(try kader.run("network", "list", "--as", "onderhoud").status == 77)
    }
}
