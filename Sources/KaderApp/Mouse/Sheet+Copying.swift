internal import KaderDomain
internal import KaderReference
internal import TerminalUI

extension Sheet {
    /// What is copied of the row on which the keyboard is, or of who is shown; nil where that is
    /// nothing, and for a protected note.
    func copying(_ reference: Reference, _ language: Language) -> Copying? {
        switch self {
        case .person(let sheet):
            Copying([Phrase(same: sheet.person.contact.town)], contact: sheet.person.id)
        case .waiting(let sheet): sheet.copying(reference, language)
        case .tax(let sheet): Copying(row: sheet.table(reference, language))
        case .meetings(let sheet): Copying(row: sheet.table(reference, language))
        case .consultation(let sheet): Copying(row: sheet.table(reference, language))
        case .year(let sheet): sheet.action.map { Copying([Phrase(same: $0.item.title)]) }
        case .history(let history):
            history.note == nil
                ? Copying(
                    history.lines.flatMap { [$0.heading] + $0.changes }.map { Phrase(same: $0) })
                : nil
        case .services, .figures, .map, .bus, .theme, .form, .help, .question, .pick, .search,
            .palette, .macros:
            nil
        }
    }
}

extension WaitingSheet {
    /// Who waits or comes, and how to reach them.
    fileprivate func copying(_ reference: Reference, _ language: Language) -> Copying? {
        guard let phone = line?.phone ?? reminder?.phone,
            let email = line?.email ?? reminder?.email,
            let row = Copying(row: table(reference, language))
        else { return nil }
        return Copying(row.lines + [phone, email].map { Phrase(same: $0) })
    }
}

extension Copying {
    /// The cells of the selected row, each on a line; nil where no row is.
    fileprivate init?(row table: Table) {
        guard let row = table.selection, (0..<table.rowCount).contains(row) else { return nil }
        self.init(table.row(row).map { Phrase(same: $0.trimmingBlanks) })
    }
}
