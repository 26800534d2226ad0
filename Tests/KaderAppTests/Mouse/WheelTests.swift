import KaderDomain
import TerminalUI
import Testing

@testable import KaderApp

/// The wheel, and borders that are dragged.
@Suite struct WheelTests {
    @Test func theWheelMovesWhatIsSeenAndTheKeyboardStaysAsLongAsItCan() throws {
        var program = try plan()
        let first = try selectedRow(program)
        try scroll(&program, .scrollDown)
        #expect(try selectedRow(program) == first - 3)
        try scroll(&program, .scrollUp)
        #expect(try selectedRow(program) == first)
    }

    @Test func theKeyboardIsTakenAlongAtTheEdgeAndAKeyDoesNotJump() throws {
        var program = try plan()
        for _ in 0..<2 { try scroll(&program, .scrollDown) }
        let top = try top(program)
        #expect(top == 6)
        let line = program.selectedLine()
        try program.type("j")
        #expect(try self.top(program) == top)
        #expect(program.selectedLine() != line)
        for _ in 0..<40 { try program.type("j") }
        #expect(try self.top(program) > top)
    }

    @Test func theWheelStopsAtBothEnds() throws {
        var program = try plan()
        for _ in 0..<50 { try scroll(&program, .scrollDown) }
        let end = try top(program)
        try scroll(&program, .scrollUp)
        #expect(try top(program) == end - 3)
        for _ in 0..<50 { try scroll(&program, .scrollUp) }
        #expect(try top(program) == 0)
    }

    @Test func anotherListBeginsAtItsStart() throws {
        var program = try plan()
        for _ in 0..<3 { try scroll(&program, .scrollDown) }
        try program.type("<Esc> <Down> <Enter>")
        #expect(program.app.top(of: 1) == nil)
    }

    @Test func theWheelScrollsThePaneUnderItAndLeavesTheKeyboard() throws {
        var program = Rehearsal(try .demoDesk(), size: Size(columns: 160, rows: 10))
        try program.type("1")
        for _ in 0..<9 { program.mouse(.scrollDown, try program.place(of: "09:30")) }
        #expect(program.app.focus == 0)
    }

    @Test func inAListOnASheetTheWheelIsTheArrows() throws {
        var program = Rehearsal(try .demoDesk())
        try program.type(": <Down>")
        program.mouse(.scrollDown, Point(column: 40, row: 10))
        guard case .palette(let palette) = program.app.sheets.last else { throw Lost() }
        #expect(palette.selection == 4)
    }

    @Test func aBorderIsDraggedAsFarAsBothPanesKeepSomeWidth() throws {
        var program = Rehearsal(try .demoDesk(), size: Size(columns: 120, rows: 30))
        let border = try program.place(of: "╔═ 3")
        drag(&program, from: border, to: Point(column: 49, row: 5))
        #expect(try program.place(of: "╔═ 3").column == 56)
        #expect(try program.place(of: "┌─ 2").column == 36)
        drag(&program, from: try program.place(of: "╔═ 3"), to: Point(column: 99, row: 5))
        #expect(try program.place(of: "╔═ 3").column == 100)
        program.send(.event(.resize(Size(columns: 240, rows: 30))))
        #expect(try program.place(of: "╔═ 3").column == 200, "in proportion")
    }

    private func drag(_ program: inout Rehearsal, from start: Point, to end: Point) {
        program.mouse(.press, start)
        program.mouse(.drag, end)
        program.mouse(.release, end)
        program.mouse(.drag, Point(column: 70, row: 5))
    }

    private struct Lost: Error {}

    /// A plan with more lines than the window.
    private func plan() throws -> Rehearsal {
        var program = Rehearsal(try .demoDesk(), size: Size(columns: 80, rows: 12))
        try program.type("2 <Enter>")
        for _ in 0..<4 { try program.type("<Down> l") }
        try program.type("<Home> <Down> <Down> <Down>")
        return program
    }

    private func scroll(_ program: inout Rehearsal, _ action: MouseEvent.Action) throws {
        program.mouse(action, Point(column: 30, row: 8))
    }

    private func top(_ program: Rehearsal) throws -> Int {
        for case .list(_, let top) in program.canvas.spots.map(\.meaning) { return top }
        throw Lost()
    }

    /// The row of the screen that has the keyboard.
    private func selectedRow(_ program: Rehearsal) throws -> Int {
        try program.place(of: "▶").row
    }
}
