import KaderDomain
import Testing

@Suite struct PlanTagTests {
    /// The nine promises as the vision has them (B:691-737).
    static let promises = [
        "Dat onze leden in hun regio een baan vinden die vakbondswaardig is: werkzekerheid en alleen "
            + "daar flex waar flex voor bedoeld is (piek en ziek). Cao-loon, pensioenopbouw.",
        "We werken als FNV aan preventie zodat mensen voorbereid zijn op de veranderingen op de "
            + "arbeidsmarkt en de verschillende transities/ontwikkelingen die plaatsvinden.",
        "Dat onze leden de juiste informatie krijgen over werk en inkomen: laagdrempelig, persoonlijk, "
            + "onafhankelijk en deskundig. De weg naar de baan kan de vakbondstoets doorstaan.",
        "Dat bestaande partijen in de arbeidsmarkt-infrastructuur onze randvoorwaarden onderschrijven, "
            + "zoals het afspreken van cao, sociaal plannen en de activiteiten in O&O fondsen.",
        "Dat we mogelijkheden creëren voor een innovatieve wijze van arbeidstoeleiding, bijvoorbeeld "
            + "samenwerking met andere partijen.",
        "De FNV inhoudelijke agenda over werk en inkomen is leidend in onze regionale "
            + "vakbondsactiviteiten. Thema’s worden gezamenlijk bepaald en maken onderdeel uit van het "
            + "FNV Regioplan dat we vanaf 2023 opstellen.",
        "Meedenken, meepraten en meedoen. Meebesturen als gelijkwaardige partner vanuit het belang van "
            + "mensen.",
        "Dat beschikbare middelen (zoals ESF, EFRO, JTF en O&O gelden) meer naar werknemers gaan op "
            + "basis van met leden afgesproken plannen.",
        "Randvoorwaarden opstellen voor meer arbeidsparticipatie voor iedereen.",
    ]

    @Test func everyPromiseIsTheOneOfTheVision() {
        let tags = PlanTag.all(of: .promise)
        #expect(tags.count == Self.promises.count)
        for (tag, sentence) in zip(tags, Self.promises) {
            for alias in tag.aliases {
                #expect(
                    Folding.words(sentence).contains(Folding.words(alias)),
                    "\(tag.told.nl): \(alias)")
            }
        }
    }

    @Test(arguments: [
        (PlanTagKind.development, 4), (.transition, 4), (.role, 4), (.level, 3), (.promise, 9),
        (.result, 11),
    ])
    func eachListHasAsManyAsTheVision(_ kind: PlanTagKind, _ count: Int) {
        #expect(PlanTag.all(of: kind).map(\.number) == Array(1...count))
        #expect(PlanTag(kind, 0) == nil && PlanTag(kind, count + 1) == nil)
    }

    @Test func whatIsWrittenIsReadBackAndNothingElseIs() {
        for tag in PlanTag.all { #expect(PlanTag(tag.description) == tag) }
        for wrong in ["promise:10", "promise:03", "promise", "belofte:1", "role:1:2", ""] {
            #expect(PlanTag(wrong) == nil)
        }
    }

    /// Trap 5 of the documents: the vision names the roles twice, and not alike.
    @Test(arguments: [
        ("belangenbehartigersrol", "role:1"), ("Belangenbehartiger", "role:1"),
        ("bestuurlijke rol", "role:2"), ("waakhond", "role:3"), ("rol als aanjager", "role:3"),
        ("uitvoerder in VWNW-trajecten", "role:4"), ("rol 4", "role:4"), ("promise 3", "promise:3"),
    ])
    func bothNamesOfARoleMeanTheSame(_ typed: String, _ key: String) {
        #expect(PlanTag(typed: typed)?.description == key)
    }

    @Test func everyNameMeansOneMarkOnly() {
        for tag in PlanTag.all {
            for name in tag.names { #expect(PlanTag(typed: name) == tag, "\(name)") }
        }
        #expect(PlanTag(typed: "iets anders") == nil)
    }

    @Test func marksOfALineAreEachThereOnceInTheirOwnOrder() throws {
        let (first, last) = (try #require(PlanTag("role:1")), try #require(PlanTag("result:11")))
        var item = try PlanItem(
            id: .named("i"), plan: .named("p"), level: .theme, rank: 1, title: "Zorg",
            tags: [last, first, last])
        #expect(item.tags == [first, last])
        item.tags = [last, last, first]
        #expect(item.tags == [first, last])
    }
}
