internal import KaderDomain
internal import TerminalUI

extension App {
    /// A press selects what lies there, a second one takes it.
    mutating func press(
        _ meaning: Spot.Meaning, isDouble: Bool, on sheet: Sheet
    ) -> [Work] {
        if case .form(let form) = sheet { return click(meaning, isDouble: isDouble, in: form) }
        if case .services(var services) = sheet, case .tab(let place) = meaning {
            services.service = Service.allCases[place]
            replace(.services(services))
            return []
        }
        if case .waiting(var waiting) = sheet, case .tab(let place) = meaning,
            let tab = WaitingSheet.Tab(rawValue: place)
        {
            (waiting.tab, waiting.selection) = (tab, 0)
            replace(.waiting(waiting))
            return []
        }
        if case .tax(let tax) = sheet, case .tab(let place) = meaning,
            let tab = TaxSheet.Tab(rawValue: place)
        {
            replace(.tax(tax.showing(tab)))
            return []
        }
        guard case .row(let row) = meaning, let pointed = sheet.pointing(at: row) else { return [] }
        replace(pointed)
        return isDouble ? receive(.key(openingKey(on: pointed))) : []
    }
}

extension Sheet {
    /// With the keyboard on this row; nil where rows mean nothing.
    fileprivate func pointing(at row: Int) -> Sheet? {
        switch self {
        case .help(var help):
            help.selection = row
            return .help(help)
        case .question(let question, _, let top):
            return question.choices.indices.contains(row)
                ? .question(question, selected: row, top: top) : nil
        case .pick(var pick):
            pick.selection = row
            return .pick(pick)
        case .search(var search):
            search.selection = row
            return .search(search)
        case .palette(var palette):
            palette.selection = row
            return .palette(palette)
        case .macros(var macros):
            macros.selection = row
            return .macros(macros)
        case .figures(var figures):
            figures.selection = row
            return .figures(figures)
        case .map(let map): return .map(map.selecting(row))
        case .theme:
            return Theme.allCases.indices.contains(row)
                ? .theme(ThemeState(selected: Theme.allCases[row])) : nil
        case .waiting(let waiting): return .waiting(waiting.selecting(row))
        case .tax(let tax): return .tax(tax.selecting(row))
        case .meetings(let meetings): return .meetings(meetings.selecting(row))
        case .year(let year): return .year(year.selecting(row))
        case .consultation(let tables): return .consultation(tables.selecting(row))
        case .form, .history, .person, .services, .bus: return nil
        }
    }
}
