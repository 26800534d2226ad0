import KaderDomain
import KaderStore
import TerminalUI
import Testing

@testable import KaderApp

/// A day and a time that are typed in one field of two, and what is not understood yet.
@Suite struct MomentFieldTests {
    @Test func aDayWithATimeFillsBothFields() throws {
        var walk = Walkthrough(try .oneSpreekuur())
        try walk.press("n <Down> <Down> \"morgen 14u\"")
        #expect(walk.screen.contains("woensdag 25 november 2026 · Van: 14.00 uur"))
        try walk.press("<Tab>")
        #expect(walk.screen.contains("25-11-2026") && walk.screen.contains("14:00"))
        #expect(!walk.screen.contains("geen dag"))
    }

    @Test func aTimeWithADayFillsBothFieldsAlsoWhereItIsSaved() throws {
        var walk = Walkthrough(try .oneSpreekuur())
        try walk.press("n <Down> <Down> <Down> \"do 9:30\"")
        #expect(walk.screen.contains("9.30 uur · Dag: donderdag 26 november 2026"))
        try walk.press("<C-s>")
        #expect(walk.screen.contains("26-11-2026") && walk.screen.contains("09:30"))
        #expect(!walk.screen.contains("geen tijd"))
    }

    @Test(arguments: [Language.nl, .en])
    func whatIsNotUnderstoodYetSaysSo(_ language: Language) throws {
        var walk = Walkthrough(try .oneSpreekuur(language: language))
        let words = language == .nl ? "nog niet begrepen" : "not understood yet"
        try walk.press("n <Down> <Down> \"over 2\"")
        #expect(walk.screen.contains(words))
        try walk.press("\" weken\"")
        #expect(!walk.screen.contains(words))
        #expect(
            walk.screen.contains(
                language == .nl ? "dinsdag 8 december 2026" : "Tuesday 8 December 2026"))
    }

    /// Going past the field changes nothing; what it follows from does.
    @Test func aClashStaysMarkedUntilSomethingChanges() throws {
        var walk = Walkthrough(try .oneSpreekuurAndInloop())
        try walk.press("n \"inl\" <Enter> <Down> \"morgen\" <Down> \"9\" <Down> \"11\" <Down>")
        try walk.press("\"gerda\" <Enter> <Down> \"kamer\" <Enter> <C-s>")
        let fault = "al bezet. Kies een andere ruimte of een ander uur"
        #expect(walk.flat.contains(fault), "\(walk.screen)")
        try walk.press("<Tab> <BackTab> <BackTab> <Tab>")
        #expect(walk.flat.contains("! Niet gelukt"), "\(walk.screen)")
        try walk.press("<Up> <Up> \"15\" <Up> \"13\" <Tab>")
        #expect(!walk.flat.contains("! Niet gelukt"), "\(walk.screen)")
    }
}

extension Walkthrough {
    /// What is on the screen as one line, for sentences that break.
    fileprivate var flat: String {
        screen.split(whereSeparator: { $0.isWhitespace || $0 == "║" }).joined(separator: " ")
    }
}
