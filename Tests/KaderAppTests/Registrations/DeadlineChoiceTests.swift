import KaderDomain
import Testing

@testable import KaderApp

/// What is understood where a deadline is typed.
@Suite struct DeadlineChoiceTests {
    private let visit = Day("2026-11-24") ?? .first

    private func lasts(_ typed: String, _ settings: Settings = Settings()) -> [String] {
        DeadlineChoice.matching(typed, visit: visit, today: visit + 1, settings).map {
            $0.last.description
        }
    }

    @Test(arguments: [
        ("12-12", ["2026-12-12"]), ("over 2 weken", ["2026-12-09"]),
        ("bezwaar", ["2027-01-05"]), ("bezwaar 3-11", ["2026-12-15"]),
        ("Bezwaar vanaf 3 nov", ["2026-12-15"]), ("objection from 3-11", ["2026-12-15"]),
        ("vso", ["2026-12-08", "2026-12-15"]), ("transitie 30-11-2026", ["2027-02-28"]),
        ("aanvechten", ["2027-01-24"]), ("bezwaar gisteren", ["2027-01-05"]), ("appeltaart", []),
        ("bezwaar appeltaart", []),
    ])
    func aDayOrATermIsCounted(_ typed: String, _ last: [String]) {
        #expect(lasts(typed) == last)
    }

    @Test func withoutAWordEveryTermIsCountedFromTheVisit() {
        #expect(lasts("").count == DeadlineTerm.allCases.count)
    }

    @Test func theLengthThatIsSetCounts() throws {
        let settings = Settings([try Setting(.term(.objection), to: "2m")])
        #expect(lasts("bezwaar", settings) == ["2027-01-24"])
    }

    @Test func aDraftKeepsHowItWasCounted() throws {
        let counted = DeadlineChoice(.objection, of: .days(42), from: visit)
        #expect(DeadlineChoice(counted.id) == counted)
        #expect(DeadlineChoice(DeadlineChoice(visit).id) == DeadlineChoice(visit))
        #expect(DeadlineChoice("objection 42x 2026-11-24") == nil)
        #expect(counted.understood[.nl].contains("42 dagen vanaf di 24 nov"))
    }
}
