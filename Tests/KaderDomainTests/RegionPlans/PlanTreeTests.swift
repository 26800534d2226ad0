import KaderDomain
import KaderTesting
import Testing

@Suite struct PlanTreeTests {
    private static let plan = RegionPlan.ID.named("AM09 2027")

    @Test func everyLineIsShownOnceAtItsOwnDepth() {
        forAll(Volume.of(2_000)) { seeded in
            let items = try Self.forest(&seeded)
            let lines = PlanTree(items).lines
            return lines.map(\.id).sorted() == items.map(\.id).sorted()
                && lines.allSatisfy { $0.depth == PlanLevel.allCases.firstIndex(of: $0.item.level) }
        }
    }

    @Test func aPlacedLineStandsUnderItsParentAndSiblingsAreInOrder() {
        forAll(Volume.of(2_000)) { seeded in
            let items = try Self.forest(&seeded)
            let lines = PlanTree(items).lines
            for (place, line) in lines.enumerated() {
                let above = lines[..<place].last { $0.depth < line.depth }
                let isPlaced = items.contains {
                    $0.id == line.item.parent && $0.level == line.item.level.above
                }
                guard line.isOrphan == (line.item.level != .theme && !isPlaced) else {
                    return false
                }
                if isPlaced, above?.id != line.item.parent { return false }
            }
            return Self.siblingsAreOrdered(lines)
        }
    }

    @Test func theOrderOfReadingDoesNotMatter() {
        forAll(Volume.of(500)) { seeded in
            let items = try Self.forest(&seeded)
            return PlanTree(items) == PlanTree(items.shuffled(using: &seeded))
        }
    }

    @Test func progressIsWhatCountingByHandGives() {
        forAll(Volume.of(2_000)) { seeded in
            let items = try Self.forest(&seeded)
            let tree = PlanTree(items)
            for line in tree.lines {
                let below = items.filter { Self.stands($0, under: line.id, in: items) }
                let counted = below.filter {
                    $0.level == .action && [.toDo, .doing, .done].contains($0.state)
                }
                let done = counted.filter { $0.state == .done }
                guard line.progress.total == counted.count, line.progress.done == done.count
                else { return false }
            }
            return tree.progress == Progress(of: items)
        }
    }

    @Test func nothingToDoIsNoFraction() throws {
        let theme = try PlanItem(
            id: .named("t"), plan: Self.plan, level: .theme, rank: 1, title: "Thema")
        let action = try PlanItem(
            id: .named("a"), plan: Self.plan, level: .action, parent: .named("g"), rank: 1,
            title: "Actie", state: .done)
        #expect(Progress(of: [theme]).fraction == nil)
        #expect(Progress(of: [theme, action]).fraction == 1)
        #expect(PlanTree([]).lines.isEmpty)
    }

    /// Whether an item is `id` itself or hangs under it through parents of the right level.
    private static func stands(
        _ item: PlanItem, under id: PlanItem.ID, in items: [PlanItem]
    ) -> Bool {
        var present: PlanItem? = item
        while let line = present {
            if line.id == id { return true }
            present = items.first { $0.id == line.parent && $0.level == line.level.above }
        }
        return false
    }

    private static func siblingsAreOrdered(_ lines: [PlanTree.Line]) -> Bool {
        let families = Dictionary(grouping: lines.map(\.item)) { item in
            lines.contains { $0.id == item.parent && $0.item.level == item.level.above }
                ? item.parent : nil
        }
        let shown =
            families.filter { $0.key != nil }.values
            + [lines.map(\.item).filter { $0.level == .theme }]
        return shown.allSatisfy { family in
            zip(family, family.dropFirst()).allSatisfy {
                ($0.rank, $0.id) < ($1.rank, $1.id)
            }
        }
    }

    /// A forest as a merge may leave it: parents that are missing, of the wrong level, in a circle.
    private static func forest(_ seeded: inout Seeded) throws -> [PlanItem] {
        let count = seeded.int(in: 0...14)
        let ids = (0...count).map { PlanItem.ID.named("line \($0)") }
        return try (0..<count).map { number in
            let level = seeded.pick(PlanLevel.allCases)
            return try PlanItem(
                id: ids[number], plan: plan, level: level,
                parent: level == .theme ? nil : seeded.pick(ids),
                rank: Double(seeded.int(in: 0...3)), title: "Regel \(number)",
                state: seeded.pick(ActionState.allCases))
        }
    }
}
