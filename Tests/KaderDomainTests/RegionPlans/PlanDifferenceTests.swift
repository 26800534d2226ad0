import KaderDomain
import KaderTesting
import Testing

@Suite struct PlanDifferenceTests {
    @Test func aPlanDiffersInNothingFromItself() {
        forAll(Volume.of(300)) { seeded in
            var random = RandomPlan(seeded)
            let items = try random.items()
            return PlanDifference(from: items, to: items.reversed()).isEmpty
        }
    }

    @Test func theDifferenceAppliedToTheEarlierIsTheLater() {
        forAll(Volume.of(300)) { seeded in
            var random = RandomPlan(seeded)
            let old = try random.items()
            let new = try random.changed(old)
            let difference = PlanDifference(from: old, to: new)
            return Set(difference.applied(to: old)) == Set(new)
        }
    }

    private func item(
        _ level: PlanLevel, _ name: String, under parent: String? = nil, in plan: String = "a",
        _ title: String
    ) throws -> PlanItem {
        try PlanItem(
            id: .named(name), plan: .named(plan), level: level, parent: parent.map { .named($0) },
            rank: 1, title: title)
    }

    @Test func eachFieldThatChangesIsToldOnce() throws {
        let old = [
            try item(.theme, "t", "Zorg"), try item(.theme, "u", "OV"),
            try item(.goal, "g", under: "t", "Bussen"),
        ]
        var goal = try item(.goal, "g", under: "u", "Bussen rijden")
        goal.tags = PlanTag.all(of: .role)
        let difference = PlanDifference(from: old, to: [old[0], old[1], goal])
        #expect(difference.added.isEmpty && difference.gone.isEmpty)
        #expect(difference.changed.map(\.fields) == [[.title, .place, .tags]])
    }

    /// Between two years lines have identities of their own.
    @Test func linesOfTwoYearsBelongTogetherByTitleUnderTheSame() throws {
        let old = [
            try item(.theme, "t", "Zorg"), try item(.goal, "g", under: "t", "Rust"),
            try item(.theme, "u", "OV"),
        ]
        let new = [
            try item(.theme, "t2", in: "b", "ZORG"),
            try item(.goal, "g2", under: "t2", in: "b", "Rust"),
            try item(.goal, "h2", under: "t2", in: "b", "Roosters"),
        ]
        let difference = PlanDifference(from: old, to: new)
        #expect(difference.added.map(\.title) == ["Roosters"])
        #expect(difference.gone.map(\.title) == ["OV"])
        #expect(difference.changed.map(\.fields) == [[.title]])
    }
}
