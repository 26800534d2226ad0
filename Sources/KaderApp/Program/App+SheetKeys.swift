internal import KaderDomain
internal import TerminalUI

// MARK: - The keys of sheets

extension App {
    /// The keys of the topmost sheet, without what they do; nil where one types there or answers, and
    /// where no sheet is open.
    var sheetKeys: KeyTable<Void>? {
        sheets.last.flatMap { keys(on: $0) }.map { keys in keys.map { _ in } }
    }

    /// The keys of a sheet, each as what it does there; nil where letters are typed, and for a
    /// question.
    func keys(on sheet: Sheet) -> KeyTable<Key>? {
        switch sheet {
        case .person(let sheet): keys(of: sheet).pressed
        case .services(let sheet): keys(of: sheet).pressed
        case .figures: FigureSheet.keys.pressed
        case .map(let sheet): keys(of: sheet).pressed
        case .waiting(let sheet): keys(of: sheet).pressed
        case .tax(let sheet): keys(of: sheet).pressed
        case .meetings(let sheet): keys(of: sheet).pressed
        case .year(let sheet): keys(of: sheet).pressed
        case .consultation(let sheet): sheet.isTyping ? nil : keys(of: sheet).pressed
        case .bus(let sheet): keys(of: sheet).pressed
        case .history(let history): history.keys.pressed
        case .theme: ThemeState.keys.pressed
        case .form, .help, .question, .pick, .search, .palette, .macros: nil
        }
    }

    /// What a key does that the sheet itself has no use for: what works on sheets as on panes, or it
    /// is refused.
    mutating func press(beside key: Key) -> [Work] {
        letGo()
        guard let binding = keys.binding(for: key), binding.message.worksOnSheets,
            binding.message != .quit || !key.isTyped
        else { return refuse(key) }
        if let refusal = binding.refusal { return refuse(refusal) }
        return run(binding.message)
    }

    /// Closes what lies over the panes, to go elsewhere. Open forms stay.
    mutating func leaveSheets() {
        sheets.removeAll { sheet in
            if case .form = sheet { false } else { true }
        }
    }

    /// The same where a command of the palette goes elsewhere.
    mutating func leaveSheets(for action: HelpEntry.Action) {
        if case .app(let command) = action, command.worksOnSheets || command.staysOnSheets {
            return
        }
        leaveSheets()
    }
}

extension AppCommand {
    /// Whether it works on sheets that show something as on panes: finding what to do and whom, taking
    /// back, copying, and what has a key that types nothing.
    var worksOnSheets: Bool {
        switch self {
        case .help, .palette, .search, .copy, .undo, .redo, .quit: true
        default: worksAnywhere
        }
    }

    /// Whether what it opens lies over a sheet, which is there again behind it.
    fileprivate var staysOnSheets: Bool {
        switch self {
        case .callback, .register, .reopenDraft, .chooseTheme, .chooseMacro, .keepMacro: true
        default: false
        }
    }
}

extension KeyTable {
    /// The same, each as the key that people are told.
    fileprivate var pressed: KeyTable<Key> {
        KeyTable<Key>(
            bindings.compactMap { binding in
                binding.keys.first.map { key in
                    KeyTable<Key>.Binding(
                        keys: binding.keys, message: key, label: binding.label,
                        refusal: binding.refusal, isHinted: binding.isHinted)
                }
            })
    }
}
