import KaderDomain
import KaderReference
import Testing

@Suite struct ReferenceLinksTests {
    let reference: Reference

    init() throws {
        reference = try Reference.embedded()
    }

    private func unknownRegions(_ codes: [String?]) -> [String] {
        codes.compactMap { $0 }.filter { reference.region($0) == nil }
    }

    private func unknownProvinces(_ codes: [String]) -> [String] {
        codes.filter { reference.province($0) == nil }
    }

    private func unknownMunicipalities(_ codes: [String?]) -> [String] {
        codes.compactMap { $0 }.filter { reference.municipality($0) == nil }
    }

    @Test func everyRegionThatIsNamedExists() {
        #expect(unknownRegions(reference.municipalities.map(\.regionCode)) == [])
        #expect(unknownRegions(reference.houses.map(\.regionCode)) == [])
        #expect(unknownRegions(reference.knownNetworks.map(\.regionCode)) == [])
        #expect(unknownRegions(reference.funds.flatMap(\.regions)) == [])
        #expect(unknownRegions(reference.resRegions.flatMap(\.regions)) == [])
        #expect(unknownRegions(reference.clusters.flatMap(\.regions)) == [])
    }

    @Test func everyProvinceThatIsNamedExists() {
        #expect(unknownProvinces(reference.municipalities.map(\.provinceCode)) == [])
        #expect(unknownProvinces(reference.regions.flatMap(\.provinces)) == [])
        #expect(unknownProvinces(reference.resRegions.flatMap(\.provinces)) == [])
        #expect(unknownProvinces(reference.clusters.flatMap(\.provinces)) == [])
        #expect(unknownProvinces(reference.funds.flatMap(\.provinces)) == [])
    }

    @Test func everyMunicipalityThatIsNamedExists() {
        #expect(unknownMunicipalities(reference.houses.map(\.municipalityCode)) == [])
        #expect(unknownMunicipalities(reference.markets.map(\.municipalityCode)) == [])
        #expect(unknownMunicipalities(reference.provinces.map(\.capitalMunicipality)) == [])
        #expect(unknownMunicipalities(reference.regions.map(\.centralMunicipality)) == [])
    }

    @Test func everyResRegionThatIsNamedExists() {
        for municipality in reference.municipalities {
            #expect(reference.resRegion(municipality.resRegionCode) != nil)
        }
    }

    @Test func theCentralMunicipalityLiesInItsRegion() {
        for region in reference.regions {
            let central = reference.municipality(region.centralMunicipality)
            #expect(central?.regionCode == region.code, "\(region.name)")
        }
    }

    @Test func provincesOfARegionAreThoseOfItsMunicipalities() {
        for region in reference.regions {
            let found = reference.municipalities(inRegion: region.code).map(\.provinceCode)
            #expect(Set(found) == Set(region.provinces), "\(region.name)")
        }
    }

    @Test func aHouseLiesInItsRegionUnlessItsStatusDoubtsIt() {
        for house in reference.houses {
            guard let region = house.regionCode, let code = house.municipalityCode else { continue }
            #expect(reference.municipality(code)?.regionCode == region, "\(house.key)")
        }
    }
}
