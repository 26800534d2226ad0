import Foundation
import Testing

/// What leaves the union, by the real program: with a purpose and consent, in the log, and locked on
/// request.
@Suite struct HandoverCommandTests {
    private let desk: DemoDesk

    init() throws { desk = try DemoDesk() }

    @Test func nobodyIsNamedOutsideWithoutAPurposeAndConsent() throws {
        #expect(try desk.run("export", "contacts", "--to", "uwv").status == 64)
        #expect(try desk.run("export", "contacts", "--purpose", "x").status == 64)
        let refused = try desk.run("export", "contacts", "--to", "uwv", "--purpose", "proef")
        #expect(refused.status == 64 && refused.out.isEmpty)
        #expect(refused.err.contains("zonder toestemming"))
        #expect(try desk.run("log", "list").out.isEmpty)
        let given = try desk.run(
            "export", "contacts", "--to", "uwv", "--purpose", "proef", "--consent", "formulier 3")
        #expect(given.status == 0)
        #expect(given.lines.first?.hasSuffix("fictional,confidential") == true)
        #expect(given.lines.dropFirst().allSatisfy { $0.contains("voor UWV: proef.") })
        #expect(try desk.run("log", "list").out.contains("contacts > uwv: proef; formulier 3"))
    }

    /// What hangs on somebody's file is about them, though it names them not.
    @Test(arguments: [
        "dossier-lines", "trajectory-lines", "callback-notes", "kaderleden", "crises",
    ])
    func whatIsAboutPeopleAsksForConsent(table: String) throws {
        let refused = try desk.run("export", table, "--to", "employer", "--purpose", "proef")
        #expect(refused.status == 64 && refused.out.isEmpty)
    }

    @Test func whatNamesNobodyNeedsNoConsentAndSaysWhatItIsFor() throws {
        let rooms = try desk.run("export", "rooms", "--to", "partner", "--purpose", "zaal delen")
        #expect(rooms.status == 0 && rooms.out.contains("voor partner: zaal delen."))
        let page = try desk.run(
            "export", "overview", "--for", "members", "--format", "html", "--to", "municipality",
            "--purpose", "overleg")
        #expect(page.status == 0 && page.out.contains("voor gemeente: overleg."))
    }

    /// Initials and a time tell who it is to who knows them; the calendar names nobody.
    @Test func aDayListAsksForConsentAndACalendarSaysWhomItIsFor() throws {
        let outside = ["--house", "groningen", "--to", "partner", "--purpose", "rooster"]
        #expect(try desk.run(["export", "daylist"] + outside).status == 64)
        for format in ["md", "html"] {
            let list = try desk.run(
                ["export", "daylist", "--format", format, "--consent", "mail 3"] + outside)
            #expect(list.status == 0 && list.out.contains("voor partner: rooster."))
        }
        let agenda = try desk.run(["export", "agenda"] + outside)
        #expect(agenda.status == 0, "\(agenda.err)")
        #expect(agenda.out.contains("X-WR-CALDESC:"))
        let log = try desk.run("log", "list").out
        #expect(log.contains("day-list > partner: rooster; mail 3"))
        #expect(log.contains("agenda > partner: rooster"))
    }

    /// What was handed over can be read in again.
    @Test func theNoticeIsNoColumnOfTheTable() throws {
        let rooms = try desk.run("export", "rooms", "--to", "partner", "--purpose", "zaal")
        let read = try desk.run("import", "rooms", "-", input: rooms.out)
        #expect(read.status == 0, "\(read.err)")
    }

    @Test func aLockedFileOpensWithItsCodeOnly() throws {
        let (locked, plain) = (desk.kader.path("l.kader"), desk.kader.path("open.csv"))
        #expect(try desk.run("export", "contacts", "--encrypt").status == 64)
        let made = try desk.run("export", "contacts", "--output", locked, "--encrypt")
        #expect(made.status == 0 && made.id.count == 29)
        let bytes = try Data(contentsOf: URL(fileURLWithPath: locked))
        let wanted = try desk.run("export", "contacts").out
        let name = try #require(
            wanted.split(separator: "\n").dropFirst().first?.split(separator: ",")[1])
        #expect(bytes.range(of: Data(name.utf8)) == nil)
        #expect(!FileManager.default.fileExists(atPath: locked + ".to-seal"))
        #expect(try desk.run("export", "contacts", "--output", locked, "--encrypt").status == 74)
        let wrong = try desk.run(
            "open", locked, "--output", plain, input: "AAAAA-BBBBB-CCCCC-DDDDD-EEEEE\n")
        #expect(wrong.status == 1 && !FileManager.default.fileExists(atPath: plain))
        let opened = try desk.run("open", locked, "--output", plain, input: made.id + "\n")
        #expect(opened.status == 0)
        #expect(try desk.kader.read("open.csv") == wanted)
        #expect(try desk.run("open", locked, "--output", plain, input: made.id).status == 74)
    }

    @Test func figuresThatLeaveTellNothingOfAFew() throws {
        let within = try desk.run("figures", "--by", "service", "--csv")
        let outside = try desk.run(
            "figures", "--by", "service", "--csv", "--to", "municipality", "--purpose",
            "jaarverslag")
        #expect(outside.status == 0 && outside.lines.count == within.lines.count)
        let places = [2, 3, 4, 5, 10, 12]
        let few = { (line: Substring) in
            let cells = line.split(separator: ",", omittingEmptySubsequences: false)
            return places.filter { (1..<5).contains(Int(cells[$0]) ?? 0) }
        }
        #expect(within.lines.dropFirst().contains { !few($0).isEmpty })
        #expect(outside.lines.dropFirst().allSatisfy { few($0).isEmpty })
        #expect(outside.lines.dropFirst().allSatisfy { $0.contains("voor gemeente: jaarverslag.") })
        #expect(try desk.run("figures", "--to", "uwv", "--purpose", "x").status == 64)
    }
}
