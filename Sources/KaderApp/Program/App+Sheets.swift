internal import KaderDomain
internal import TerminalUI

extension App {
    mutating func press(_ key: Key, on sheet: Sheet) -> [Work] {
        if let table = keys(on: sheet), table.binding(for: key) == nil { return press(beside: key) }
        switch sheet {
        case .form(let form): return press(key, in: form)
        case .help(let help): return press(key, in: help)
        case .question(let question, let selected, let top):
            return press(key, in: question, selected: selected, top: top)
        case .pick(let pick): return press(key, in: pick)
        case .search(let search): return press(key, in: search)
        case .palette(let palette): return press(key, in: palette)
        case .theme(let theme): return press(key, in: theme)
        case .person(let person): return press(key, in: person)
        case .services(let services): return press(key, in: services)
        case .figures(let figures): return press(key, in: figures)
        case .map(let map): return press(key, in: map)
        case .waiting(let waiting): return press(key, in: waiting)
        case .tax(let tax): return press(key, in: tax)
        case .meetings(let meetings): return press(key, in: meetings)
        case .year(let year): return press(key, in: year)
        case .consultation(let tables): return press(key, in: tables)
        case .bus(let bus): return press(key, in: bus)
        case .macros(let macros): return press(key, in: macros)
        case .history(let history): return press(key, in: history)
        }
    }

    mutating func replace(_ sheet: Sheet) {
        sheets[sheets.count - 1] = sheet
    }
}

// MARK: - A question

extension App {
    /// How many lines of a long question a key goes on.
    static let questionPage = 8

    private mutating func press(
        _ key: Key, in question: Question<Addressed>, selected: Int, top: Int
    ) -> [Work] {
        let count = question.choices.count
        let moves = question.isFinal && key.isTyped ? nil : key
        switch moves {
        case .escape:
            sheets.removeLast()
            return []
        case .down, .right, .tab, "j", "l":
            replace(.question(question, selected: (selected + 1) % count, top: top))
        case .up, .left, .backTab, "k", "h":
            replace(.question(question, selected: (selected + count - 1) % count, top: top))
        case .pageDown, .pageUp:
            let step = key == .pageDown ? Self.questionPage : -Self.questionPage
            let last = max(0, question.lines.count - Self.questionPage)
            replace(.question(question, selected: selected, top: min(max(0, top + step), last)))
        case .enter: return answer(question.choices[selected])
        default:
            guard let choice = question.choices.first(where: { $0.key == key }) else {
                notice = Notice(.noAnswer(key))
                return []
            }
            return answer(choice)
        }
        return []
    }

    private mutating func answer(_ choice: Question<Addressed>.Choice) -> [Work] {
        sheets.removeLast()
        return update(choice.message.message)
    }
}

// MARK: - A list to pick from

extension App {
    private mutating func press(_ key: Key, in pick: PickState) -> [Work] {
        var pick = pick
        switch key {
        case .escape:
            sheets.removeLast()
            return []
        case .enter,
            .space where pick.pick.isOnOff && pick.query.isEmpty:
            guard pick.matches.indices.contains(pick.selection) else { return [] }
            return choose(pick.matches[pick.selection])
        case .character(let letter) where !pick.isTyping: return take(letter, in: pick)
        default: _ = pick.list.handle(key, rows: pick.matches.count)
        }
        replace(.pick(pick))
        return []
    }

    private mutating func choose(_ option: Pick<Addressed>.Option) -> [Work] {
        sheets.removeLast()
        return update(option.message.message)
    }

    /// Takes the row of this letter, where rows have one; `/` begins to search instead.
    private mutating func take(_ letter: Character, in pick: PickState) -> [Work] {
        if letter == "/" {
            var pick = pick
            pick.isTyping = true
            replace(.pick(pick))
            return []
        }
        guard let option = pick.option(of: letter, language) else {
            notice = Notice(.noRow(letter))
            return []
        }
        return choose(option)
    }
}

// MARK: - Help

extension App {
    func helpEntries(matching query: String) -> [HelpEntry] {
        let wanted = Folding.fold(query)
        return helpEntries.filter {
            wanted.isEmpty || Folding.fold($0.row.what).contains(wanted) || $0.row.key == query
        }
    }

    private mutating func press(_ key: Key, in help: HelpState) -> [Work] {
        var help = help
        let entries = helpEntries(matching: help.query)
        switch key {
        case .escape:
            sheets.removeLast()
            return []
        case .enter:
            guard entries.indices.contains(help.selection) else { return [] }
            sheets.removeLast()
            return run(entries[help.selection])
        default: _ = help.list.handle(key, rows: entries.count)
        }
        replace(.help(help))
        return []
    }

    private mutating func run(_ entry: HelpEntry) -> [Work] {
        if let refusal = entry.refusal { return refuse(refusal) }
        switch entry.action {
        case .pane(let message): return update(message)
        case .app(let command): return run(command)
        case .key(let key): return receive(.key(key))
        }
    }
}

/// One row of help, and what Enter on it does.
struct HelpEntry {
    enum Action {
        case pane(AppMessage)
        case app(AppCommand)

        /// Of a sheet, that lies there again when help is gone.
        case key(Key)
    }

    let row: HelpRow
    let action: Action
    let refusal: Phrase?

    init<Message>(_ binding: KeyTable<Message>.Binding, does action: Action, _ language: Language) {
        row = HelpRow(
            key: App.told(binding.keys, language), what: binding.label[language],
            reasonWhyNot: binding.refusal?[language])
        self.action = action
        refusal = binding.refusal
    }
}

extension Phrase {
    fileprivate static func noAnswer(_ key: Key) -> Phrase {
        Phrase(
            nl: "\(key.told(.nl)) is hier geen antwoord. Kies met Enter, of ga terug met Esc.",
            en: "\(key.told(.en)) is not an answer here. Choose with Enter, or go back with Esc.")
    }

    fileprivate static func noRow(_ letter: Character) -> Phrase {
        Phrase(
            nl: "Geen regel heeft de letter \(letter). / zoekt.",
            en: "No line has the letter \(letter). / searches.")
    }
}
