import Foundation
import Testing

/// Conversations by the real program.
@Suite struct RegistrationCommandTests {
    private let desk: DemoDesk

    init() throws { desk = try DemoDesk() }

    @Test func aVisitIsRegisteredFoundAndTakenBack() throws {
        let employer = try desk.run(
            "employer", "add", "Metaalfabriek Voorbeeld", "--alias", "MFV", "--municipality",
            "GM0014")
        #expect(employer.status == 0)
        #expect(try desk.objects("employer", "list", "--matching", "mfv").count == 1)
        let added = try desk.run(
            "registration", "add", "--house", "groningen", "--service", "werk-inkomen",
            "--employer", employer.id, "--problem", "loon.achterstand,ontslag.vaststelling",
            "--question", "Mijn loon komt te laat.", "--legal")
        #expect(added.status == 0)
        let visit = try #require(
            try desk.objects("registration", "list", "--employer", employer.id).first)
        #expect(visit["problems"] as? [String] == ["loon.achterstand", "ontslag.vaststelling"])
        #expect(
            visit["region"] as? String == "AM05" || (visit["region"] as? String)?.isEmpty == false)
        #expect(visit["legal"] as? Bool == true)
        #expect(try desk.run("undo").status == 0)
        #expect(try desk.objects("registration", "list", "--employer", employer.id).isEmpty)
    }

    @Test func whatDoesNotGoTogetherIsRefused() throws {
        func count() throws -> Int {
            try desk.objects("registration", "list", "--days", "400").count
        }
        let before = try count()
        let unknown = try desk.run(
            "registration", "add", "--online", "--service", "inloop", "--problem", "loon.raar")
        #expect(unknown.status == 1 && unknown.err.contains("loon.raar"))
        let party = try desk.run(
            "registration", "add", "--online", "--service", "inloop", "--party", "employer")
        #expect(party.status == 64)
        let nowhere = try desk.run("registration", "add", "--service", "inloop")
        #expect(nowhere.status == 64)
        #expect(try count() == before)
    }

    @Test func theLastDayOfATermIsCountedWithTheLengthThatIsSet() throws {
        func last() throws -> String? {
            try desk.objects("deadline", "bezwaar", "--from", "2026-11-03").first?["last"]
                as? String
        }
        #expect(try last() == "2026-12-15")
        let told = try desk.run("deadline", "vso", "--from", "2026-11-03")
        #expect(told.out.contains("2026-11-17") && told.err.contains("bevestigen"))
        #expect(try desk.run("setting", "set", "term-objection", "10d").status == 0)
        #expect(try last() == "2026-11-13")
        #expect(try desk.run("setting", "set", "term-objection", "lang").status == 1)
        #expect(try desk.objects("deadline").count == 5)
        #expect(try desk.run("deadline", "appeltaart").status == 64)
    }

    @Test func aDeadlineIsToBeDone() throws {
        let added = try desk.run(
            "registration", "add", "--house", "groningen", "--service", "werk-inkomen",
            "--day", "2026-11-20", "--deadline", "2026-11-25", "--question", "bezwaar")
        #expect(added.status == 0)
        let due = try desk.objects("todo").filter { $0["kind"] as? String == "deadline" }
        #expect(due.map { $0["id"] as? String } == [added.id])
    }

    @Test func twoEmployersBecomeOneAndTwoAgain() throws {
        let one = try desk.run("employer", "add", "Voorbeeld BV")
        let other = try desk.run("employer", "add", "Voorbeeld B.V.")
        #expect(try desk.run("employer", "merge", other.id, "--into", one.id).status == 0)
        #expect(try desk.objects("employer", "list", "--matching", "voorbeeld").count == 1)
        #expect(try desk.run("employer", "merge", one.id, "--into", other.id).status == 1)
        #expect(try desk.run("employer", "unmerge", other.id).status == 0)
        #expect(try desk.objects("employer", "list", "--matching", "voorbeeld").count == 2)
    }

    @Test func aProblemIsAddedToTheList() throws {
        #expect(
            try desk.run("problem", "edit", "loon.reiskosten", "--nl", "reiskosten").status == 64)
        let added = try desk.run(
            "problem", "edit", "loon.reiskosten", "--nl", "reiskosten", "--en", "travel",
            "--synonym", "kilometers")
        #expect(added.status == 0)
        #expect(try desk.objects("problem", "list", "--matching", "kilometer").count == 1)
    }
}
