import Foundation
import KaderDomain
import KaderReference
import Testing

/// The municipalities against what was written down of them elsewhere: two that changed places keep
/// every count, and are found all the same.
@Suite struct MunicipalityFactsTests {
    private let reference: Reference

    init() throws { reference = try Reference.embedded() }

    @Test func everyProvinceHasTheMunicipalitiesThatItIsKnownToHave() {
        let found = Dictionary(grouping: reference.municipalities) { province(of: $0) }
        #expect(found.mapValues(\.count) == MunicipalityFacts.counts)
        #expect(found.mapValues(names) == known(by: \.province))
    }

    @Test func everyRESRegionHasTheMunicipalitiesThatItIsKnownToHave() {
        let found = Dictionary(grouping: reference.municipalities) { resRegion(of: $0) }
        #expect(found.count == 30)
        #expect(found.mapValues(names) == known(by: \.resRegion))
    }

    private func province(of municipality: Municipality) -> String {
        reference.provinces.first { $0.code == municipality.provinceCode }?.name ?? ""
    }

    private func resRegion(of municipality: Municipality) -> String {
        reference.resRegions.first { $0.code == municipality.resRegionCode }?.name ?? ""
    }

    private func names(_ municipalities: [Municipality]) -> Set<String> {
        Set(municipalities.map(\.name))
    }

    private typealias Part = (province: String, resRegion: String, names: Set<String>)

    private func known(by key: (Part) -> String) -> [String: Set<String>] {
        let parts = MunicipalityFacts.places.split(separator: "\n").map { line -> Part in
            let halves = line.components(separatedBy: ": ")
            let place = (halves.first ?? "").components(separatedBy: " / ")
            let names = halves.dropFirst().joined().components(separatedBy: ";")
            return (
                place.first ?? "", place.last ?? "",
                Set(names.map { $0.trimmingCharacters(in: .whitespaces) })
            )
        }
        return Dictionary(parts.map { (key($0), $0.names) }) { $0.union($1) }
    }
}
