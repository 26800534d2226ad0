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
