import Foundation
import Testing

/// `kader dossier ...`, by the real program.
@Suite struct DossierCommandTests {
    @Test func fromOpeningToClosing() throws {
        let desk = try DemoDesk()
        let person = try desk.run("contact", "add", "Zeno Zilver", "--phone", "0600000001").id
        let id = try desk.run(
            "dossier", "open", "Rooster", "--contact", person, "--next-step", "Bellen",
            "--next-day", "2026-11-20"
        ).id
        let line = try desk.run("dossier", "write", id, "Gebeld op maandag").id
        let better = try desk.run("dossier", "write", id, "Op dinsdag", "--correcting", line)
        #expect(better.status == 0)
        let shown = try desk.run("dossier", "show", id)
        #expect(shown.lines.contains { $0.contains("Op dinsdag (verbetert ") })
        #expect(try desk.run("todo").lines.contains { $0.hasPrefix("dossier\t\(id)") })
        #expect(try desk.run("dossier", "close", id, "--reason", " ").status == 1)
        #expect(try desk.run("dossier", "close", id, "--reason", "opgelost").status == 0)
        #expect(try desk.run("dossier", "list").lines.isEmpty)
        let closed = try desk.objects("dossier", "list", "--all")
        #expect(closed.first?["closingReason"] as? String == "opgelost")
        #expect(try desk.run("dossier", "write", id, "x").status == 1)
    }
}
