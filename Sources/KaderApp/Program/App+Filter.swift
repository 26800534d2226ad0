internal import KaderDomain
internal import TerminalUI

// MARK: - The filter

extension App {
    mutating func beginFiltering() {
        isFiltering = true
        isFilterFresh = true
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
            tell(filterFault: panes[focus].filterFault)
            return []
        default:
            forgetOldFilter(before: key)
            guard filterLine.handle(key, limit: Self.longestFilter) == .edited else { return [] }
            return take(panes[focus].filter(by: filterLine.text))
        }
    }

    /// Below a list there is room for few words: once it is typed, all that it could have been is told.
    mutating func tell(filterFault fault: Phrase?) {
        guard let fault else { return }
        notice = Notice(
            Phrase(
                nl: "Let op: \(fault.nl).", en: "Note: \(fault.en)."), .refusal)
    }

    /// The first letter begins anew, as for the next client; a blank or an arrow goes on after what
    /// stands there.
    private mutating func forgetOldFilter(before key: Key) {
        if isFilterFresh, case .character(let letter) = key, letter != " " {
            filterLine = TextBuffer("")
        }
        isFilterFresh = false
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
        if isFilterFresh { filterLine = TextBuffer("") }
        isFilterFresh = false
        _ = filterLine.paste(text.onePastedLine, limit: Self.longestFilter, isMultiline: false)
        return take(panes[focus].filter(by: filterLine.text))
    }
}
