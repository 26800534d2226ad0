import KaderDomain
import KaderReference
import Testing

/// Which of the funds of the vision suit whom (S55; B:1673-1749).
@Suite struct FundSeekerTests {
    private let today = Day("2026-11-22") ?? Day(ordinal: 0)

    private func codes(_ seeker: FundSeeker) throws -> [String] {
        try Consultation().funds(for: seeker, among: Reference.embedded().funds, on: today)
            .map(\.fund.code)
    }

    /// The six funds of Gelderland and Overijssel, by who lives or works there.
    @Test(arguments: [
        ("AM06", ["CLT"]), ("AM09", ["ATF"]), ("AM36", ["UZW"]), ("AM05", ["TFV"]),
        ("PV25", ["GVM"]), ("PV23", ["OVM"]),
    ])
    func eachOfTheSixIsFoundByWhereSomebodyLivesOrWorks(place: String, funds: [String]) throws {
        let near = Set(["GVM", "OVM", "CLT", "ATF", "UZW", "TFV"])
        #expect(try codes(FundSeeker(home: [place])).filter(near.contains) == funds)
        #expect(try codes(FundSeeker(work: [place])).filter(near.contains) == funds)
        #expect(try codes(FundSeeker(home: ["AM01"])).filter(near.contains).isEmpty)
    }

    @Test func sectorsFindTheFundsOfTheirCaoAndWhatEndedSuitsNobody() throws {
        #expect(try codes(FundSeeker(sector: "MET")).contains("OOM"))
        #expect(try !codes(FundSeeker(sector: "ZW")).contains("OOM"))
        #expect(try !codes(FundSeeker(home: ["AM06"], sector: "MET")).contains("STAP"))
    }

    @Test func aRoundSaysWhetherItIsOpen() throws {
        var all = Consultation()
        let seeker = FundSeeker(home: ["AM09"])
        func isOpen() throws -> Bool? {
            try #require(
                all.funds(for: seeker, among: Reference.embedded().funds, on: today)
                    .first { $0.fund.code == "ATF" }
            ).isOpen
        }
        #expect(try isOpen() == nil)
        all.rounds = [try FundRound(id: .named("1"), ["fund": "ATF", "closes": today - 1])]
        #expect(try isOpen() == false)
        all.rounds.append(
            try FundRound(id: .named("2"), ["fund": "ATF", "opens": today, "closes": today]))
        #expect(try isOpen() == true)
    }
}
