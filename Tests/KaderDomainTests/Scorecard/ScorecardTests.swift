import KaderDomain
import KaderTesting
import Testing

@Suite struct ScorecardTests {
    private let today = Day("2026-11-22") ?? Day(ordinal: 0)

    private func mark(
        _ level: RegionLevel, _ day: Day, _ standing: LevelStanding, in region: String = "AM01"
    ) throws -> LevelMark {
        try LevelMark(
            region: region, level: level, day: day, standing: standing, evidence: " zetel ")
    }

    @Test func theLastMarkUpToADayHolds() throws {
        let card = Scorecard([
            try mark(.tactical, today - 10, .influence), try mark(.tactical, today - 400, .present),
            try mark(.tactical, today + 5, .coDirection),
        ])
        #expect(card.standing("AM01", .tactical, on: today) == .influence)
        #expect(card.standing("AM01", .tactical, on: today - 11) == .present)
        #expect(card.standing("AM01", .tactical, on: today - 401) == .none)
        #expect(card.standing("AM02", .tactical, on: today) == .none)
        #expect(card.mark("AM01", .tactical, on: today)?.evidence == "zetel")
        #expect(card.history(of: "AM01").map(\.day) == [today + 5, today - 10, today - 400])
    }

    @Test func theTrendIsAgainstAYearBefore() throws {
        let card = Scorecard([
            try mark(.tactical, today - 400, .influence), try mark(.tactical, today - 30, .present),
            try mark(.operational, today - 30, .present),
            try mark(.administrative, today - 400, .present),
        ])
        #expect(RegionLevel.allCases.map { card.trend("AM01", $0, on: today) } == [0, -1, 1])
    }

    @Test func theAimIsCoDirectionAtAllThreeLevels() throws {
        var marks: [LevelMark] = []
        for (count, level) in RegionLevel.allCases.enumerated() {
            #expect(Scorecard(marks).reached("AM01", on: today) == count)
            marks.append(try mark(level, today, .coDirection))
        }
        #expect(Scorecard(marks).reached("AM01", on: today) == 3)
    }

    @Test func withoutWhatShowsItNothingButNoneIsMarked() throws {
        for standing in LevelStanding.allCases where standing != .none {
            #expect(throws: ScorecardError.withoutEvidence) {
                try LevelMark(
                    region: "AM01", level: .tactical, day: today, standing: standing,
                    evidence: " ")
            }
        }
        #expect(
            try LevelMark(
                region: "AM01", level: .tactical, day: today, standing: .none, evidence: ""
            ).evidence.isEmpty)
    }

    @Test func theOrderOfMarksSaysNothing() {
        forAll(Volume.of(100)) { seeded in
            let marks = (0..<seeded.int(in: 0...12)).compactMap { _ in
                try? mark(
                    seeded.pick(RegionLevel.allCases), today - seeded.int(in: 0...500),
                    seeded.pick(LevelStanding.allCases),
                    in: seeded.pick(["AM01", "AM02"]))
            }
            let distinct = Dictionary(marks.map { ($0.id, $0) }, uniquingKeysWith: { $1 }).values
                .sorted { $0.id < $1.id }
            return Scorecard(distinct) == Scorecard(distinct.reversed())
        }
    }
}
