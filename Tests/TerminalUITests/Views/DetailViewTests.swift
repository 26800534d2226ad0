import TerminalUI
import Testing

/// Rows of several lines: their looks, and that the selected one is seen whole.
@Suite struct DetailViewTests {
    private func drawn(_ selection: Int, rows: Int = 6) -> [String] {
        let view = DetailView(
            sections: [
                DetailSection(
                    rows: (0..<5).map {
                        .entry("regel \($0)", below: "eronder \($0)", role: .muted)
                    })
            ], selection: selection)
        var canvas = Canvas(size: Size(columns: 20, rows: rows))
        view.draw(on: &canvas, in: Frame(column: 0, row: 0, columns: 20, rows: rows))
        return canvas.text.split(separator: "\n").map(String.init)
    }

    @Test func anEntryHasItsSecondLineSetIn() {
        let lines = drawn(0)
        #expect(lines[0].hasPrefix("▶regel 0") && lines[1].hasPrefix("   eronder 0"))
        #expect(lines[2].hasPrefix(" regel 1"))
    }

    @Test func theSelectedRowIsSeenWhole() {
        for selection in 0..<5 {
            let text = drawn(selection, rows: 3).joined(separator: "\n")
            #expect(text.contains("▶regel \(selection)"), "\(text)")
            #expect(text.contains("eronder \(selection)"), "\(text)")
        }
        #expect(drawn(3, rows: 1).first?.hasPrefix("▶regel 3") == true)
    }
}
