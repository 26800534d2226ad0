internal import KaderDomain
internal import TerminalUI

extension Plain {
    /// A number chooses a row and opens it, or does behind it what follows; anything else is a
    /// filter, a key or the words of a command.
    mutating func answerPane(_ words: String) -> [String] {
        if words.isEmpty {
            tellAgain()
            return []
        }
        if words.hasPrefix("/") { return filter(String(words.dropFirst())) }
        let parts = words.split(separator: " ", maxSplits: 1)
        guard let number = Int(parts[0]), number >= 0 else { return run(words) }
        return choose(number, then: parts.count > 1 ? String(parts[1]) : nil)
    }

    private mutating func choose(_ number: Int, then words: String?) -> [String] {
        guard point(at: number, isDouble: words == nil) else {
            return [PlainWords.noSuchNumber(number)[language]]
        }
        return words.map { run($0.trimmingBlanks) } ?? []
    }

    /// As the mouse would on a screen: a press selects a row, a second one opens it.
    /// - Returns: whether there is a row with this number.
    mutating func point(at number: Int, isDouble: Bool) -> Bool {
        let page = page
        guard let place = page.places[number] else { return false }
        onScreen(of: page) { plain in
            let action = isDouble ? MouseEvent.Action.doublePress : .press
            plain.rehearsal.send(.event(.mouse(MouseEvent(action, at: place))))
        }
        return true
    }

    /// With the screen as large as that from which a page was read.
    private mutating func onScreen(of page: PlainPage, _ body: (inout Plain) -> Void) {
        rehearsal.send(.event(.resize(page.size)))
        body(&self)
        rehearsal.send(.event(.resize(PlainPage.wide)))
    }

    private mutating func filter(_ text: String) -> [String] {
        rehearsal.perform { app in app.take(app.panes[app.focus].filter(by: text.trimmingBlanks)) }
        tellAgain()
        return []
    }

    /// Goes a page on or back in a long list.
    private mutating func turn(_ action: MouseEvent.Action) -> [String] {
        let page = page
        guard let list = page.list else { return [PlainWords.allIsShown[language]] }
        onScreen(of: page) { plain in
            for _ in 0..<max(1, list.rows / 3) {
                plain.rehearsal.send(.event(.mouse(MouseEvent(action, at: list.place))))
            }
        }
        return []
    }

    /// A key, or a command in the person's own words.
    private mutating func run(_ words: String) -> [String] {
        switch words {
        case "+": return turn(.scrollDown)
        case "-": return turn(.scrollUp)
        case "stop": press(.control("c"))
        default:
            guard let key = Key(written: words), isBound(key) else { return look(for: words) }
            press(key)
        }
        return []
    }

    private func isBound(_ key: Key) -> Bool {
        app.panes[app.focus].keys.binding(for: key) != nil || app.keys.binding(for: key) != nil
    }

    /// The command that is called so, or the only one found; else the palette with all that were.
    private mutating func look(for words: String) -> [String] {
        let wanted = Folding.fold(words)
        let found = app.paletteEntries(matching: words)
        let same = found.firstIndex { Folding.fold($0.label) == wanted }
        guard !found.isEmpty else { return [PlainWords.noSuchCommand(words)[language]] }
        rehearsal.perform { app in
            app.sheets.append(.palette(PaletteState(list: FoundList(words, selection: same ?? 0))))
            return []
        }
        if same != nil || found.count == 1 { press(.enter) }
        return []
    }
}
