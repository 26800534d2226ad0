internal import KaderDomain
internal import TerminalUI

// MARK: - The bars

extension App {
    var titleBar: TitleBar {
        let mark = masthead.isDemo ? Phrase(nl: "FICTIEF", en: "FICTIEF (demo)")[language] : ""
        let clock = "\(now.day.short(in: language)) \(now.time)"
        let reading = isReadOnly ? Phrase.readOnlyMark[language] : ""
        let left = ["kader", reading, mark, masthead.place].filter { !$0.isEmpty }
        return TitleBar(
            left: Line(" " + left.joined(separator: " · "), .title),
            right: Line((others + [masthead.person, clock + " "]).joined(separator: " · "), .title))
    }

    /// The panes that stand alone, with their numbers, where the others stand side by side.
    private var others: [String] {
        guard isSideBySide else { return [] }
        return panes.enumerated().filter { $0.element.standsAlone }
            .map { "\($0.offset + 1) \($0.element.name[language])" }
    }

    /// What was said last, or else the keys that work here now.
    var statusBar: StatusBar {
        if let notice {
            return StatusBar(message: Span(own.filled(notice.phrase[language]), notice.tone.role))
        }
        return StatusBar(hints: hints)
    }

    private var hints: [KeyHint] {
        standingHints + keyHints
    }

    /// What goes on until the person ends it, before all else.
    private var standingHints: [KeyHint] { [mouseHint, recordingHint].compactMap(\.self) }

    private var keyHints: [KeyHint] {
        switch sheets.last {
        case .form(let form): formHints(form)
        case .help, .pick, .search, .palette, .macros:
            [
                hint("↑↓", Phrase(nl: "kiezen", en: "choose")),
                hint("Enter", Phrase(nl: "doen", en: "do")),
                hint(Phrase(nl: "typen", en: "type")[language], Phrase(nl: "zoeken", en: "find")),
                hint("Esc", Phrase(nl: "terug", en: "back")),
            ]
        case .theme, .question:
            [
                hint("Enter", Phrase(nl: "kiezen", en: "choose")),
                hint("Esc", Phrase(nl: "niet nu", en: "not now")),
            ]
        case .person(let sheet): hints(of: sheet)
        case .services(let sheet): hints(of: sheet)
        case .figures:
            FigureSheet.keys.bindings.filter(\.isHinted).map { hint(Self.told($0.keys), $0.label) }
        case .map(let sheet): hints(of: sheet)
        case .waiting(let sheet): hints(of: sheet)
        case .tax(let sheet): hints(of: sheet)
        case .year(let sheet): hints(of: sheet)
        case .meetings(let sheet): hints(of: sheet)
        case .consultation(let sheet) where sheet.isTyping: filterHints
        case .consultation(let sheet): hints(of: sheet)
        case .bus(let sheet): hints(of: sheet)
        case .history(let history):
            (history.note == nil
                ? [] : [hint("x", Phrase(nl: "intrekken", en: "withdraw"))])
                + [hint("Esc", Phrase(nl: "terug", en: "back"))]
        case nil: isFiltering ? filterHints : paneHints
        }
    }

    private func formHints(_ form: OpenForm) -> [KeyHint] {
        if form.state?.isExpanded == true { return editorHints }
        let list =
            form.state?.focused?.choice.map { choice in
                choice.isOpen
                    ? hint("Enter", Phrase(nl: "deze kiezen", en: "take this"))
                    : hint(
                        Phrase(nl: "Spatie", en: "Space")[language],
                        Phrase(nl: "lijst", en: "list"))
            }
        let editor =
            form.state?.canExpand == true
            ? hint(.editor) : nil
        return [hint(.save)]
            + [list, editor].compactMap { $0 } + [
                hint(.next),
                hint("Esc", Phrase(nl: "sluiten", en: "close")),
            ] + parkingHint
    }

    private var parkingHint: [KeyHint] {
        keys.bindings.filter { $0.message == .park && $0.refusal == nil && !$0.keys.isEmpty }
            .map { hint(Self.told($0.keys), Phrase(nl: "opzij", en: "aside")) }
    }

    private var editorHints: [KeyHint] {
        [
            hint(.save), hint(.takeBack), hint(.typeAgain),
            hint("Esc", Phrase(nl: "naar het formulier", en: "to the form")),
        ]
    }

    private var filterHints: [KeyHint] {
        [
            hint(Phrase(nl: "typen", en: "type")[language], Phrase(nl: "filteren", en: "filter")),
            hint("Enter", Phrase(nl: "klaar", en: "done")),
            hint("Esc", Phrase(nl: "wissen", en: "clear")),
        ]
    }

    private var paneHints: [KeyHint] {
        let own = panes[focus].hinted.map { hint(Self.told($0.keys), $0.label) }
        let ours = keysButForCopying.bindings.filter(\.isHinted).map {
            hint(Self.told($0.keys), $0.label)
        }
        let room = size.columns - (standingHints + ours).reduce(0) { $0 + $1.columns }
        let fitting = Self.fitting(own, columns: room)
        // What to do here says more than how to leave.
        return fitting.isEmpty ? own.prefix(1) + ours : fitting + ours
    }

    /// The first hints that fit, so that those behind them keep their place.
    private static func fitting(_ hints: [KeyHint], columns: Int) -> [KeyHint] {
        var used = 0
        return Array(
            hints.prefix { hint in
                used += hint.columns
                return used <= columns
            })
    }

    /// The keys of a sheet that can be used now.
    private func hints(of sheet: some RoleSheet) -> [KeyHint] {
        keys(of: sheet).bindings.filter { $0.isHinted && $0.refusal == nil }
            .map { hint(Self.told($0.keys), $0.label) }
    }

    private func hint(_ key: String, _ label: Phrase) -> KeyHint {
        KeyHint(spelled(key), label[language])
    }

    private func hint(_ command: FormCommand) -> KeyHint {
        hint(Self.told(own.keys(of: command)), command.label)
    }

    /// A key as people are told it: arrows as arrows.
    static func told(_ keys: [Key]) -> String {
        switch keys.first {
        case .up: "↑"
        case .down: "↓"
        case .left: "←"
        case .right: "→"
        case .control(let character): "Ctrl-\(String(character).uppercased())"
        case .some(.character(let sign)) where sign == "<" || sign == ">": String(sign)
        case .some(let key): key.name.filter { $0 != "<" && $0 != ">" }
        case nil: ""
        }
    }
}

extension Key {
    /// The key of a hint; nil where it names none, as where it says to type.
    init?(told: String) {
        let arrow = KeyWord.all.first { $0.sign == told || $0.names(told) }?.key
        guard let key = arrow ?? (told == "Spatie" ? .space : Key(written: told)) else {
            return nil
        }
        self = key
    }
}

extension KeyHint {
    /// With the blanks behind it.
    fileprivate var columns: Int {
        TextWidth.columns(of: key) + TextWidth.columns(of: label) + 3
    }
}

extension Notice.Tone {
    fileprivate var role: Role {
        switch self {
        case .plain: .hint
        case .success: .success
        case .refusal: .warning
        }
    }
}
