import KaderDomain
import Testing

@Suite struct ProblemTests {
    private let catalogue = ProblemCatalogue()

    @Test func theListIsShortAndHasTwoLevels() {
        #expect((25...40).contains(catalogue.choices.count))
        #expect(catalogue.choices.allSatisfy { $0.group.flatMap { catalogue[$0] } != nil })
        #expect(Set(catalogue.all.map(\.code)).count == catalogue.all.count)
        #expect(catalogue.all.count == catalogue.choices.count + 9)
    }

    @Test(arguments: [
        ("vso", "ontslag.vaststelling"), ("nulu", "contract.flex"), ("underp", "loon.minimum"),
        ("WIA", "ziekte.wia"), ("bekn", nil), ("re-int", "ziekte.re-integratie"),
    ])
    func aProblemIsFoundByWhatPeopleCallIt(_ typed: String, _ code: String?) {
        #expect(catalogue.matching(typed).first?.code == code)
    }

    @Test func whatAnAdministratorChangesTakesItsPlace() throws {
        let changed = try #require(
            Problem("loon.minimum", Phrase(nl: "te weinig", en: "too little"), isActive: false))
        let new = try #require(Problem("loon.reiskosten", Phrase(nl: "reis", en: "travel")))
        let own = ProblemCatalogue([changed, new])
        #expect(own.label("loon.minimum").nl == "te weinig")
        #expect(!own.choices.contains { $0.code == "loon.minimum" })
        let codes = own.all.map(\.code)
        let group = codes.prefix { $0 == "loon" || $0.hasPrefix("loon.") }
        #expect(group.contains("loon.reiskosten"))
    }

    @Test(arguments: ["", "Loon", "loon.", ".a", "a.b.c", "lo on", "é"])
    func aCodeIsPlain(_ code: String) {
        #expect(Problem(code, Phrase(nl: "x", en: "x")) == nil)
    }
}
