import KaderDomain
import KaderReference
import Testing

@Suite struct ReferenceTests {
    let reference: Reference

    init() throws {
        reference = try Reference.embedded()
    }

    @Test func everyTableIsRead() throws {
        try reference.check()
        #expect(reference.knownNetworks.count == 22)
        #expect(reference.parties.count == 23)
        #expect(reference.markets.count == 7)
        #expect(reference.elections.count == 15)
        #expect(reference.funds.count == 18)
        #expect(reference.stakeholderTypes.count == 33)
        #expect(reference.playbookSteps.count == 11)
        #expect(reference.sectors.count == 17)
        #expect(reference.firstNames.count == 135)
        #expect(reference.familyNames.count == 50)
        #expect(reference.holidays.rules.count == 15)
    }

    @Test func aSingleRowIsTheOneOfItsTable() {
        for region in reference.regions { #expect(reference.region(region.code) == region) }
        for house in reference.houses { #expect(reference.house(house.key) == house) }
        for municipality in reference.municipalities {
            #expect(reference.municipality(municipality.code) == municipality)
        }
    }

    @Test(arguments: ["", "GM", "GM00", "gm0014", "code", "key", "GM0014,Groningen", "\n", "AM04"])
    func aKeyThatIsNoneFindsNothing(key: String) {
        #expect(reference.region(key) == nil && reference.municipality(key) == nil)
        #expect(reference.house(key) == nil)
    }

    @Test func thereAre35RegionsWithCodesThatAreNot1To35() {
        let codes = Set(reference.regions.map(\.code))
        #expect(codes.count == 35)
        #expect(codes.isSuperset(of: ["AM01", "AM38"]))
        #expect(codes.isDisjoint(with: ["AM04", "AM16", "AM31"]))
        #expect(reference.regions.map(\.uwvNumber) == Array(1...35))
    }

    @Test func thereAre342MunicipalitiesEachInOneRegion() {
        #expect(reference.municipalities.count == 342)
        let sum = reference.regions.map { reference.municipalities(inRegion: $0.code).count }
        #expect(sum.reduce(0, +) == 342)
        #expect(!sum.contains(0))
        #expect(reference.municipalities(inRegion: "AM04").isEmpty)
    }

    @Test func thereAreTheOtherDivisions() {
        #expect(reference.provinces.count == 12)
        #expect(reference.resRegions.count == 30)
        #expect(reference.clusters.map(\.number) == Array(1...6))
        #expect(reference.clusters.filter(\.isGeographic).count == 5)
        #expect(reference.fnvRegions.count == 6)
        #expect(
            Set(reference.fnvRegions.filter { !$0.isConfirmed }.map(\.name)) == [
                "NoordWest", "Midden",
            ])
    }

    @Test func thereAre35HousesTheCentralOneAndTheBus() {
        let regional = reference.houses.filter { $0.regionCode != nil }
        #expect(reference.houses.map(\.number) == Array(0...36))
        #expect(Set(regional.compactMap(\.regionCode)).count == 35)
        #expect(regional.filter { $0.town != nil }.count == 9)
        #expect(regional.filter { $0.town == nil }.allSatisfy { $0.certainty == .unknown })
        #expect(reference.house("centraal")?.town == "Utrecht")
        #expect(reference.house("bus")?.number == 36)
        #expect(reference.house("groningen")?.regionCode == "AM01")
        #expect(reference.house(inRegion: "AM17")?.key == "zaanstreek-waterland")
        #expect(reference.house("nergens") == nil)
    }

    @Test func everyRegionHasATileOfItsOwn() {
        #expect(Set(reference.tiles.map(\.regionCode)) == Set(reference.regions.map(\.code)))
        #expect(Set(reference.tiles.map { [$0.row, $0.column] }).count == 35)
        #expect(reference.tiles.allSatisfy { (0..<9).contains($0.row) })
        #expect(reference.tiles.allSatisfy { (0..<7).contains($0.column) })
        for tile in reference.tiles {
            #expect(reference.region(tile.regionCode)?.label == tile.label)
        }
    }

    @Test func regionsCountTheInhabitantsOfTheirMunicipalities() {
        for region in reference.regions {
            let inhabitants = reference.municipalities(inRegion: region.code).map(\.inhabitants)
            let isKnown = !inhabitants.contains(nil)
            let sum = inhabitants.compactMap { $0 }.reduce(0, +)
            #expect(region.inhabitants == (isKnown ? sum : nil), "\(region.name)")
        }
    }

    @Test func electionsFallOnAWednesday() {
        #expect(reference.elections.allSatisfy { $0.day.weekday == .wednesday })
        #expect(reference.elections.filter(\.isDerived).allSatisfy { !$0.certainty.isCertain })
    }

    @Test func namesSortByTheirStem() {
        for name in reference.familyNames {
            let full = [name.infix, name.stem].compactMap { $0 }.joined(separator: " ")
            #expect(full == name.name)
        }
        #expect(reference.familyNames.contains { $0.name == "de Jong" && $0.stem == "Jong" })
    }
}
