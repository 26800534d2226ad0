import Foundation
import Testing

/// `kader quality-test` by the real program.
@Suite struct QualityTestCommandTests {
    private let desk: DemoDesk

    init() throws { desk = try DemoDesk() }

    @Test func aTestIsAddedJudgedShownAndWithdrawn() throws {
        let employer = try desk.run("employer", "add", "Metaalfabriek Voorbeeld").id
        let made = try desk.run(
            "quality-test", "add", "Inpakker", "--employer", employer, "--yes", "cao-wage",
            "--yes", "safe", "--no", "pension")
        #expect(made.status == 0, "\(made.err)")
        let listed = try desk.objects("quality-test", "list", "--employer", employer)
        #expect(
            listed.count == 1 && listed[0]["employerName"] as? String == "Metaalfabriek Voorbeeld")
        #expect((listed[0]["openPoints"] as? [String])?.first == "pension")
        let early = try desk.run("quality-test", "edit", made.id, "--verdict", "passes")
        #expect(early.status == 1 && early.err.contains("pensioenopbouw"), "\(early.err)")
        #expect(try desk.run("quality-test", "edit", made.id, "--verdict", "fails").status == 1)
        let judged = try desk.run(
            "quality-test", "edit", made.id, "--verdict", "fails", "--note", "geen pensioen")
        #expect(judged.status == 0)
        let shown = try desk.run("quality-test", "show", made.id, "--language", "nl")
        #expect(shown.out.contains("voldoet niet") && shown.out.contains("pensioenopbouw: nee"))
        let table = try desk.run("export", "quality-tests")
        #expect(table.out.contains("cao-wage:yes") && table.out.contains("fails"))
        #expect(try desk.run("quality-test", "withdraw", made.id).status == 0)
        #expect(try desk.objects("quality-test", "list").isEmpty)
        #expect(try desk.run("undo").status == 0)
        #expect(try desk.objects("quality-test", "list").count == 1)
        #expect(try desk.run("quality-test", "add", "X", "--yes", "nonsense").status == 64)
    }
}
