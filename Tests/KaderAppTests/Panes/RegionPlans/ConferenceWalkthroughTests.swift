import KaderDomain
import KaderStore
import KaderTesting
import TerminalUI
import Testing

@testable import KaderApp

/// The conference of the Achterhoek of 2019 (A:75-105), typed in as a user would.
struct ConferenceWalkthroughTests {
    private static let seen = [
        "Nieuwe aanbesteding van het busvervoer: kleine buslijnen verdwijnen",
        "Te weinig betaalbare woningen", "Afbraak van het buurtwerk",
    ]
    private static let asked = ["Wat gebeurt er met de Wmo-voorzieningen", "En met de jeugdzorg"]

    private func world() throws -> Dependencies {
        let world = try Dependencies.still()
        try world.store.add(#require(RegionPlan(region: "AM09", year: 2026)))
        return world
    }

    @Test func theConferenceOfTheAchterhoekIsTypedIn() throws {
        let world = try world()
        var walk = Walkthrough(world)
        try walk.press("2 a r \"Achterhoek\" <Enter> C <Enter>")
        try walk.press("<C-u> \"2019\" <Tab> \"12-11-2019\" <Tab> \"Doetinchem\" <Tab>")
        try walk.stop("\"Senioren 20, UG 10, Vervoer 12, Zorg 10\"")
        try walk.press("<C-s> C")
        try walk.stop("<Enter>")
        for text in Self.seen { try walk.press("\"nieuwe waarn\" <Enter> \"\(text)\" <C-s>") }
        for text in Self.asked { try walk.press("\"nieuwe kennis\" <Enter> \"\(text)\" <C-s>") }
        try walk.press("\"nieuwe keuze\" <Enter> \"Samen optrekken voor het OV\" <Tab>")
        try walk.press("\"vervoer\" <Enter> \"senioren\" <Enter>")
        try walk.stop("<Tab> <Tab> \"zorg\" <Enter>")
        try walk.stop("<C-s>")
        let detail = try #require(try world.store.conferences(region: "AM09").first)
        #expect(detail.conference.people == 52)
        #expect(
            detail.conference.attendance == ["SEN": 20, "UG": 10, "VERV": 12, "ZW": 10])
        #expect(detail.points(.observation).map(\.text) == Self.seen)
        #expect(detail.points(.question).map(\.text) == Self.asked)
        let choice = try #require(detail.points(.choice).first)
        #expect(choice.owner == .sector("VERV"))
        #expect(choice.answers == [.sector("SEN"): .agreed, .sector("ZW"): .unanswered])
        try walk.press("\"waarneming\" <Enter> t")
        #expect(walk.screen.contains("vanaf 2023"), "\(walk.screen)")
        try expectGolden(walk.transcript, "conference.txt")
    }

    @Test func whatPeopleSawBecomesAThemeAndAnActionWithOneKey() throws {
        let world = try world()
        let conference = try Conference(region: "AM09", year: 2026)
        try world.store.write(conference)
        for (number, text) in Self.seen.enumerated() {
            try world.store.add(
                ConferencePoint(
                    id: .sample(number + 1), at: conference.id, .observation, text: text))
        }
        var walk = Walkthrough(world, size: Size(columns: 120, rows: 40))
        try walk.press("2 a r \"Achterhoek\" <Enter> C <Enter>")
        try walk.stop("\"woningen\" <Enter>")
        try walk.stop("t")
        let plan = try #require(RegionPlan(region: "AM09", year: 2027))
        #expect(try world.store.plan(plan.id).tree.lines.map(\.item.title) == [Self.seen[1]])
        try walk.press("C <Enter> \"buurtwerk\" <Enter> a")
        #expect(walk.screen.contains("nog geen doel"), "\(walk.screen)")
        try walk.press("u")
        #expect(throws: StoreError.self) { try world.store.plan(plan.id) }
        try walk.stop("C <Enter> \"blad\" <Enter>")
        try expectGolden(walk.transcript, "conference-wide.txt")
    }

    @Test func whatIsNoCountOrSectorIsToldAtItsField() throws {
        var walk = Walkthrough(try world())
        try walk.press(
            "2 a r \"Achterhoek\" <Enter> C <Enter> <Tab> <Tab> <Tab> \"Ruimtevaart 3\" <C-s>")
        #expect(walk.screen.contains("Ruimtevaart is geen sector"), "\(walk.screen)")
        try walk.press("<C-u> \"Zorg\" <C-s>")
        #expect(walk.screen.contains("Zorg 12"), "\(walk.screen)")
    }
}
