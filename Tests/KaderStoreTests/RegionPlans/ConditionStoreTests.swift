import KaderDomain
import KaderStore
import KaderTesting
import Testing

@Suite struct ConditionStoreTests {
    private func mark(
        _ state: ConditionMark.State, owner: PlanOwner? = nil
    ) -> ConditionMark {
        ConditionMark(
            region: "AM01", condition: .regionPlan, state: state, owner: owner, day: Office.monday)
    }

    @Test func thereAreFiveConditionsAndSevenPoints() {
        let all = RegionCondition.allCases
        #expect(all.count { !$0.isPoint } == 5 && all.count(where: \.isPoint) == 7)
        #expect(RegionCondition.direction.place.nl == "voorwaarde 5")
        #expect(RegionCondition.positionPaper.place.nl == "aandachtspunt 1")
        #expect(RegionCondition.course.place.nl == "aandachtspunt 7")
    }

    @Test func aRegionHasItsOwnAndUndoTakesTheLastMarkBack() throws {
        let anna = try Office().anna
        #expect(try anna.conditions(of: "AM01").state(.regionPlan) == .open)
        try anna.mark(mark(.busy, owner: .campaign("Voor 14")))
        try anna.mark(mark(.met), from: mark(.busy, owner: .campaign("Voor 14")))
        let list = try anna.conditions(of: "AM01")
        #expect(list.met == 1 && list.marks[.regionPlan]?.owner == nil)
        #expect(try anna.conditions(of: "AM02").marks.isEmpty)
        _ = try anna.undo()
        let before = try anna.conditions(of: "AM01")
        #expect(before.met == 0 && before.ownerNames[.campaign("Voor 14")] == "Voor 14")
    }

    @Test func whatSomebodyElseMarkedMeanwhileIsNotOverwritten() throws {
        let office = try Office()
        try office.anna.mark(mark(.open))
        try office.bert.mark(mark(.busy), from: mark(.open))
        #expect(throws: EditConflict.self) {
            try office.anna.mark(mark(.met), from: mark(.open))
        }
    }
}
