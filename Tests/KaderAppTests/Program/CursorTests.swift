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

    /// In a sheet that is a text it is on the line that is read: the first in view. Where a list is
    /// empty it is where that is said.
    @Test(
        arguments: [
            "S", "Z", "G", "O", "1 L", "2 <Enter> E", "5 <Enter>", "F <Enter>", "6 c", "7", "6",
        ], sizes)
    func inATextItIsOnTheLineThatIsRead(keys: String, size: Size) throws {
        let (cursor, canvas) = try cursor(after: keys, size)
        let rows = canvas.text.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(rows[cursor.row].contains { $0.isLetter }, "\(keys): \(rows[cursor.row])")
        #expect(!rows[cursor.row].contains { "╔╚╗╝".contains($0) }, "\(rows[cursor.row])")
        let (after, _) = try self.cursor(after: keys + " <Down>", size)
        #expect(after == cursor, "\(keys): it jumps")
    }

    /// On every screen of which there is a picture, and inside what has the keyboard.
    @Test(arguments: Pictures.silent + Pictures.filled)
    func itIsNeverHidden(table: String) throws {
        let world = try Dependencies.demoDesk(hasConversations: Pictures.filled.contains(table))
        for scene in try Scene.table(table) where scene.name != "hidden" {
            var program = Rehearsal(try world.copied())
            try program.type(scene.keys)
            for size in Self.sizes {
                program.send(.event(.resize(size)))
                let cursor = try #require(program.canvas.cursor, "\(scene.name)")
                #expect(cursor.row > 0 && cursor.row < size.rows - 1, "\(scene.name): \(cursor)")
            }
        }
    }

    @Test func whereNothingIsFoundItIsBehindWhatWasTyped() throws {
        let (cursor, canvas) = try cursor(after: ": \"xyzzy\"", Self.sizes[0])
        let before = Point(column: cursor.column - 1, row: cursor.row)
        #expect(canvas[before]?.glyph == "y")
    }
}
