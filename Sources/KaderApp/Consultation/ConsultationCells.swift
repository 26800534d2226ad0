internal import KaderDomain
internal import KaderReference

/// What stands in the three columns of the tables of a region.
struct ConsultationCells {
    let sheet: ConsultationSheet
    let reference: Reference
    let language: Language

    init(_ sheet: ConsultationSheet, _ reference: Reference, _ language: Language) {
        self.sheet = sheet
        self.reference = reference
        self.language = language
    }

    func cells(of row: ConsultationSheet.Row) -> [String] {
        switch row {
        case .fund(let fund):
            return [fund.name, fund.area[language], fund.certainty.name[language]]
        case .dated(let item): return cells(of: item)
        case .thing(let thing, let isBelow):
            let cells = ListedCells(sheet.all, reference, language, today: sheet.today).cells(thing)
            return isBelow ? ["  " + cells[0]] + cells.dropFirst() : cells
        }
    }

    private func cells(of item: DatedItem) -> [String] {
        let region = item.region.map { reference.regionName($0) } ?? ""
        let late = item.isOverdue(on: sheet.today) ? Phrase.late[language] : ""
        return [
            "\(item.day.told(from: sheet.today, language)) · \(item.title[language])",
            [item.sort.label[language], sheet.region == nil ? region : ""]
                .filter { !$0.isEmpty }.joined(separator: " · "), late,
        ]
    }
}

extension Phrase {
    fileprivate static let late = Phrase(nl: "te laat", en: "overdue")
}
