import Testing

@testable import TerminalUI

/// Parts of a frame fill it, without gaps and without overlap.
@Suite struct FrameTests {
    private let frame = Frame(column: 2, row: 3, columns: 10, rows: 4)

    @Test func splitsOffEachSide() {
        #expect(frame.split(top: 1).part == Frame(column: 2, row: 3, columns: 10, rows: 1))
        #expect(frame.split(top: 1).rest == Frame(column: 2, row: 4, columns: 10, rows: 3))
        #expect(frame.split(bottom: 1).part == Frame(column: 2, row: 6, columns: 10, rows: 1))
        #expect(frame.split(bottom: 1).rest == Frame(column: 2, row: 3, columns: 10, rows: 3))
        #expect(frame.split(left: 4).part == Frame(column: 2, row: 3, columns: 4, rows: 4))
        #expect(frame.split(left: 4).rest == Frame(column: 6, row: 3, columns: 6, rows: 4))
        #expect(frame.split(right: 4).part == Frame(column: 8, row: 3, columns: 4, rows: 4))
        #expect(frame.split(right: 4).rest == Frame(column: 2, row: 3, columns: 6, rows: 4))
    }

    @Test(arguments: -2...14)
    func takesNoMoreThanThereIs(count: Int) {
        let parts = [frame.split(left: count), frame.split(right: count)]
        #expect(parts.allSatisfy { $0.part.columns + $0.rest.columns == 10 })
        let rows = [frame.split(top: count), frame.split(bottom: count)]
        #expect(rows.allSatisfy { $0.part.rows + $0.rest.rows == 4 })
    }

    @Test func insetLeavesTheMiddle() {
        #expect(frame.inset(by: 1) == Frame(column: 3, row: 4, columns: 8, rows: 2))
        #expect(frame.inset(by: 2).isEmpty)
    }

    @Test(arguments: 0...40)
    func tilesFillTheFrame(columns: Int) {
        let whole = Frame(column: 1, row: 0, columns: columns, rows: 2)
        let tiles = Tiles.columns([2, 1, 1], in: whole)
        #expect(tiles.reduce(0) { $0 + $1.columns } == columns)
        #expect(zip(tiles, tiles.dropFirst()).allSatisfy { $0.endColumn == $1.column })
    }

    @Test func weighsTiles() {
        let whole = Frame(column: 0, row: 0, columns: 40, rows: 2)
        #expect(Tiles.columns([2, 1, 1], in: whole).map(\.columns) == [20, 10, 10])
    }
}
