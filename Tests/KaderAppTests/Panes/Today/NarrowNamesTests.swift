import KaderDomain
import TerminalUI
import Testing

@testable import KaderApp

/// In forty columns a name is readable, and what matters less is not there.
@Suite struct NarrowNamesTests {
    private func screen(_ keys: String, columns: Int = 40) throws -> String {
        var program = Rehearsal(
            try .demoDesk(hasConversations: true), size: Size(columns: columns, rows: 10))
        try program.type(keys)
        return program.canvas.text
    }

    @Test func whatIsToBeDoneNamesWho() throws {
        let narrow = try screen("4 t")
        #expect(narrow.contains("Lotte van Dam") && narrow.contains("Jelle Brouwer"))
        #expect(!narrow.contains("Wanneer"), "\(narrow)")
        #expect(try screen("4 t", columns: 60).contains("Wanneer"))
    }

    @Test func employersHaveMoreOfTheirNameThanOfTheirSector() throws {
        let narrow = try screen("7")
        #expect(narrow.contains("Bouwbedrijf Denk") && narrow.contains("Groningen"))
        #expect(!narrow.contains("Sector"), "\(narrow)")
        #expect(try screen("7", columns: 60).contains("Sector"))
    }

    /// How somebody stands is what the desk looks for: that goes after the rest of a name.
    @Test func whoComesKeepsTheStateBesideTheName() throws {
        let narrow = try screen("4 ]")
        #expect(narrow.contains("Hendrika Pee") && narrow.contains("gepland"), "\(narrow)")
        for day in ["2026-11-23", "2026-09-30"] {
            let day = try #require(Day(day))
            #expect(day.short(in: .nl).hasSuffix(" " + day.brief(in: .nl)))
        }
    }
}
