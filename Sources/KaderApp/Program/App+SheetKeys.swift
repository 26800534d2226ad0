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
        table(of: sheet, under: own).map { $0.map(\.key) }
    }

    /// The same, each with the name of its action.
    func table(of sheet: Sheet, under own: KeyMap) -> KeyTable<SheetKey>? {
        switch sheet {
        case .person(let sheet): named(sheet, own)
        case .services(let sheet): named(sheet, own)
        case .map(let sheet): named(sheet, own)
        case .waiting(let sheet): named(sheet, own)
        case .tax(let sheet): named(sheet, own)
        case .meetings(let sheet): named(sheet, own)
        case .year(let sheet): named(sheet, own)
        case .consultation(let sheet): sheet.isTyping ? nil : named(sheet, own)
        case .bus(let sheet): named(sheet, own)
        case .figures: FigureSheet.keys.with(own, of: FigureSheet.self).named(FigureSheet.self)
        case .history(let history):
            history.keys.with(own, of: HistoryState.self).named(HistoryState.self)
        case .theme: ThemeState.keys.with(own, of: ThemeState.self).named(ThemeState.self)
        case .form, .help, .question, .pick, .search, .palette, .macros: nil
        }
    }

    private func named<S: RoleSheet>(_ sheet: S, _ own: KeyMap) -> KeyTable<SheetKey> {
        keys(of: sheet, under: own).named(S.self)
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
        switch action {
        case .key: return
        case .app(let command) where command.worksOnSheets || command.staysOnSheets: return
        case .app, .pane: leaveSheets()
        }
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
        case .callback, .register, .reopenDraft, .chooseTheme, .chooseMacro, .keepMacro, .stopWork:
            true
        default: false
        }
    }
}

/// A key of a sheet, and what it does there.
struct SheetKey: Hashable, Sendable {
    /// The one that people are told.
    let key: Key

    /// Nil for what has no name in the file of keys.
    let name: ActionName?
}

extension KeyTable {
    /// The same, each as the key that people are told.
    fileprivate func named<S: KeyedSheet>(_ sheet: S.Type) -> KeyTable<SheetKey>
    where S.Command == Message {
        KeyTable<SheetKey>(
            bindings.compactMap { binding in
                binding.keys.first.map { key in
                    KeyTable<SheetKey>.Binding(
                        keys: binding.keys,
                        message: SheetKey(
                            key: key,
                            name: S.action(binding.message).map { ActionName(S.place, $0) }),
                        label: binding.label, refusal: binding.refusal,
                        isHinted: binding.isHinted)
                }
            })
    }
}
