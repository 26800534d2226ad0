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
            extras: others, right: [masthead.person, clock + " "].filter { !$0.isEmpty })
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
            return StatusBar(message: Span(own.filled(notice.phrase, language), notice.tone.role))
        }
        return StatusBar(hints: hints)
    }

    private var hints: [KeyHint] {
        standingHints + keyHints
    }

    /// What goes on until the person ends it, before all else.
    private var standingHints: [KeyHint] {
        [mouseHint, recordingHint, behindHint].compactMap(\.self)
    }

    private var roomForHints: Int { room(beside: []) }

    /// Behind the last hint no blanks are needed.
    private func room(beside others: [KeyHint]) -> Int {
        size.columns - (standingHints + others).reduce(0) { $0 + $1.room } + KeyHint.between
    }

    private var keyHints: [KeyHint] {
        if sheets.isEmpty, !isFiltering { return paneHints }
        return Self.fitting(sheetHints, columns: roomForHints) { $0.key.hasPrefix("Esc") }
    }

    /// Those of what lies over the panes, or else of the filter.
    private var sheetHints: [KeyHint] {
        switch sheets.last {
        case .form(let form): formHints(form)
        case .pick(let pick) where !pick.isTyping: letterHints
        case .macros(let macros) where macros.isToKeep:
            [
                hint(Phrase(nl: "typen", en: "type")[language], Phrase(nl: "naam", en: "name")),
                hint("Enter", Phrase(nl: "bewaren", en: "keep")),
                hint("Esc", Phrase(nl: "terug", en: "back")),
            ]
        case .help, .pick, .search, .palette, .macros:
            [
                hint("↑↓", Phrase(nl: "kiezen", en: "choose")),
                hint("Enter", Phrase(nl: "doen", en: "do")),
                hint(Phrase(nl: "typen", en: "type")[language], Phrase(nl: "zoeken", en: "find")),
                hint("Esc", Phrase(nl: "terug", en: "back")),
            ]
        case .question(let question, _, _) where question.lines.count > size.rows - 8:
            [
                hint("Enter", Phrase(nl: "kiezen", en: "choose")),
                hint("PgDn", Phrase(nl: "verder", en: "read on")),
                hint("Esc", Phrase(nl: "niet nu", en: "not now")),
            ]
        case .question:
            [
                hint("Enter", Phrase(nl: "kiezen", en: "choose")),
                hint("Esc", Phrase(nl: "niet nu", en: "not now")),
            ]
        case .consultation(let sheet) where sheet.isTyping: filterHints
        case .some(let sheet): hints(on: sheet)
        case nil: filterHints
        }
    }

    private func formHints(_ form: OpenForm) -> [KeyHint] {
        if form.state?.isExpanded == true { return editorHints }
        let list =
            form.state?.focused?.choice.map { choice in
                choice.isNear
                    ? hint("↓", Phrase(nl: "naar een ervan", en: "to one of them"))
                    : choice.isOpen
                        ? hint("Enter", Phrase(nl: "deze kiezen", en: "take this"))
                        : hint(Key.space.told(language), Phrase(nl: "lijst", en: "list"))
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
            .map { hint(Self.told($0.keys, language), Phrase(nl: "opzij", en: "aside")) }
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
        let bindings = panes[focus].hinted
        let own = Self.once(bindings.map { hint(Self.told($0.keys, language), $0.label) })
        let leaving = bindings.first { $0.keys.contains(.escape) }
            .map { hint(Self.told($0.keys, language), $0.label) }
        let ours = hintedKeys.map { hint(Self.told($0.keys, language), $0.label) }
        let all = fitting(own, beside: ours, keeping: leaving)
        guard let leaving, !all.contains(leaving) else { return all }
        // How to get out of here says more than how to leave kader, or to be helped.
        let closer = ours.indices.reversed().lazy.map {
            fitting(own, beside: Array(ours[..<$0]), keeping: leaving)
        }
        return closer.first { $0.contains(leaving) } ?? all
    }

    /// The pane's own, and behind them those that work in every pane.
    private func fitting(
        _ own: [KeyHint], beside ours: [KeyHint], keeping leaving: KeyHint?
    ) -> [KeyHint] {
        let fitting = Self.fitting(own, columns: room(beside: ours)) { $0 == leaving }
        // What to do here says more than how to leave.
        return fitting.isEmpty ? own.prefix(1) + ours : fitting + ours
    }

    /// Of keys that do the same only the first.
    private static func once(_ hints: [KeyHint]) -> [KeyHint] {
        var told: Set<String> = []
        return hints.filter { told.insert($0.label).inserted }
    }

    /// The first hints that fit, so that those behind them keep their place; how to get out of here is
    /// the last to fall off.
    private static func fitting(
        _ hints: [KeyHint], columns: Int, _ leaves: (KeyHint) -> Bool
    ) -> [KeyHint] {
        let widths = hints.map(\.room)
        let first = count(of: widths, within: columns)
        guard first < hints.count, let leaving = hints[first...].firstIndex(where: leaves)
        else { return Array(hints.prefix(first)) }
        let others = count(of: widths, within: columns - widths[leaving])
        return others == 0
            ? Array(hints.prefix(first)) : hints.prefix(others) + [hints[leaving]]
    }

    /// How many of the first have room beside one another.
    private static func count(of widths: [Int], within columns: Int) -> Int {
        var used = 0
        return widths.prefix { width in
            used += width
            return used <= columns
        }.count
    }

    /// The keys of a sheet that can be used now, as far as they fit, and behind them where the others
    /// are told.
    private func hints(on sheet: Sheet) -> [KeyHint] {
        let bindings = (keys(on: sheet)?.bindings ?? []).filter {
            $0.isHinted && $0.refusal == nil
        }
        let own = bindings.map { hint(Self.told($0.keys, language), $0.label) }
        let help = hintedKeys.filter { $0.message == .help && !$0.keys.isEmpty }
            .map { hint(Self.told($0.keys, language), $0.label) }
        let leaving = bindings.firstIndex { $0.keys.contains(.escape) }.map { own[$0] }
        return Self.fitting(own, columns: room(beside: help)) { $0 == leaving } + help
    }

    /// In a list of which every row has a letter.
    private var letterHints: [KeyHint] {
        [
            hint(
                Phrase(nl: "letter", en: "letter")[language],
                Phrase(nl: "aan of uit", en: "on or off")),
            hint("↑↓", Phrase(nl: "kiezen", en: "choose")),
            hint("Enter", Phrase(nl: "doen", en: "do")),
            hint("/", Phrase(nl: "zoeken", en: "find")),
            hint("Esc", Phrase(nl: "terug", en: "back")),
        ]
    }

    private func hint(_ key: String, _ label: Phrase) -> KeyHint {
        KeyHint(spelled(key), label[language])
    }

    private func hint(_ command: FormCommand) -> KeyHint {
        hint(Self.told(own.keys(of: command), language), command.label)
    }
}

extension KeyHint {
    /// With the blanks behind it.
    fileprivate var room: Int { columns + Self.between }
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
