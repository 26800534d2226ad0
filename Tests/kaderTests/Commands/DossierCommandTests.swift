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

    @Test func aProtectedNoteIsWithdrawnAndStaysOutOfEveryTable() throws {
        let desk = try DemoDesk()
        let person = try desk.run("contact", "add", "Zeno Zilver", "--phone", "0600000001").id
        let id = try desk.run("dossier", "open", "Ziek", "--contact", person).id
        let note = try desk.run(
            "dossier", "protect", id, "--kind", "health", "--reason", "re-integratie",
            input: "zwanenhals"
        ).id
        #expect(try desk.run("dossier", "look", note).out == "zwanenhals\n")
        for table in ["dossiers", "dossier-lines"] {
            let written = try desk.run("export", table)
            #expect(written.status == 0 && !written.out.contains("zwanenhals"))
        }
        #expect(try desk.run("dossier", "withdraw", note, "--reason", " ").status == 1)
        #expect(try desk.run("dossier", "withdraw", note, "--reason", "klaar").status == 0)
        #expect(try desk.run("dossier", "look", note).status == 1)
        let lines = try desk.run("export", "dossier-lines").out
        #expect(lines.contains("Beschermde notitie ingetrokken: klaar"))
        #expect(try desk.run("undo").status == 0)
        #expect(try desk.run("dossier", "look", note).out == "zwanenhals\n")
    }
}
