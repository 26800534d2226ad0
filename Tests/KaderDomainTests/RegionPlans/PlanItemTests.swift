import KaderDomain
import Testing

@Suite struct PlanItemTests {
    private let plan = RegionPlan.ID.named("AM09 2027")
    private let above = PlanItem.ID.named("above")
    private let today = Day(ordinal: 20_600)

    @Test(arguments: PlanLevel.allCases, [true, false])
    func onlyAThemeStandsUnderNothing(_ level: PlanLevel, _ hasParent: Bool) throws {
        let make = {
            try PlanItem(
                id: .named("i"), plan: plan, level: level, parent: hasParent ? above : nil,
                rank: 1, title: " Titel ")
        }
        if (level == .theme) == hasParent {
            #expect(throws: PlanError.misplaced) { try make() }
        } else {
            #expect(try make().title == "Titel")
        }
    }

    @Test(arguments: ["", " ", "\n\t"])
    func aLineHasATitle(_ title: String) {
        #expect(throws: PlanError.untitled) {
            try PlanItem(id: .named("i"), plan: plan, level: .theme, rank: 1, title: title)
        }
    }

    @Test(arguments: ActionState.allCases)
    func onlyAnOpenActionWhoseDeadlinePassedIsOverdue(_ state: ActionState) throws {
        for (level, deadline) in [
            (PlanLevel.action, today - 1), (.action, today), (.action, nil), (.goal, today - 1),
        ] {
            let item = try PlanItem(
                id: .named("i"), plan: plan, level: level, parent: above, rank: 1, title: "x",
                deadline: deadline, state: state)
            let isOverdue =
                level == .action && deadline == today - 1 && [.toDo, .doing].contains(state)
            #expect(item.isOverdue(on: today) == isOverdue)
        }
    }

    @Test func aboveAndBelowAreEachOthersInverse() {
        for level in PlanLevel.allCases {
            #expect(level.below?.above ?? level == level)
            #expect(level.above?.below ?? level == level)
        }
        #expect(PlanLevel.theme.below == .goal && PlanLevel.goal.below == .action)
        #expect(PlanLevel.action.below == nil && PlanLevel.theme.above == nil)
    }

    @Test func markingDoneTwiceIsBackToDo() {
        #expect(ActionState.toDo.toggled == .done)
        #expect(ActionState.done.toggled == .toDo)
        #expect(ActionState.dropped.toggled == .done)
    }

    @Test(arguments: [(2022, false), (2023, true), (2099, true), (2100, false)])
    func plansExistSince2023(_ year: Int, _ exists: Bool) {
        #expect((RegionPlan(region: "AM09", year: year) != nil) == exists)
    }

    @Test func ownersAreWrittenAndReadBack() throws {
        let owners: [PlanOwner] = [
            .person(.named("p")), .network(.named("n")), .sector("zorg"),
            .campaign("Voor 14: nu!"), .campaign("a:b:c"),
        ]
        for owner in owners { #expect(PlanOwner(owner.description) == owner) }
        #expect(Set(owners.map(\.description)).count == owners.count)
    }

    @Test(arguments: [
        "", "person", "person:", "person:x", "network:1", "sector:", "campaign:", "other:x", ":x",
    ])
    func whatIsNoOwnerIsRefused(_ text: String) {
        #expect(PlanOwner(text) == nil)
    }
}
