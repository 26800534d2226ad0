import KaderDomain
import Testing

@Suite struct SignalWordsTests {
    private let names = SignalNames(
        employers: ["e": "Zon & Zn"], problems: ["p": Phrase(nl: "loon", en: "wages")],
        sectors: ["s": Phrase(nl: "Zorg", en: "Care")], regions: ["r": "Flevoland"])
    private let cell = SignalCell.employerProblem(employer: "e", problem: "p")

    @Test func aSignalIsTheSentenceOfTheIssue() throws {
        let sentence = try test(4, after: 2).sentence(about: cell, names)
        #expect(
            sentence
                == Phrase(
                    nl:
                        "4 leden die werken bij Zon & Zn over loon in 4 weken; verwacht 0,2; zo'n uitschieter komt ruwweg eens in de 170 jaar voor",
                    en:
                        "4 members at Zon & Zn about wages in 4 weeks; 0.2 expected; such an outlier happens roughly once in 170 years"
                ))
    }

    @Test func everyKindOfCellHasItsWords() throws {
        let kinds: [(SignalCell, String)] = [
            (.employer("e"), "3 leden die werken bij Zon & Zn in 4 weken"),
            (.problemSector(problem: "p", sector: "s"), "3 leden in de sector Zorg over loon in"),
            (.problemRegion(problem: "p", region: "r"), "3 leden in de regio Flevoland over loon"),
            (.problem("p"), "3 leden over loon in 4 weken"),
            (.problem("unknown"), "3 leden over unknown in 4 weken"),
        ]
        for (cell, words) in kinds {
            #expect(try test(3, after: 0).sentence(about: cell, names).nl.hasPrefix(words))
        }
    }

    @Test func oneIsOne() throws {
        let one = try test(1, after: 1, weeks: 1)
        #expect(
            one.sentence(about: cell, names).nl
                == "1 lid dat werkt bij Zon & Zn over loon in 1 week; verwacht minder dan 0,1")
        #expect(
            one.sentence(about: cell, names).en.hasPrefix(
                "1 member at Zon & Zn about wages in 1 week;"))
        let why = SignalWhy(cell, [one]).sentences(names).map(\.nl)
        #expect(why[1] == "Vergeleken met 1 lid in 52 weken ervoor")
    }

    @Test func whatIsBeyondAThousandYearsIsNotSaidInYears() throws {
        let sentence = try test(12, after: 2).sentence(about: cell, names)
        #expect(
            sentence.nl.hasSuffix("zo'n uitschieter komt minder dan eens in de 1.000 jaar voor"))
        #expect(sentence.en.hasSuffix("such an outlier happens less than once in 1,000 years"))
    }

    @Test func itIsSaidWhatWouldHaveBeenNeeded() throws {
        let short = try test(3, after: 5)
        #expect(
            SignalWhy(cell, [short]).sentences(names).map(\.nl) == [
                "3 leden die werken bij Zon & Zn over loon in 4 weken; verwacht 0,4",
                "Vergeleken met 5 leden in 52 weken ervoor",
                "Voor “let op” waren 4 leden nodig, voor een signaal 5",
            ])
        let enough = try test(5, after: 5)
        #expect(
            SignalWhy(cell, [enough]).sentences(names).last?.nl
                == "Het is een signaal vanaf 5 leden")
        #expect(
            SignalWhy(cell, [try test(4, after: 5)]).sentences(names).last?.nl
                == "Het is “let op” vanaf 4 leden; een signaal vanaf 5")
    }

    @Test func theWindowThatSaysMostIsTold() throws {
        let (two, four) = (try test(2, after: 0, weeks: 1), try test(3, after: 20, weeks: 13))
        #expect(SignalWhy(cell, [two, four]).told == four)
        #expect(SignalWhy(cell, []).told == nil)
        #expect(SignalWhy(cell, []).sentences(names).count == 1)
    }

    @Test func anEmployerThatNobodyKnewHasNothingToCompareWith() throws {
        let week = ISOWeek(number: 2960)
        let quiet = (0..<66).map { back in
            SignalRegistration(on: week.monday - 7 * back, by: nil, about: SignalFacets())
        }
        let now = (0..<3).map { number in
            SignalRegistration(
                on: week.monday - 7 * number, by: .named("\(number)"),
                about: SignalFacets(employer: "e", problems: ["p"]))
        }
        let why = try #require(SignalIndex(quiet + now).why(cell, in: week))
        #expect(why.told?.counts.baseline.span.openWeeks == 0)
        #expect(why.told?.weeks == 4)
        #expect(why.told?.level == nil)
        #expect(
            why.sentences(names).map(\.nl).contains(
                "Er is nog niets van eerder om mee te vergelijken"))
    }

    @Test func whatIsChronicHasItsSentence() throws {
        let chronic = try #require(Self.chronicIndex.scan(in: ISOWeek(number: 2960)).chronic.first)
        #expect(chronic.cell == cell)
        #expect(
            chronic.sentence(names).nl
                == "Opvallend vaak: 12 leden die werken bij Zon & Zn over loon in een jaar; verwacht in deze sector 1,6"
        )
    }

    /// Twelve of a hundred of the sector came from the employer, all about wages, as one other did.
    private static let chronicIndex = SignalIndex(
        (0..<100).map { number in
            SignalRegistration(
                on: ISOWeek(number: 2960 - number % 50).monday, by: .named("\(number)"),
                about: SignalFacets(
                    employer: number < 12 ? "e" : "other\(number)",
                    problems: [number < 13 ? "p" : "q"], sector: "s"))
        })

    private func test(_ members: Int, after baseline: Int, weeks: Int = 4) throws -> RiseTest {
        let before = RiseSpan(members: baseline, visits: 52, openWeeks: 52)
        let window = RiseSpan(members: members, visits: weeks, openWeeks: weeks)
        return try #require(
            RiseTest(
                RiseCounts(weeks: weeks, window: window, baseline: RiseBaseline(before))))
    }
}
