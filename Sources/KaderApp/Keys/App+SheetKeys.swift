internal import KaderDomain
internal import TerminalUI

extension App {
    /// The keys of the topmost sheet, without what they do; nil where one types there, answers or only
    /// scrolls, and where no sheet is open.
    var sheetKeys: KeyTable<Void>? {
        switch sheets.last {
        case .person(let sheet): keys(of: sheet).told
        case .services(let sheet): keys(of: sheet).told
        case .figures: FigureSheet.keys.told
        case .map(let sheet): keys(of: sheet).told
        case .waiting(let sheet): keys(of: sheet).told
        case .tax(let sheet): keys(of: sheet).told
        case .meetings(let sheet): keys(of: sheet).told
        case .year(let sheet): keys(of: sheet).told
        case .consultation(let sheet): sheet.isTyping ? nil : keys(of: sheet).told
        case .bus(let sheet): keys(of: sheet).told
        case .form, .help, .question, .pick, .history, .search, .palette, .macros, .theme, nil: nil
        }
    }
}

extension KeyTable {
    fileprivate var told: KeyTable<Void> { map { _ in } }
}
