import KaderDemo
import KaderDomain
import KaderStore
import Testing

/// Many new things in one command.
@Suite struct BulkTests {
    private func person(_ number: Int) throws -> Contact {
        let name = try #require(PersonName(family: "Persoon \(number)"))
        return Contact(id: .named("person \(number)"), name: name, phone: "06-00000001")
    }

    @Test func oneThatIsThereAlreadyKeepsOutAllOfThem() throws {
        let acting = try Demos.acting(Store.inMemory(Demo.founding))
        try acting.add(try person(1))
        let three = try [2, 3, 1].map { StoredThing.contact(try person($0)) }
        #expect(throws: StoreError.self) { try acting.addAll(three) }
        #expect(try acting.contacts() == [try person(1)])
    }

    @Test func allOfThemAreOneStepOfUndo() throws {
        let acting = try Demos.acting(Store.inMemory(Demo.founding))
        try acting.addAll(try (1...9).map { StoredThing.contact(try person($0)) })
        #expect(try acting.contacts().count == 9)
        _ = try acting.undo()
        #expect(try acting.contacts().isEmpty)
    }

    @Test func aRoomInTwoPlacesAtOnceIsRefused() throws {
        let acting = try Demos.acting(Demos.store())
        let busy = try #require(
            try acting.agenda(at: .house(Demo.house), from: Demos.today, through: Demos.today).first
        )
        let twin = try Spreekuur(
            id: .named("twin"), service: .inloop, at: busy.spreekuur.place,
            on: busy.spreekuur.day, during: busy.spreekuur.hours,
            staffedBy: [try person(1).id], in: busy.spreekuur.rooms)
        #expect(throws: SpreekuurError.self) {
            try acting.addAll([.contact(try person(1)), .spreekuur(twin)])
        }
        #expect(try acting.contacts(matching: "persoon").isEmpty)
    }

    @Test func anActionUnderATwoLevelsHigherThemeIsRefused() throws {
        let acting = try Demos.acting(Store.inMemory(Demo.founding))
        let plan = try #require(RegionPlan(region: Demo.region, year: 2026))
        let theme = try PlanItem(
            id: .named("theme"), plan: plan.id, level: .theme, rank: 1, title: "Wonen")
        let action = try PlanItem(
            id: .named("action"), plan: plan.id, level: .action, parent: theme.id, rank: 1,
            title: "Bellen")
        #expect(throws: PlanError.misplaced) {
            try acting.addAll([.plan(plan), .planItem(theme), .planItem(action)])
        }
    }
}
