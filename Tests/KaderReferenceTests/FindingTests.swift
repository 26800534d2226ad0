import KaderDomain
import KaderReference
import Testing

@Suite struct FindingTests {
    let reference: Reference

    init() throws {
        reference = try Reference.embedded()
    }

    @Test(arguments: [
        ("Den Bosch", "'s-Hertogenbosch"), ("den haag", "'s-Gravenhage"),
        ("’s Gravenhage", "'s-Gravenhage"), ("hertogen", "'s-Hertogenbosch"),
        ("GM0363", "Amsterdam"), ("gm0363", "Amsterdam"), ("Langedijk", "Dijk en Waard"),
        ("Hengelo (O.)", "Hengelo"), ("sudwest", "Súdwest-Fryslân"),
        ("Zuidwest-Friesland", "Súdwest-Fryslân"), ("BERGEN OP", "Bergen op Zoom"),
        ("utrecht", "Utrecht"),
    ])
    func findsTheMunicipalityFirst(_ text: String, _ name: String) {
        #expect(reference.findMunicipalities(text).first?.name == name)
    }

    @Test(arguments: [
        ("groot ams", "AM18"), ("AM18", "AM18"), ("ams", "AM18"), ("Food Valley", "AM38"),
        ("foodvalley", "AM38"), ("zaanstreek waterland", "AM17"), ("IJsselvechtstreek", "AM36"),
        ("Meppel", "AM36"), ("Den Bosch", "AM27"), ("vechtstreek", "AM12"),
    ])
    func findsTheRegionFirst(_ text: String, _ code: String) {
        #expect(reference.findRegions(text).first?.code == code)
    }

    @Test func aNameComesBeforeAMunicipalityOfThatName() {
        let found = reference.findRegions("Drenthe")
        #expect(found.first?.code == "AM03")
        let zwolle = reference.findRegions("zwolle")
        #expect(zwolle.first?.code == "AM36")
    }

    @Test func everythingIsFoundByItsOwnName() {
        for region in reference.regions {
            #expect(reference.findRegions(region.name).first == region)
        }
        for municipality in reference.municipalities {
            #expect(reference.findMunicipalities(municipality.name).first == municipality)
        }
    }

    @Test func emptyTextFindsAllAndNonsenseNothing() {
        #expect(reference.findRegions(" ") == reference.regions)
        #expect(reference.findMunicipalities("") == reference.municipalities)
        #expect(reference.findRegions("xyzzy").isEmpty)
        #expect(reference.findMunicipalities("xyzzy").isEmpty)
    }

    @Test func municipalitiesSortWithoutTheirArticle() throws {
        let names = reference.municipalities.map(\.name)
        let bosch = try #require(names.firstIndex(of: "'s-Hertogenbosch"))
        #expect(names[bosch - 1].hasPrefix("He"))
    }
}
