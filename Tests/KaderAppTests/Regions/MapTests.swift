import KaderDomain
import KaderStore
import KaderTesting
import Testing

@testable import KaderApp

/// The regions as tiles, and how far the union is in one of them.
@Suite struct MapTests {
    @Test func fromTheMapToALevelAndBack() throws {
        let dependencies = try Dependencies.demoDesk()
        var story = Walkthrough(dependencies)
        try story.stop("M")
        try story.stop("<Enter>")
        try story.press("<Down> <Enter> \"invloed\" <Enter> \"Zetel in het werkbedrijf\" <C-s>")
        try story.stop("<Esc> <Tab> <Tab>")
        try expectGolden(story.transcript, "map.txt")
        let card = try dependencies.store.scorecard()
        #expect(card.standing("AM01", .tactical, on: dependencies.store.now.day) == .influence)
        try story.press("<Enter> u")
        #expect(
            try dependencies.store.scorecard()
                .standing("AM01", .tactical, on: dependencies.store.now.day) == .none)
    }

    @Test func theArrowsGoOverTheMapAndTheRegionOpensInItsPane() throws {
        var story = Walkthrough(try Dependencies.demoDesk())
        try story.press("M <Down> n")
        #expect(story.screen.contains("Netwerken · Drenthe"))
        try story.press("M <Left> p")
        #expect(story.screen.contains("Regioplannen · Fri"))
    }

    @Test func withoutWhatShowsItTheFormStaysOpen() throws {
        var story = Walkthrough(try Dependencies.demoDesk())
        try story.press("M <Enter> <Enter> <C-s>")
        #expect(story.screen.contains("waaruit blijkt dat?"))
    }
}
