import KaderDomain
import KaderTesting
import Testing

@Suite struct PlanRolloverTests {
    private let next: RegionPlan

    init() throws { next = try #require(RegionPlan(region: "AM09", year: 2028)) }

    private func rollover(
        _ items: [PlanItem], present: [PlanItem] = [], removed: Set<PlanItem.ID> = []
    ) throws -> PlanRollover {
        try PlanRollover(of: PlanTree(items), into: next, present: present, removed: removed)
    }

    @Test func takenOverTwiceIsTakenOverOnce() {
        forAll(Volume.of(300)) { seeded in
            var random = RandomPlan(seeded)
            var items = try random.items()
            let first = try rollover(items)
            for index in items.indices where first.closing.contains(items[index]) {
                items[index].state = .postponed
            }
            let second = try rollover(items, present: first.carried)
            return second.isEmpty && second.loose == first.loose
        }
    }

    @Test func everyCarriedLineHangsUnderOneThatIsThere() {
        forAll(Volume.of(300)) { seeded in
            var random = RandomPlan(seeded)
            let items = try random.items()
            let carried = try rollover(items).carried
            let tree = PlanTree(carried)
            return !tree.lines.contains(where: \.isOrphan)
                && carried.allSatisfy { $0.plan == next.id && $0.evidence.isEmpty }
                && Set(carried.map(\.id)).count == carried.count
        }
    }

    private func line(
        _ level: PlanLevel, _ name: String, under parent: String? = nil, _ title: String,
        _ state: ActionState = .toDo, deadline: String? = nil
    ) throws -> PlanItem {
        try PlanItem(
            id: .named(name), plan: .named("AM09 2027"), level: level,
            parent: parent.map { .named($0) }, rank: 1, title: title,
            deadline: deadline.flatMap { Day($0) }, state: state)
    }

    private func lines() throws -> [PlanItem] {
        [
            try line(.theme, "t", "Zorg"), try line(.goal, "g", under: "t", "Rust"),
            try line(.goal, "h", under: "t", "Klaar"),
            try line(.action, "a", under: "g", "Nu", .doing, deadline: "2027-12-01"),
            try line(.action, "b", under: "g", "Later", .postponed, deadline: "2028-02-01"),
            try line(.action, "c", under: "h", "Af", .done),
            try line(.action, "d", under: "h", "Niet meer", .dropped),
        ]
    }

    @Test func onlyWhatIsNotDoneComesAlongWithWhatItHangsUnder() throws {
        let rollover = try rollover(try lines())
        #expect(rollover.carried.map(\.title) == ["Zorg", "Rust", "Nu", "Later"])
        #expect(rollover.closing.map(\.title) == ["Nu"])
        let actions = rollover.actions
        #expect(actions.map(\.state) == [.doing, .toDo])
        #expect(actions.map(\.deadline) == [nil, Day("2028-02-01")])
    }

    @Test func aThemeOfTheSameTitleTakesThem() throws {
        let theme = try PlanItem(
            id: .named("mine"), plan: next.id, level: .theme, rank: 5, title: "zorg!")
        let rollover = try rollover(try lines(), present: [theme])
        #expect(rollover.carried.map(\.title) == ["Rust", "Nu", "Later"])
        #expect(rollover.carried[0].parent == theme.id)
    }

    @Test func anActionThatIsWrittenThereAlreadyIsNotMadeAgain() throws {
        let lines = try lines()
        func there(
            _ level: PlanLevel, _ name: String, under parent: String?, _ title: String
        ) throws -> PlanItem {
            try PlanItem(
                id: .named(name), plan: next.id, level: level,
                parent: parent.map { .named($0) }, rank: 1, title: title)
        }
        let present = [
            try there(.theme, "T", under: nil, "Zorg"), try there(.goal, "G", under: "T", "Rust"),
            try there(.action, "A", under: "G", "nu."),
        ]
        let rollover = try rollover(lines, present: present)
        #expect(rollover.carried.map(\.title) == ["Later"])
        #expect(rollover.closing.map(\.title) == ["Nu"])
    }

    @Test func whatSomebodyTookOutStaysOut() throws {
        let lines = try lines()
        let out = lines[4].carriedId(into: next.id)
        #expect(try rollover(lines, removed: [out]).actions.map(\.title) == ["Nu"])
    }

    @Test func whatHangsLooseIsToldAndNotTakenOver() throws {
        let loose = try line(.action, "a", under: "weg", "Los")
        let rollover = try rollover([loose])
        #expect(rollover.isEmpty && rollover.loose == [loose])
    }
}
