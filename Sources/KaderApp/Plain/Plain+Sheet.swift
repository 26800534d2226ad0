internal import KaderDomain
internal import TerminalUI

extension Plain {
    /// A number takes a row, or does behind it what follows; nothing goes back. A sheet with keys takes
    /// a key or the words of one, and in a list other words are what is looked for.
    mutating func answer(_ words: String, on sheet: Sheet) -> [String] {
        guard !words.isEmpty, words != "stop" else {
            press(.escape)
            return []
        }
        if let keys = app.sheetKeys { return answer(words, among: keys, on: sheet) }
        if let number = Int(words) {
            return point(at: number, isDouble: true)
                ? [] : [PlainWords.noSuchNumber(number)[language]]
        }
        switch sheet {
        case .question(let question, _, _):
            let choice = question.choices.first { $0.key == Key(written: words) }
            guard let choice else { return [PlainWords.oneOfThese[language]] }
            press(choice.key)
        case .pick(let pick) where !pick.isTyping: answer(words, letteredIn: pick)
        case .help, .pick, .search, .palette, .macros: type(words, insteadOf: sheet.query)
        default: if let key = Key(written: words) { press(key) }
        }
        return []
    }

    /// A letter takes its row; other words are looked for.
    private mutating func answer(_ words: String, letteredIn pick: PickState) {
        if words.count == 1, let key = Key(written: words) { return press(key) }
        press(.character("/"))
        type(words, insteadOf: pick.query)
    }

    private mutating func type(_ words: String, insteadOf query: String) {
        for _ in query { press(.backspace) }
        for character in words.drop(while: { $0 == "/" }) { press(.character(character)) }
        tellAgain()
    }
}

extension Sheet {
    /// What is typed to find a row; blank where there is nothing to find.
    fileprivate var query: String {
        switch self {
        case .help(let help): help.query
        case .pick(let pick): pick.query
        case .search(let search): search.query
        case .palette(let palette): palette.query
        case .macros(let macros): macros.query
        case .form, .question, .history, .person, .services, .figures, .map, .waiting, .tax,
            .meetings, .year, .consultation, .bus, .theme:
            ""
        }
    }
}
