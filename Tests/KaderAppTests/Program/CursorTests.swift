import KaderDomain
import TerminalUI
import Testing

@testable import KaderApp

/// The real cursor stands on what is selected, so that screen readers and braille displays follow.
@Suite struct CursorTests {
    private static let sizes = [
        Size(columns: 80, rows: 24), Size(columns: 60, rows: 15), Size(columns: 120, rows: 40),
    ]

    private func cursor(after keys: String, _ size: Size) throws -> (Point, Canvas) {
        var program = Rehearsal(try .demoDesk(), size: size)
        try program.type(keys)
        let canvas = program.canvas
        return (try #require(canvas.cursor, "\(keys)"), canvas)
    }

    @Test(
        arguments: [
            "1", "1 <Down>", "1 <End>", "1 / e", "1 <Enter>", "1 <Enter> <Down> <Down>", "2",
            "2 <Enter>", "2 <Enter> <Down> <Right> <Down>", "3", "3 <Down>", "3 <Right> <Right>",
            "3 <Down> <Enter>", "3 <Down> <Enter> <Down>", "?", "? <Down> <Down>", "? \"maken\"",
            ":",
            ": \"on\" <Down>", "1 r", "1 r <Down>", "1 r \"o\"", "g \"an\"", "g \"an\" <Down>",
            "3 p <Down>", ": \"thema\" <Enter> <Down>",
        ], sizes)
    func inAListItIsOnTheSelectedRow(keys: String, size: Size) throws {
        let (cursor, canvas) = try cursor(after: keys, size)
        let line = canvas.text.split(separator: "\n", omittingEmptySubsequences: false)[cursor.row]
        #expect(canvas[cursor]?.glyph == "▶", "\(keys): \(line)")
    }

    /// Beside its label, or in a narrow form below it.
    @Test(
        arguments: ["3 b", "3 b <Tab>", "3 b <Tab> <Tab>", "1 n", "1 n <Tab> <Tab>", "3 x"], sizes)
    func inAFormItIsInTheFocusedField(keys: String, size: Size) throws {
        let (cursor, canvas) = try cursor(after: keys, size)
        let rows = canvas.text.split(separator: "\n", omittingEmptySubsequences: false)
        let isBeside = rows[cursor.row].contains("▶")
        #expect(isBeside || rows[cursor.row - 1].contains("▶"), "\(rows[cursor.row])")
        #expect(rows.count { $0.contains("▶") } == 1)
    }

    @Test func whereNothingIsFoundItIsBehindWhatWasTyped() throws {
        let (cursor, canvas) = try cursor(after: ": \"xyzzy\"", Self.sizes[0])
        let before = Point(column: cursor.column - 1, row: cursor.row)
        #expect(canvas[before]?.glyph == "y")
    }
}
