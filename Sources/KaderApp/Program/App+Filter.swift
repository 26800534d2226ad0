internal import KaderDomain
internal import TerminalUI

// MARK: - The filter

extension App {
    mutating func beginFiltering() {
        isFiltering = true
        filterLine = TextBuffer(panes[focus].filter)
        panes[focus].startFilter()
    }

    mutating func filter(_ key: Key) -> [Work] {
        switch key {
        case .escape:
            isFiltering = false
            return take(panes[focus].giveUpFilter())
        case .enter, .down:
            isFiltering = false
            return []
        default:
            guard filterLine.handle(key, limit: Self.longestFilter) == .edited else { return [] }
            return take(panes[focus].filter(by: filterLine.text))
        }
    }

    mutating func clearFilter() -> [ErasedStep] {
        panes[focus].filter.isEmpty ? [] : panes[focus].filter(by: "")
    }

    private static let longestFilter = 200
}

// MARK: - Pasting

extension App {
    /// Pasted text goes where letters go.
    mutating func paste(_ text: String) -> [Work] {
        switch sheets.last {
        case .form(var form): return paste(text, into: &form)
        case .consultation(let sheet) where sheet.isTyping:
            var line = sheet.line
            _ = line.paste(text.onePastedLine, limit: Self.longestFilter, isMultiline: false)
            replace(.consultation(sheet.filtered(by: line)))
        case .help(var help): if help.list.paste(text) { replace(.help(help)) }
        case .pick(var pick): if pick.isTyping, pick.list.paste(text) { replace(.pick(pick)) }
        case .palette(var palette): if palette.list.paste(text) { replace(.palette(palette)) }
        case .macros(var macros): if macros.list.paste(text) { replace(.macros(macros)) }
        case .search(var search): return search.list.paste(text) ? look(search) : []
        case .some: break
        case nil: return pasteIntoFilter(text)
        }
        return []
    }

    private mutating func pasteIntoFilter(_ text: String) -> [Work] {
        guard isFiltering else { return [] }
        _ = filterLine.paste(text.onePastedLine, limit: Self.longestFilter, isMultiline: false)
        return take(panes[focus].filter(by: filterLine.text))
    }
}
