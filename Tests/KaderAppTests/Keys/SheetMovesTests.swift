import KaderDomain
import TerminalUI
import Testing

@testable import KaderApp

/// In every sheet one goes on in the same way: by rows, pages and all the way.
@Suite struct SheetMovesTests {
    /// Sheets that are longer than the screen, and what has the keyboard in them.
    static let lists = [
        "A <Tab>", "O", "D", "M <Enter>", "F <Tab> <Tab>", ": \"het jaar van\" <Enter>", "I <Tab>",
    ]
    static let texts = ["5 <Enter>", "S", "1 L", "2 <Enter> E"]

    private func program(_ way: String) throws -> Rehearsal {
        var program = Rehearsal(
            try .demoDesk(hasConversations: true), size: Size(columns: 60, rows: 15))
        try program.type(way)
        return program
    }

    private func screen(after keys: String, _ program: Rehearsal) throws -> Canvas {
        var program = program
        try program.type(keys)
        return program.canvas
    }

    @Test(arguments: lists + texts)
    func downAndUpAreEachOthersOpposite(way: String) throws {
        let start = try program(way)
        #expect(try screen(after: "<Down>", start) == screen(after: "j", start))
        #expect(try screen(after: "<Down> <Up>", start) == start.canvas)
        #expect(try screen(after: "<Down> k", start) == start.canvas)
        #expect(try screen(after: "<Down> <Home>", start) == screen(after: "<Home>", start))
    }

    @Test(arguments: lists + texts)
    func endIsTheEndAndHomeTheBeginning(way: String) throws {
        let start = try program(way)
        let far = Array(repeating: "<Down>", count: 300).joined(separator: " ")
        #expect(try screen(after: "<End>", start) == screen(after: far, start), "\(way)")
        #expect(try screen(after: far + " <Home>", start) == screen(after: "<Home>", start))
        #expect(try screen(after: far + " <PageUp> <PageDown>", start) == screen(after: far, start))
    }

    @Test(arguments: lists + texts)
    func aPageIsTenRows(way: String) throws {
        let start = try program(way)
        let ten = Array(repeating: "<Down>", count: 10).joined(separator: " ")
        #expect(try screen(after: "<PageDown>", start) == screen(after: ten, start), "\(way)")
    }
}
