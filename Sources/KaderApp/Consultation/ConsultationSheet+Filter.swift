internal import KaderDomain
internal import KaderReference
internal import TerminalUI

/// `/`: the rows of a part that meet what is typed.
extension ConsultationSheet {
    static let columns = [
        FilterColumn("what", "wat", "what"),
        FilterColumn("who", "wie", "who", "waarmee", "with"),
        FilterColumn("state", "stand", "state", "score"),
        FilterColumn("region", "regio", "region"),
    ]

    /// The rows that a filter lets through; above what hangs on something, that too.
    func kept(by filter: ListFilter) -> [Row] {
        let rows = allRows
        guard !filter.isEmpty else { return rows }
        let cells = Language.allCases.map { ConsultationCells(self, reference, $0) }
        var (kept, owner): ([Row], Row?) = ([], nil)
        for row in rows {
            if !row.isBelow { owner = row }
            guard filter.matches({ self.cells($0, of: row, cells) }) else { continue }
            if row.isBelow, let above = owner { kept.append(above) }
            owner = nil
            kept.append(row)
        }
        return kept
    }

    private func cells(
        _ key: String?, of row: Row, _ cells: [ConsultationCells]
    ) -> [String] {
        switch key {
        case "what": cells.map { $0.cells(of: row)[0] }
        case "who": cells.map { $0.cells(of: row)[1] }
        case "state": cells.map { $0.cells(of: row)[2] }
        case "region": row.region.map { [$0, reference.regionName($0)] } ?? []
        default: cells.flatMap { $0.cells(of: row) }
        }
    }

    /// `3 van 12`, or what is wrong with the filter; nil where nothing is typed.
    var tally: Phrase? {
        let filter = ListFilter(tables: filter)
        return .tally(
            shown: rows.count, of: allRows.count, isFiltered: !filter.isEmpty,
            fault: filter.fault, marked: 0)
    }
}

extension ConsultationSheet.Row {
    /// Whether it hangs on the row above that does not.
    var isBelow: Bool {
        if case .thing(_, isBelow: true) = self { true } else { false }
    }

    /// The code of its own region; nil where it tells none.
    fileprivate var region: String? {
        switch self {
        case .thing(let thing, _): thing.texts["region"].isEmpty ? nil : thing.texts["region"]
        case .dated(let item): item.region
        case .fund: nil
        }
    }
}

extension ListFilter {
    /// A filter of the tables of a region, or of the calendar.
    init(tables typed: String) { self.init(typed, columns: ConsultationSheet.columns) }
}

// MARK: - Typing it

extension App {
    /// A key while the filter is typed.
    mutating func filter(_ key: Key, in sheet: ConsultationSheet) {
        var sheet = sheet
        switch key {
        case .enter, .down:
            sheet.isTyping = false
            tell(filterFault: ListFilter(tables: sheet.filter).faultInFull)
        case .escape:
            sheet = sheet.filtered(by: TextBuffer())
            sheet.isTyping = false
        default:
            var line = sheet.line
            if line.handle(key, limit: 200) != .ignored { sheet = sheet.filtered(by: line) }
        }
        replace(.consultation(sheet))
    }
}
