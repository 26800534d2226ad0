import KaderDomain
import TerminalUI
import Testing

@testable import KaderApp

/// Wherever somebody is, the status line says how to get out of there: of all keys that one falls off
/// last.
@Suite struct WayOutTests {
    /// What is opened in a pane, and where a pane has marks, a filter or another day.
    static let opened = [
        "1 <Enter>", "1 <Enter> <End>", "1 <Space>", "1 <Space> v", "2 <Enter>",
        "2 <Enter> <Down> <Right> <Down> <Right> <Down> <Enter>", "2 b", "2 H",
        "2 <Enter> <Down> <Space>", "2 / \"gron\" <Enter>", "3 <Enter>", "3 <Down> <Enter>",
        "3 <Down> <Enter> <Space>", "3 d", "3 d <Down>", "3 m", "4 t", "4 ]",
        "5 <Space>", "6 <Enter>", "6 a", "7 <Enter>", "7 <Enter> <End>", "7 <Enter> c <C-s> <Down>",
    ]

    /// What lies over the panes, and the filter.
    static let over = [
        "1 /", "1 c", "1 s", "1 r", "?", ":", "g", "S", "F", "M", "A", "3 f", "3 p", "4 h", "1 n",
        "5 <Enter>", "5 d", "1 <Space> x", "2 <Enter> L",
    ]

    static let sizes = [(80, 24), (40, 10)].map { Size(columns: $0.0, rows: $0.1) }

    @Test(arguments: opened, Language.allCases)
    func anOpenedThingTellsHowToLeaveIt(keys: String, language: Language) throws {
        var program = try program(keys, language)
        for size in Self.sizes {
            program.send(.event(.resize(size)))
            #expect(program.app.sheets.isEmpty)
            let out = try #require(
                program.app.panes[program.app.focus].hinted.first { $0.keys.contains(.escape) })
            let told = "\(App.told(out.keys, language)) \(out.label[language])"
            #expect(program.status.contains(told), "\(told) is not in: \(program.status)")
        }
    }

    @Test(arguments: over, Language.allCases)
    func whatLiesOverThePanesTellsHowToLeaveIt(keys: String, language: Language) throws {
        var program = try program(keys, language)
        for size in Self.sizes {
            program.send(.event(.resize(size)))
            #expect(program.status.contains("Esc "), "\(program.status)")
        }
    }

    /// What to do in a pane comes first; kader itself is left by a key that `?` tells too.
    @Test func leavingTheProgramFallsOffBeforeLeavingWhatIsOpen() throws {
        var program = try program("3 <Down> <Enter>", .nl)
        #expect(program.status.contains("? hulp  q afsluiten"), "\(program.status)")
        program.send(.event(.resize(Size(columns: 40, rows: 10))))
        #expect(program.status.hasSuffix("Esc terug  ? hulp"), "\(program.status)")
    }

    private func program(_ keys: String, _ language: Language) throws -> Rehearsal {
        var program = Rehearsal(try .demoDesk(language: language, hasConversations: true))
        try program.type(keys)
        return program
    }
}
