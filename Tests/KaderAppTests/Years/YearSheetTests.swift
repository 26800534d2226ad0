import KaderApp
import KaderDomain
import KaderStore
import TerminalUI
import Testing

/// The year of all plans: in sight by a word, of the country or a region, year by year.
@Suite struct YearSheetTests {
    private let world: Dependencies
    private let year: Int

    init() throws {
        world = try Dependencies.demoDesk()
        year = world.store.now.day.year
    }

    @Test func allPlansOfAYearAreABarEach() throws {
        var walk = Walkthrough(world)
        try walk.press(": \"het jaar van\" <Enter>")
        #expect(walk.screen.contains("Alle regioplannen van \(year) · heel het land"))
        let actions = try world.store.actions(of: year)
        let first = try #require(actions.first)
        let title = try #require(first.item.title.split(separator: " ").first)
        #expect(walk.screen.contains("\(title)"), "\(walk.screen)")
        #expect(walk.screen.contains("AM01 "), "\(walk.screen)")
        try walk.press("<Enter>")
        #expect(walk.screen.contains("Titel"), "\(walk.screen)")
    }

    @Test func aRegionAndAnotherYearAreChosen() throws {
        var walk = Walkthrough(world)
        try walk.press(": \"het jaar van\" <Enter> r \"Doetinchem\" <Enter>")
        #expect(walk.screen.contains("Achterhoek"), "\(walk.screen)")
        #expect(walk.screen.contains("In dit jaar staan geen actiepunten."))
        try walk.press("n")
        #expect(walk.screen.contains("Alle regioplannen van \(year + 1) · Achterhoek"))
        try walk.press("r \"heel het\" <Enter> p")
        #expect(walk.screen.contains("Alle regioplannen van \(year) · heel het land"))
        try walk.press("<Esc>")
        #expect(!walk.screen.contains("Alle regioplannen"))
    }
}
