internal import KaderDomain
internal import TerminalUI

extension App {
    mutating func press(_ key: Key, on sheet: Sheet) -> [Work] {
        switch sheet {
        case .form(let form): return press(key, in: form)
        case .help(let help): return press(key, in: help)
        case .question(let question, let selected):
            return press(key, in: question, selected: selected)
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
        case .history(var history):
            if key == .character("x"), let note = history.note {
                sheets.removeLast()
                return open(.protectedWithdrawal(ProtectedWithdrawalForm(note)))
            }
            guard let step = Self.scroll(key) else { sheets.removeLast(); return [] }
            history.top = min(max(0, history.top + step), lastTop(of: history))
            replace(.history(history))
            return []
        }
    }

    mutating func replace(_ sheet: Sheet) {
        sheets[sheets.count - 1] = sheet
    }

    /// Rows by which a key scrolls; nil for keys that do not.
    private static func scroll(_ key: Key) -> Int? {
        switch key {
        case .down, .character("j"): 1
        case .up, .character("k"): -1
        case .pageDown, .space: 10
        case .pageUp: -10
        case .home: -ListMove.allTheWay
        case .end: ListMove.allTheWay
        default: nil
        }
    }
}

// MARK: - A question

extension App {
    private mutating func press(
        _ key: Key, in question: Question<Addressed>, selected: Int
    ) -> [Work] {
        let count = question.choices.count
        switch key {
        case .escape:
            sheets.removeLast()
            return []
        case .down, .right, .tab:
            replace(.question(question, selected: (selected + 1) % count))
        case .up, .left, .backTab:
            replace(.question(question, selected: (selected + count - 1) % count))
        case .enter: return answer(question.choices[selected])
        default:
            guard let choice = question.choices.first(where: { $0.key == key }) else { return [] }
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
        case .enter:
            guard pick.matches.indices.contains(pick.selection) else { return [] }
            sheets.removeLast()
            return update(pick.matches[pick.selection].message.message)
        case .down: pick.selection = min(pick.selection + 1, max(0, pick.matches.count - 1))
        case .up: pick.selection = max(0, pick.selection - 1)
        case .pageDown: pick.selection = min(pick.selection + 10, max(0, pick.matches.count - 1))
        case .pageUp: pick.selection = max(0, pick.selection - 10)
        case .backspace: (pick.query, pick.selection) = (String(pick.query.dropLast()), 0)
        case .character(let character):
            (pick.query, pick.selection) = (pick.query + String(character), 0)
        default: return []
        }
        replace(.pick(pick))
        return []
    }
}

// MARK: - Help

extension App {
    /// What can be done here: the pane's keys, then those of the program.
    var helpEntries: [HelpEntry] {
        panes[focus].keys.bindings.map { HelpEntry($0, does: .pane($0.message), language) }
            + keys.bindings.map { HelpEntry($0, does: .app($0.message), language) }
    }

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
        case .down: help.selection = min(help.selection + 1, max(0, entries.count - 1))
        case .up: help.selection = max(0, help.selection - 1)
        case .backspace: (help.query, help.selection) = (String(help.query.dropLast()), 0)
        case .character(let character):
            (help.query, help.selection) = (help.query + String(character), 0)
        default: return []
        }
        replace(.help(help))
        return []
    }

    private mutating func run(_ entry: HelpEntry) -> [Work] {
        if let reason = entry.row.reasonWhyNot {
            notice = Notice(
                Phrase(nl: "Dat kan nu niet: \(reason).", en: "Not now: \(reason)."), .refusal)
            return []
        }
        switch entry.action {
        case .pane(let message): return update(message)
        case .app(let command): return run(command)
        }
    }
}

/// One row of help, and what Enter on it does.
struct HelpEntry {
    enum Action {
        case pane(AppMessage)
        case app(AppCommand)
    }

    let row: HelpRow
    let action: Action

    init<Message>(_ binding: KeyTable<Message>.Binding, does action: Action, _ language: Language) {
        row = HelpRow(
            key: App.told(binding.keys), what: binding.label[language],
            reasonWhyNot: binding.refusal?[language])
        self.action = action
    }
}
