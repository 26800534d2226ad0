import KaderApp
import KaderDomain
import KaderStore
import KaderTesting
import TerminalUI
import Testing

/// Two people who are one, by keyboard.
@Suite struct MergingWalkthroughs {
    private func world() throws -> Dependencies {
        let world = try Dependencies.demoDesk()
        for (number, name, phone, town) in [
            (71, "Zeno Zilver", "0600000001", ""), (72, "Zeno Zilvers", "0600000002", "Assen"),
        ] {
            try world.store.add(
                Contact(
                    id: .sample(number), name: try #require(PersonName(typed: name)),
                    phone: phone, town: town))
        }
        return world
    }

    @Test func bothAreComparedFieldByFieldAndPartedAgain() throws {
        let world = try world()
        var walk = Walkthrough(world)
        try walk.press("5 / \"zeno\" <Enter>")
        try walk.stop("m")
        try walk.stop("<C-s>")
        try walk.stop("<Tab> <Space>")
        try walk.stop("<C-s>")
        let merged = try world.store.contact(.sample(71))
        #expect(merged.phone == "0600000002" && merged.town == "Assen")
        #expect(merged.name.family == "Zilver")
        #expect(try world.store.contact(.sample(72)).mergedInto == .sample(71))
        try walk.stop("P")
        try walk.stop("<Enter>")
        #expect(try world.store.contact(.sample(71)).phone == "0600000001")
        #expect(try world.store.contact(.sample(72)).mergedInto == nil)
        #expect(walk.screen.contains("0600000001"))
        try expectGolden(walk.transcript, "merging.txt")
    }

    @Test func theCardThatSearchOpensMergesAndPartsToo() throws {
        let world = try world()
        var walk = Walkthrough(world)
        try walk.press("g \"zeno\" <Enter> P")
        #expect(walk.screen.contains("met deze persoon werd niemand samengevoegd"))
        try walk.press("m <C-s> <C-s>")
        let merged = try world.store.contacts(matching: "zeno")
        #expect(merged.count == 1)
        try walk.press("P <Enter>")
        #expect(try world.store.contacts(matching: "zeno").count == 2, "\(walk.screen)")
    }

    @Test func whoIsNotMergedCannotBeParted() throws {
        var walk = Walkthrough(try world())
        try walk.press("5 / \"zeno\" <Enter> P")
        #expect(walk.screen.contains("met wie gekozen is werd niemand samengevoegd"))
    }

    @Test func undoMakesThemTwoAgain() throws {
        let world = try world()
        var walk = Walkthrough(world)
        try walk.press("5 / \"zeno\" <Enter> m <C-s> <C-s> u")
        #expect(walk.screen.contains("Ongedaan gemaakt: personen samengevoegd."))
        #expect(try world.store.contact(.sample(72)).mergedInto == nil)
    }
}
