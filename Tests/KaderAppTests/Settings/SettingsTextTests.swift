import KaderApp
import KaderDomain
import TerminalUI
import Testing

@Suite struct SettingsTextTests {
    @Test(arguments: Theme.allCases)
    func whatIsKeptIsReadAgain(theme: Theme) {
        #expect(SettingsText().with(theme).theme == theme)
        #expect(SettingsText("# mijn\ntheme=dark\n").with(theme).theme == theme)
    }

    @Test func anEmptyFileAsksNothing() {
        let settings = SettingsText("")
        #expect(settings.theme == nil && settings.faults.isEmpty)
    }

    @Test func thePaneToBeginWithIsKeptBesideTheTheme() {
        let kept = SettingsText("theme = dark\n").with(start: "desk").with(start: "networks")
        #expect(kept.start == "networks" && kept.theme == .dark)
        #expect(kept.text == "theme = dark\nstart = networks\n")
        #expect(SettingsText("start =\n").faults == [1])
    }

    @Test func everyOtherLineStays() {
        let kept = SettingsText("# mijn keuze\ntheme = dark\n\nlater = iets\n").with(.light)
        #expect(kept.text == "# mijn keuze\ntheme = light\n\nlater = iets\n")
    }

    @Test func aLineThatMeansNothingIsNamedAndTheOthersCount() throws {
        let settings = SettingsText("thema = licht\n  theme =  mono \ntheme = paars\nx\n")
        #expect(settings.theme == .mono)
        #expect(settings.faults == [1, 3, 4])
        let complaint = try #require(settings.complaint(about: "settings"))
        #expect(complaint.nl.contains("Regel 1 van settings"))
        #expect(SettingsText("theme = mono").complaint(about: "settings") == nil)
    }
}
