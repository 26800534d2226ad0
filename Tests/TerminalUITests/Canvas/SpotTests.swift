import Testing

@testable import TerminalUI

/// What is drawn can be pointed at.
@Suite struct SpotTests {
    private let frame = Frame(column: 2, row: 1, columns: 30, rows: 5)

    @Test func theUppermostComesFirstAndOnlyWhatIsDrawnCounts() {
        var canvas = Canvas(size: Size(columns: 10, rows: 3))
        canvas.mark(Frame(column: 0, row: 0, columns: 10, rows: 3), as: .pane(0))
        canvas.clipped(to: Frame(column: 0, row: 0, columns: 4, rows: 1)) {
            $0.mark(Frame(column: 2, row: 0, columns: 8, rows: 2), as: .row(7), isSelected: true)
        }
        let spots = canvas.spots(at: Point(column: 3, row: 0))
        #expect(spots.map(\.meaning) == [.row(7), .pane(0)] && spots[0].isSelected)
        #expect(canvas.spots(at: Point(column: 4, row: 0)).map(\.meaning) == [.pane(0)])
        #expect(canvas.spots(at: Point(column: 3, row: 1)).map(\.meaning) == [.pane(0)])
        canvas.forgetSpots()
        #expect(canvas.spots(at: Point(column: 3, row: 0)) == [])
    }

    @Test func everyVisibleRowOfATableIsWhereItIsDrawn() {
        let table = Table(
            columns: [TableColumn("Naam")], rows: (0..<20).map { ["regel \($0)"] }, selection: 9,
            top: 8)
        expectRows(table, 8...11) { "regel \($0)" }
    }

    @Test func everyVisibleRowOfATreeIsWhereItIsDrawn() {
        let rows = (0..<20).map { TreeRow(depth: 0, text: "regel \($0)") }
        expectRows(Tree(rows: rows, selection: 15, top: 12), 12...16) { "regel \($0)" }
    }

    @Test func everyRowOfADetailIsWhereItIsDrawn() {
        let sections = [DetailSection("Kop", rows: (0..<4).map { .text("regel \($0)") })]
        expectRows(DetailView(sections: sections, selection: 0), 0...3) { "regel \($0)" }
    }

    @Test func everyAnswerOfADialogIsWhereItIsDrawn() {
        let choices = [DialogChoice("j", "regel 0"), DialogChoice("n", "regel 1")]
        expectRows(Dialog("?", message: [], choices: choices, selected: 1), 0...1) { "regel \($0)" }
    }

    @Test func fieldsAndTheRowsOfAnOpenListAreWhereTheyAreDrawn() {
        var choice = ChoiceState(
            options: ["rood", "blauw"].map { ChoiceOption(id: $0, label: $0) })
        choice.open()
        let form = FormState([
            FormField(id: "colour", label: "Kleur", kind: .choice(choice)),
            FormField(id: "name", label: "Naam", kind: .text(maximum: 9)),
        ])
        let canvas = drawn(FormView(form), rows: 12)
        #expect(canvas.meaning(of: "Kleur") == .field(0))
        #expect(canvas.meaning(of: "rood") == .option(0))
        #expect(canvas.meaning(of: "blauw") == .option(1))
        #expect(canvas.meaning(of: "Naam") == .field(1))
    }

    @Test func blocksOfAnAgendaLieOverItsMoments() {
        for columns in [40, 90] {
            let agenda = WeekAgenda(
                days: ["ma", "di"].map { AgendaDay($0) },
                blocks: [
                    AgendaBlock(
                        day: 1, startMinute: 600, endMinute: 660, lines: ["inloop"], mark: "I",
                        role: .plain)
                ])
            let canvas = drawn(agenda, columns: columns, rows: 20)
            #expect(canvas.meaning(of: "inloop") == .block(0), "\(columns)")
            let meanings = canvas.spots.map(\.meaning)
            #expect(meanings.contains { if case .moment(0, _) = $0 { true } else { false } })
        }
    }

    private func expectRows(_ view: some View, _ numbers: ClosedRange<Int>, text: (Int) -> String) {
        let canvas = drawn(view)
        for number in numbers {
            #expect(canvas.meaning(of: text(number)) == .row(number))
        }
    }

    private func drawn(_ view: some View, columns: Int = 60, rows: Int = 0) -> Canvas {
        var canvas = Canvas(size: Size(columns: 100, rows: 30))
        view.draw(
            on: &canvas, in: Frame(column: 2, row: 1, columns: columns, rows: max(rows, 5 + rows)))
        return canvas
    }
}

extension Canvas {
    /// What lies uppermost where this text is first drawn.
    fileprivate func meaning(of text: String) -> Spot.Meaning? {
        for (row, line) in self.text.split(separator: "\n", omittingEmptySubsequences: false)
            .enumerated()
        {
            guard let range = line.firstRange(of: text) else { continue }
            let column = line.distance(from: line.startIndex, to: range.lowerBound)
            return spots(at: Point(column: column, row: row)).first?.meaning
        }
        return nil
    }
}
