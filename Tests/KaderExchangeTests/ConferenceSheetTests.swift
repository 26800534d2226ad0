import KaderDomain
import KaderExchange
import Testing

@Suite struct ConferenceSheetTests {
    private func sheet(_ members: Int?) -> ConferenceSheet {
        ConferenceSheet(
            region: "AM09", year: 2026, plan: nil,
            signals: [.init(problem: "loon.achterstand", members: members)],
            questions: ["Wat doet *krimp*?"])
    }

    private func text(_ sheet: ConferenceSheet, for audience: SignalAudience = .union) -> String {
        sheet.document(of: "Achterhoek", for: audience, isFictional: false, in: .nl).text(.md)
    }

    /// Below three nothing is told in the union, below five nothing outside it.
    @Test(arguments: [
        (2, SignalAudience.union, "minder dan 3 leden"), (3, .union, "3 leden"),
        (4, .outside, "minder dan 5 leden"), (5, .outside, "5 leden"),
    ])
    func smallCountsAreNotTold(_ members: Int, _ audience: SignalAudience, _ words: String) {
        let text = text(sheet(members), for: audience)
        #expect(text.contains(": \(words)\n"), "\(text)")
    }

    @Test func aLongListIsCutSoThatItStaysOnOnePage() throws {
        let questions = (1...30).map { "Vraag \($0)" }
        let text = text(
            ConferenceSheet(
                region: "AM09", year: 2026, plan: nil, signals: [], questions: questions))
        #expect(text.contains("- Vraag 10\n- en 20 andere\n") && !text.contains("Vraag 11"))
    }

    @Test func itIsOneSheetInMarkdown() {
        let text = text(sheet(nil))
        #expect(text.hasPrefix("# Regioconferentie Achterhoek 2026: voorbereiding\n"))
        #expect(text.contains("gezien, niet geteld"))
        #expect(text.contains("- Wat doet \\*krimp\\*?\n"))
        #expect(text.contains("## Wat is bereikt\n\n- Niets.\n"))
        #expect(text.components("\n## ") == 7)
    }
}

extension String {
    /// How many parts a separator makes.
    fileprivate func components(_ separator: String) -> Int { ranges(of: separator).count + 1 }
}
