import KaderDomain
import KaderReference
import Testing

/// Hilversum and Wijdemeren, on both sides of 1 January 2027.
@Suite struct MergerTests {
    private let reference: Reference
    private let before: Day
    private let after: Day

    init() throws {
        reference = try Reference.embedded()
        before = try #require(Day("2026-12-31"))
        after = try #require(Day("2027-01-01"))
    }

    @Test func beforeItsLastDayAMunicipalityIsItself() {
        #expect(reference.current("GM1696", on: before) == "GM1696")
        #expect(reference.current("GM1696", on: after) == "GM0402")
        #expect(reference.current("GM0402", on: after) == "GM0402")
        #expect(reference.current("GM9999", on: after) == "GM9999")
    }

    @Test func theOldNameStandsBehindTheNewOne() {
        #expect(reference.municipalityName("GM1696", on: before)[.nl] == "Wijdemeren")
        let name = reference.municipalityName("GM1696", on: after)
        #expect(
            name
                == Phrase(
                    nl: "Hilversum (voorheen Wijdemeren)", en: "Hilversum (formerly Wijdemeren)"))
        #expect(reference.municipalityName("GM9999", on: after)[.nl] == "GM9999?")
    }

    @Test func thereIsOneMunicipalityLess() {
        #expect(reference.municipalities(on: before).count == 342)
        #expect(reference.municipalities(on: after).count == 341)
        #expect(!reference.municipalities(on: after).contains { $0.name == "Wijdemeren" })
    }

    @Test func everySuccessorIsThereOnThatDayAndInTheSameRegion() throws {
        let merged = reference.municipalities.filter { $0.successor != nil }
        #expect(!merged.isEmpty)
        for place in merged {
            let day = try #require(place.until)
            let next = try #require(place.successor.flatMap(reference.municipality))
            #expect(next.exists(on: day))
            #expect(next.regionCode == place.regionCode)
        }
    }

    @Test func everyMunicipalityLiesInEveryDivisionThatHasBorders() {
        for place in reference.municipalities {
            let kinds = reference.overlays(of: place.code, on: before).map(\.kind)
            for kind in [Overlay.Kind.region, .res, .province] {
                #expect(kinds.count { $0 == kind } == 1, "\(place.name) \(kind)")
            }
        }
    }

    @Test func winterswijkLiesInTheAchterhoekAndProbablyInFNVOost() {
        let overlays = reference.overlays(of: "GM0294", on: before)
        #expect(overlays.first?.name == "Achterhoek")
        #expect(overlays.contains { $0.kind == .province && $0.name == "Gelderland" })
        let fnv = overlays.first { $0.kind == .fnv }
        #expect(fnv?.name == "Oost" && fnv?.certainty.isCertain == false)
        #expect(reference.overlays(of: "GM9999", on: before).isEmpty)
    }

    @Test func aDivisionHasTheMunicipalitiesThatLieInIt() throws {
        let region = try #require(
            reference.overlays(of: "GM0294", on: before).first { $0.kind == .region })
        #expect(
            reference.municipalities(in: region, on: before).map(\.code)
                == reference.municipalities(inRegion: "AM09").map(\.code))
    }
}
