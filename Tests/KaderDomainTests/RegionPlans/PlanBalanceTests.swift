import KaderDomain
import KaderTesting
import Testing

/// How actions lie over roles, levels and transitions.
@Suite struct PlanBalanceTests {
    private func tree(_ marks: [[String]], of theme: [String] = []) throws -> PlanTree {
        func tags(_ keys: [String]) -> [PlanTag] { keys.compactMap { PlanTag($0) } }
        let top = try PlanItem(
            id: .named("t"), plan: .named("p"), level: .theme, rank: 1, title: "Zorg",
            tags: tags(theme))
        let goal = try PlanItem(
            id: .named("g"), plan: .named("p"), level: .goal, parent: top.id, rank: 1,
            title: "Rust")
        let states: [ActionState] = [.done, .toDo, .doing, .dropped, .postponed]
        let actions = try marks.enumerated().map { number, keys in
            try PlanItem(
                id: .named("a\(number)"), plan: .named("p"), level: .action, parent: goal.id,
                rank: Double(number), title: "Actie", state: states[number % 5], tags: tags(keys))
        }
        return PlanTree([top, goal] + actions)
    }

    @Test func whatWasDroppedOrPutOffDoesNotCountAndAMarkAboveDoes() throws {
        let balance = PlanBalance([
            try tree([["level:2"], ["role:3"], [], ["role:4"], ["role:4"]], of: ["role:1"])
        ])
        let (one, three, four) = (PlanTag("role:1"), PlanTag("role:3"), PlanTag("role:4"))
        #expect(balance.total == 3)
        #expect(balance.count(role: one, level: PlanTag("level:2")) == .init(done: 1, all: 1))
        #expect(balance.count(role: one, level: nil) == .init(done: 0, all: 2))
        #expect(balance.count(role: three, level: nil) == .init(done: 0, all: 1))
        #expect(balance.count(try #require(four)) == .init())
        #expect(
            balance.gaps.map(\.description) == [
                "role:2", "role:4", "transition:1", "transition:2", "transition:3", "transition:4",
            ])
    }

    /// With one role and one level at the most, every action stands in one place of the matrix.
    @Test func everyActionStandsInTheMatrixOnce() {
        forAll(Volume.of(500)) { seeded in
            let marks = (0..<Int.random(in: 0...12, using: &seeded)).map { _ in
                ["role:\(Int.random(in: 0...4, using: &seeded))"]
                    + ["level:\(Int.random(in: 0...3, using: &seeded))"]
            }
            let trees = [try tree(marks), try tree(marks.reversed())]
            let balance = PlanBalance(trees)
            let (roles, levels) = (
                [nil] + PlanTag.all(of: .role).map { Optional($0) },
                [nil] + PlanTag.all(of: .level).map { Optional($0) }
            )
            let cells = roles.flatMap { role in levels.map { balance.count(role: role, level: $0) }
            }
            let progress = trees.map(\.progress)
            return cells.map(\.all).reduce(0, +) == balance.total
                && balance.total == progress.map(\.total).reduce(0, +)
                && cells.map(\.done).reduce(0, +) == progress.map(\.done).reduce(0, +)
        }
    }
}
