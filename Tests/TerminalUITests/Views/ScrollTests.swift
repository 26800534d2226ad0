import Testing

@testable import TerminalUI

/// The selection is always in view, and the list moves no more than it must.
@Suite struct ScrollTests {
    @Test(arguments: [
        (0, 3, 10, 5, 0), (0, 5, 10, 5, 1), (4, 3, 10, 5, 3), (4, 6, 10, 5, 4), (9, 9, 10, 5, 5),
        (3, 2, 4, 5, 0), (0, 99, 10, 5, 5), (2, 0, 0, 5, 0), (2, 1, 5, 0, 0),
    ])
    func followsTheSelection(top: Int, selection: Int, count: Int, rows: Int, expected: Int) {
        #expect(Scroll.top(top, keeping: selection, count: count, rows: rows) == expected)
    }

    @Test func staysWhereItIsWithoutSelection() {
        #expect(Scroll.top(3, keeping: nil, count: 10, rows: 5) == 3)
    }

    @Test func keepsTheSelectionInViewForEveryPlace() {
        for (top, selection) in (0..<12).flatMap({ top in (0..<12).map { (top, $0) } }) {
            let first = Scroll.top(top, keeping: selection, count: 12, rows: 5)
            #expect((first..<first + 5).contains(selection) && first + 5 <= 12)
        }
    }
}
