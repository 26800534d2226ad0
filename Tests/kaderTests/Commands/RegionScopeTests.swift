import Foundation
import Testing

/// A region by code, name or municipality, by the real program.
@Suite struct RegionScopeTests {
    @Test func aRegionIsMeantByCodeNameOrMunicipality() throws {
        let desk = try DemoDesk()
        for typed in ["AM01", "am01", "groningen", "Veendam"] {
            let scope = try desk.run("plan", "list", "--region", typed)
            #expect(scope.status == 0 && scope.out.contains("AM01-2026"), "\(typed)")
            #expect(scope.err.contains("Groningen (AM01)") == (typed.count != 4), "\(scope.err)")
        }
        #expect(try desk.run("calendar", "--region", "Emmen").err.contains("Drenthe (AM03)"))
        #expect(try desk.run("fund", "list", "--region", "Emmen").status == 0)
        let add = try desk.run("plan", "add", "--region", "Doetinchem", "--year", "2028")
        #expect(add.status == 0 && add.err.contains("Achterhoek"))
    }

    @Test func whatCanBeSeveralIsRefusedWithWhich() throws {
        let desk = try DemoDesk()
        let refused = try desk.run("plan", "list", "--region", "noord")
        #expect(refused.status == 64 && refused.err.contains("AM"), "\(refused.err)")
        #expect(refused.out.isEmpty)
        for typed in ["nergens", "", "AM99"] {
            #expect(try desk.run("seat", "alarms", "--region", typed).status == 64, "\(typed)")
        }
    }

    /// Every way in which a command takes a region (issue 6, 2): the code is what is stored.
    @Test(arguments: ["AM09", "achterhoek", "Doetinchem"])
    func everyCommandTakesARegionAnyWay(_ typed: String) throws {
        let desk = try DemoDesk()
        _ = try desk.run("plan", "add", "--region", "AM09", "--year", "2027")
        let network = try desk.run("network", "add", "--name", "Proef", "--region", typed).id
        let commands = [
            ["plan", "show", "\(typed)-2027"], ["plan", "timeline", "\(typed)-2027"],
            ["plan", "edit", "\(typed)-2027", "--status", "adopted"],
            ["plan", "balance", "\(typed)-2027"],
            ["conference", "write", "\(typed)-2026"], ["conference", "show", "\(typed)-2026"],
            ["region", "show", typed], ["municipality", "list", "--region", typed],
            ["network", "edit", network, "--region", typed],
            ["network", "edit", network, "--add-region", typed],
            ["body", "add", "--name", "Overleg", "--type", "UWV", "--region", typed],
            ["registration", "add", "--service", "werk-inkomen", "--online", "--region", typed],
            ["project", "add", "--title", "Proef", "--region", typed],
            ["signal", "raise", "--problem", "loon.achterstand", "--region", typed, "--note", "x"],
        ]
        for command in commands {
            let answer = try desk.run(command)
            #expect(answer.status == 0, "\(command) \(answer.err)")
            let wrong = command.map { $0.replacing(typed, with: "Achterheok") }
            let refused = try desk.run(wrong)
            #expect(
                refused.status == 64 && refused.err.contains("Lijkt op: Achterhoek (AM09)"),
                "\(wrong) \(refused.err)")
        }
        let shown = try desk.json("network", "show", network) as? [String: Any]
        #expect(shown?["regions"] as? [String] == ["AM09"])
    }

    @Test func aViewRemembersThatItIsOfMyNetworks() throws {
        let desk = try DemoDesk()
        let add = try desk.run("view", "add", "networks", "Van mij", "--mine")
        #expect(add.status == 0, "\(add.err)")
        #expect(try desk.objects("view", "list").first?["mine"] as? Bool == true)
        #expect(try desk.run("network", "list", "--view", "Van mij").out.isEmpty)
        #expect(try desk.run("view", "add", "plans", "Van mij", "--mine").status == 64)
    }

    @Test func theCountryIsToldInFigures() throws {
        let desk = try DemoDesk()
        let rows = try desk.objects("network", "coverage", "--totals")
        #expect(rows.map { $0["level"] as? String } == ["region", "municipality"])
        #expect(rows.map { $0["places"] as? Int } == [35, 342])
        let lines = try desk.objects("network", "coverage", "--municipalities")
        for (key, gap) in [("network", "network"), ("contactPerson", "contact-person")] {
            let count = lines.count { ($0["gaps"] as? [String])?.contains(gap) == true }
            #expect(rows.last?[key] as? Int == count)
        }
        #expect(try desk.run("network", "coverage", "--totals", "--gaps").status == 64)
    }
}
