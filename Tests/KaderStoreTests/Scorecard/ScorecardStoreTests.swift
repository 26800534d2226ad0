import KaderDomain
import KaderStore
import KaderTesting
import Testing

@Suite struct ScorecardStoreTests {
    private func mark(
        _ standing: LevelStanding, on day: Day = Office.monday, in region: String = "AM01"
    ) throws -> LevelMark {
        try LevelMark(
            region: region, level: .tactical, day: day, standing: standing, evidence: "zetel")
    }

    @Test func aSecondMarkOfADayTakesThePlaceOfTheFirstAndUndoBringsItBack() throws {
        let anna = try Office().anna
        try anna.mark(try mark(.present))
        try anna.mark(try mark(.influence))
        func standing() throws -> LevelStanding {
            try anna.scorecard().standing("AM01", .tactical, on: Office.monday)
        }
        #expect(try standing() == .influence)
        _ = try anna.undo()
        #expect(try standing() == .present)
        try anna.removeLevelMark(try mark(.present).id)
        #expect(try standing() == .none)
        #expect(throws: StoreError.self) {
            try anna.removeLevelMark(try mark(.present, in: "AM02").id)
        }
    }

    @Test func whatIsStillToComeIsNotMarked() throws {
        let anna = try Office().anna
        #expect(throws: ScorecardError.inTheFuture(Office.monday + 1)) {
            try anna.mark(try mark(.present, on: Office.monday + 1))
        }
    }

    /// A theme, a goal, and an action that should have been done yesterday.
    private func lateAction(of plan: RegionPlan, _ acting: ActingStore) throws -> PlanItem.ID {
        var parent: PlanItem.ID?
        for level in PlanLevel.allCases {
            var item = try PlanItem(
                id: .named(level.rawValue), plan: plan.id, level: level, parent: parent, rank: 1,
                title: "Regel")
            if level == .action { item.deadline = Office.monday - 1 }
            try acting.add(item)
            parent = item.id
        }
        return try #require(parent)
    }

    @Test func everyFigureCountsWhatIsThere() throws {
        let office = try Office()
        let anna = office.anna
        func values(_ figure: RegionFigure) throws -> [String: Double] {
            try anna.values(of: figure) { $0 == "groningen" ? "AM01" : nil }
        }
        #expect(try values(.levels).isEmpty && values(.overdue).isEmpty)
        #expect(try values(.networks) == ["AM01": 1])
        try anna.mark(try mark(.coDirection))
        try anna.mark(try mark(.none, in: "AM02"))
        #expect(try values(.levels) == ["AM01": 1, "AM02": 0])
        let plan = try #require(RegionPlan(region: "AM01", year: 2027))
        try anna.add(plan)
        let late = try lateAction(of: plan, anna)
        #expect(try values(.overdue) == ["AM01": 1] && values(.progress) == ["AM01": 0])
        var done = PlanItemChange()
        done.state = .done
        try anna.change([late], done)
        #expect(try values(.overdue) == ["AM01": 0] && values(.progress) == ["AM01": 100])
        try anna.plan(try office.spreekuur())
        _ = try anna.book(.named("a"), for: office.clients[0], office.request("09:00"))
        let filled = try #require(try values(.occupancy)["AM01"])
        #expect(filled > 0 && filled < 100)
        try anna.raise(
            Signal.ID.named("s"),
            about: .problemRegion(problem: "loon.achterstand", region: "AM01"), note: "hoor ik vaak"
        )
        #expect(try values(.signals) == ["AM01": 1])
    }
}
