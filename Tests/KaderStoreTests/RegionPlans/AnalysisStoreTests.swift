import KaderDomain
import KaderStore
import KaderTesting
import Testing

@Suite struct AnalysisStoreTests {
    private let office: Office
    private let plan: RegionPlan

    init() throws {
        office = try Office()
        plan = try #require(RegionPlan(region: "AM01", year: 2026))
        try office.anna.add(plan)
    }

    private func answer(_ text: String, _ topic: AnalysisTopic = .employment) throws
        -> AnalysisAnswer
    {
        try AnalysisAnswer(of: plan.id, topic, text: text, source: "UWV", on: Office.monday)
    }

    @Test func theMeterCountsWhatIsAnsweredAndUndoTakesItBack() throws {
        let anna = office.anna
        for topic in [AnalysisTopic.strength, .influence] {
            try anna.answer(try answer("Zorg", topic))
        }
        try anna.answer(try answer("Zorg en OV", .influence))
        #expect(try anna.analysis(of: plan.id).map(\.topic) == [.influence, .strength])
        #expect(try anna.plan(plan.id).answered == 2)
        #expect(try anna.plans().map(\.answered) == [2])
        try anna.removeAnswer(to: .strength, of: plan.id)
        #expect(try anna.plan(plan.id).answered == 1)
        _ = try anna.undo()
        _ = try anna.undo()
        #expect(try anna.analysis(of: plan.id).map(\.text) == ["Zorg", "Zorg"])
    }

    @Test func whatSomebodyElseWroteMeanwhileIsNotOverwritten() throws {
        let first = try answer("Zorg")
        try office.anna.answer(first)
        try office.bert.answer(try answer("OV"), from: first)
        #expect(throws: EditConflict.self) {
            try office.anna.answer(try answer("Havens"), from: first)
        }
        #expect(throws: StoreError.self) { try office.anna.analysis(of: .named("weg")) }
    }

    @Test func anAnswerHasWords() {
        #expect(throws: PlanError.untold) { try answer(" \n") }
    }
}
