import Testing

@testable import TerminalUI

/// A table shows what fits, asks for no more, and its selection is seen without colour.
@Suite struct TableTests {
    @Test func asksForVisibleRowsOnly() {
        final class Asked { var rows: [Int] = [] }
        let asked = Asked()
        let table = Table(
            columns: [TableColumn("Naam")], rowCount: 1_000_000, selection: 500_000
        ) { number in
            asked.rows.append(number)
            return ["\(number)"]
        }
        _ = canvas(table, 40, 10)
        #expect(asked.rows == Array(499_992...500_000))
    }

    @Test func putsTheCursorOnTheSelectedRow() {
        #expect(canvas(Samples.table(), 60, 15).cursor == Point(column: 0, row: 4))
        #expect(canvas(Samples.table(isActive: false), 60, 15).cursor == nil)
        #expect(canvas(Samples.table(selection: nil), 60, 15).cursor == nil)
    }

    @Test func showsAPlaceholderWithoutRows() {
        let table = Table(columns: [TableColumn("Dag")], rows: [], placeholder: "Nog niets.")
        #expect(picture(table, 40, 10) == " Dag\nNog niets.")
    }

    @Test func looksLikeThisInFortyColumns() {
        #expect(
            picture(Samples.table(), 40, 6) == """
                 Dag         Tijd   Vakbond…  Wie
                 di 0 mrt    14:00  Utrecht   Fatma Çe…█
                *di 1 mrt    14:00  Utrecht   张伟     │
                 di 2 mrt    14:00  Utrecht   Fatma Çe…│
                ▶di 3 mrt    14:00  Utrecht   张伟     │
                 di 4 mrt    14:00  Utrecht   Fatma Çe…│
                """)
    }

    @Test func dropsTheColumnsOfLowestPriorityFirst() {
        func titles(_ columns: Int) -> String {
            String(picture(Samples.table(), columns, 6).prefix { $0 != "\n" })
        }
        #expect(titles(60).contains("Vrij"))
        #expect(!titles(40).contains("Vrij"))
        #expect(titles(24).trimmed == "Dag         Tijd")
        #expect(titles(14).trimmed == "Tijd")
    }

    /// A column with a least width keeps it: what matters less goes first.
    @Test func aColumnKeepsItsLeastAndOthersGoFirst() {
        let columns = [
            TableColumn("Naam", width: .share(3, least: 16), priority: 3),
            TableColumn("Gemeente", width: .share(1), priority: 2),
            TableColumn("Sector", width: .share(1), priority: 1),
        ]
        func widths(_ space: Int) -> [Int] {
            TableLayout(columns, rows: [], columns: space).widths.map(\.width)
        }
        #expect(widths(40) == [18, 9, 9])
        #expect(widths(36) == [16, 8, 8])
        #expect(widths(35) == [20, 13])
        #expect(widths(25) == [25] && widths(10) == [10])
    }

    @Test func saysWhichColumnsItShows() {
        let table = Table(
            columns: [
                TableColumn("Naam", width: .share(1), priority: 2).keyed("name"),
                TableColumn("", width: .fit, priority: 1).keyed("late"),
            ], rowCount: 9, row: { _ in ["Vereniging", "te laat"] })
        #expect(table.columnsShown(in: Size(columns: 19, rows: 20)) == ["name", "late"])
        #expect(table.columnsShown(in: Size(columns: 18, rows: 20)) == ["name", "late"])
        #expect(table.columnsShown(in: Size(columns: 18, rows: 5)) == ["name"])
        #expect(TextView("").columnsShown(in: Size(columns: 18, rows: 5)) == nil)
        let beside = WithPreview(table, preview: TextView(""), wide: 30)
        #expect(beside.columnsShown(in: Size(columns: 34, rows: 20)) == ["name"])
        #expect(beside.columnsShown(in: Size(columns: 60, rows: 20)) == ["name", "late"])
    }

    @Test func marksSelectionInRoles() {
        let lines = canvas(Samples.table(), 20, 6).roles.split(separator: "\n")
        #expect(lines.first == "HHHHHHHHHHHHHHHHHHHH")
        #expect(lines.contains("SSSSSSSSSSSSSSSSSSSm"))
    }

    @Test func widthsFitForEverySpace() {
        for space in 0...130 {
            let rows = [["di 1 mrt", "14:00", "Utrecht", "Fatma", "1"]]
            let widths = TableLayout(Samples.table().columns, rows: rows, columns: space).widths
            let used = widths.reduce(TableLayout.gap * (widths.count - 1)) { $0 + $1.width }
            #expect(used <= space && !widths.isEmpty)
            if space > 60 { #expect(used == space) }
        }
    }
}

extension String {
    fileprivate var trimmed: String {
        String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
}
