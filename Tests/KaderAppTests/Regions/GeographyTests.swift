import KaderDomain
import KaderReference
import TerminalUI
import Testing

@testable import KaderApp

/// From a municipality to its divisions, and region fields by municipality (S27).
@Suite struct GeographyTests {
    private let reference: Reference

    init() throws { reference = try Reference.embedded() }

    @Test func aRegionFieldFindsARegionByItsMunicipalityAndSaysWhy() {
        let found = RegionOptions(reference).matching("winterswijk")
        #expect(found.first?.label == "Achterhoek")
        #expect(found.first?.detail == "AM09 · Winterswijk")
        #expect(RegionOptions(reference).matching("achterhoek").first?.detail == "AM09")
        #expect(RegionOptions(reference).matching("").count == 35)
    }

    @Test func aMergedMunicipalityIsFoundByItsOldName() throws {
        let picks = GeographyPicks(
            reference: reference, day: try #require(Day("2027-02-01")))
        let all = picks.municipalities(Phrase(same: "")) { $0 }
        #expect(all.options.count == 341)
        let found = all.options.filter { $0.otherNames.contains("Wijdemeren") }
        #expect(found.map(\.message) == ["GM0402"])
    }

    @Test func theDivisionsOfAMunicipalityLeadOn() throws {
        let picks = GeographyPicks(
            reference: reference, day: try #require(Day("2026-11-24")))
        let pick = picks.overlays(of: "GM0294", networks: { "net \($0)" }) {
            "in \($0.kind.rawValue) \($0.code)"
        }
        #expect(pick.title[.nl] == "Winterswijk")
        #expect(pick.options.first?.label[.nl] == "arbeidsmarktregio: Achterhoek")
        #expect(pick.options.first?.message == "net AM09")
        #expect(pick.options.contains { $0.message == "in province PV25" })
    }
}
