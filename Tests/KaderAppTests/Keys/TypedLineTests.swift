import KaderDomain
import TerminalUI
import Testing

@testable import KaderApp

/// Wherever one types a line the same keys mend it.
@Suite struct TypedLineTests {
    private func line(_ app: App) -> String {
        switch app.sheets.last {
        case .help(let state): state.query
        case .pick(let state): state.query
        case .search(let state): state.query
        case .palette(let state): state.query
        case .macros(let state): state.query
        case .consultation(let sheet): sheet.filter
        case .form(let form): form.state?.focused?.choice?.query ?? ""
        default: app.panes[app.focus].filter
        }
    }

    @Test(arguments: [":", "g", "?", "1 r", "1 /", "5 /", "O /", "3 b", "3 f /"])
    func theSameKeysWorkInEveryLine(keys: String) throws {
        var program = Rehearsal(try .demoDesk())
        try program.type(keys + " \"abc def\"")
        #expect(line(program.app) == "abc def")
        try program.type("<C-w>")
        #expect(line(program.app) == "abc ")
        try program.type("<C-a> \"x\" <C-e> \"y\" <Left> \"z\" <Home> \"w\" <End> \"v\"")
        #expect(line(program.app) == "wxabc zyv")
        program.press([.alt("\u{7F}")])
        #expect(line(program.app) == "wxabc ")
        try program.type("<C-u>")
        #expect(line(program.app) == "")
        program.send(.event(.paste("Gro\nningen")))
        #expect(line(program.app) == "Gro ningen")
    }

    /// In the fields of a form too: one line, several lines, and one that does not begin with a letter.
    @Test func altBackspaceDeletesTheWordBefore() throws {
        var program = Rehearsal(try .demoDesk())
        func value(_ id: String) -> String {
            guard case .form(let form) = program.app.sheets.last else { return "?" }
            return form.state?[id]?.text.text ?? "?"
        }
        try program.type("5 n \"Anna van  Dijk\"")
        let first = program.app.sheets.last.flatMap { sheet -> String? in
            if case .form(let form) = sheet { form.state?.focused?.id } else { nil }
        }
        let id = try #require(first)
        #expect(value(id) == "Anna van  Dijk")
        program.press([.alt("\u{7F}")])
        #expect(value(id) == "Anna van  ")
        program.press([.alt("\u{7F}")])
        #expect(value(id) == "Anna ")
        try program.type("<Home>")
        program.press([.alt("\u{7F}")])
        #expect(value(id) == "Anna ", "there is no word before")
        try program.type("<End>")
        program.press([.alt("\u{7F}"), .alt("\u{7F}")])
        #expect(value(id).isEmpty)
    }

    /// Where nothing is typed Home and End go through the rows.
    @Test(arguments: [":", "?", "1 r"])
    func pagesAndEndsMoveThroughRows(keys: String) throws {
        var program = Rehearsal(try .demoDesk())
        try program.type(keys)
        func row() -> Int? {
            switch program.app.sheets.last {
            case .help(let state): state.selection
            case .pick(let state): state.selection
            case .palette(let state): state.selection
            default: nil
            }
        }
        try program.type("<Home> <PageDown>")
        #expect(row() == 10)
        try program.type("<C-n> <C-n> <C-p>")
        #expect(row() == 11)
        try program.type("<PageUp> <PageUp>")
        #expect(row() == 0)
        try program.type("<End>")
        #expect((row() ?? 0) > 20)
        let last = row()
        try program.type("<Down>")
        #expect(row() == last)
    }
}
