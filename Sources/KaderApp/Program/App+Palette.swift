internal import KaderDomain
internal import TerminalUI

/// The palette: a command in the person's own words.
struct PaletteState: Finding, Hashable, Sendable {
    var list = FoundList()

    /// Whether it was opened because the phone rings: then what one does first comes first.
    var isForCall = false
}

/// A command of the palette: what it is called, where it works, and its key beside it.
struct PaletteEntry: Sendable {
    /// Where the command is, and what it is called: enough to find it again.
    struct ID: Hashable, Sendable {
        let pane: Int?
        let label: String
    }

    let id: ID
    let label: String
    let place: String
    let key: String
    let refusal: Phrase?
    let action: HelpEntry.Action

    /// Folded. What it is called stands in the language of the screen; `aliases` are the other
    /// language and other words that people look for.
    let names: Names

    struct Names: Hashable, Sendable {
        let label: String
        let aliases: [String]
        let place: String
    }

    /// How what is typed finds it: a whole word before the beginning of one, of these the label
    /// before other words before the place, and shorter before longer. Nil where it does not.
    func rank(of typed: String) -> Rank? {
        let label = rank(of: typed, in: names.label, .label)
        let aliases = names.aliases.compactMap { rank(of: typed, in: $0, .alias) }
        let place = rank(of: typed, in: "\(names.label) \(names.place)", .place)
        let found: [Rank] = [label, place].compactMap(\.self) + aliases
        return found.min()
    }

    /// A place is found by whole words and beginnings of them only.
    private func rank(of typed: String, in text: String, _ source: Rank.Source) -> Rank? {
        guard let fit = Fuzzy.fit(of: typed, in: text) else { return nil }
        guard source != .place || fit < .letters else { return nil }
        return Rank(fit, source, isPane: isPane, names.label)
    }

    struct Rank: Comparable {
        enum Source: Int { case label, alias, place }

        private let key: [Int]

        init(_ fit: Fuzzy.Fit, _ source: Source, isPane: Bool, _ label: String) {
            key = [fit.rawValue, source.rawValue, isPane ? 0 : 1, label.count]
        }

        static func < (left: Self, right: Self) -> Bool {
            left.key.lexicographicallyPrecedes(right.key)
        }
    }
}

extension App {
    /// Every command of every pane as it is now, and those of the program: those of the sheet below
    /// the palette first, then those of the focused pane.
    var paletteEntries: [PaletteEntry] {
        let order = [focus] + panes.indices.filter { $0 != focus }
        let own = order.flatMap { index in
            panes[index].keys.bindings.map { binding in
                entry(binding, in: index, place: panes[index].name, .pane(binding.message))
            }
        }
        let general = keys.bindings.map { entry($0, in: nil, place: nil, .app($0.message)) }
        return sheetEntries + own + general
    }

    private var sheetEntries: [PaletteEntry] {
        guard case .palette = sheets.last, let sheet = sheets.dropLast().last else { return [] }
        let here = Phrase(nl: "hier", en: "here")
        return (keys(on: sheet)?.bindings ?? []).map {
            entry($0, in: nil, place: here, .key($0.message))
        }
    }

    /// Those that what is typed finds, the best first; what was done last before all where nothing is
    /// typed.
    func paletteEntries(matching query: String) -> [PaletteEntry] {
        let wanted = Folding.fold(query)
        guard !wanted.isEmpty else {
            let entries = paletteEntries
            let recent = paletteHistory.compactMap { id in entries.first { $0.id == id } }
            return recent + entries.filter { !paletteHistory.contains($0.id) }
        }
        return paletteEntries.enumerated()
            .compactMap { order, entry in
                entry.rank(of: wanted).map { ($0, order, entry) }
            }
            .sorted { left, right in
                if left.0 < right.0 { return true }
                return !(right.0 < left.0) && left.1 < right.1
            }
            .map(\.2)
    }

    /// Those of a palette as it is now.
    private func paletteEntries(in palette: PaletteState) -> [PaletteEntry] {
        let entries = paletteEntries(matching: palette.query)
        guard palette.isForCall, palette.query.isEmpty else { return entries }
        return entries.filter(\.answersCall) + entries.filter { !$0.answersCall }
    }

    mutating func press(_ key: Key, in palette: PaletteState) -> [Work] {
        var palette = palette
        switch key {
        case .escape:
            sheets.removeLast()
            return []
        case .enter:
            let entries = paletteEntries(in: palette)
            guard entries.indices.contains(palette.selection) else { return [] }
            sheets.removeLast()
            return run(entries[palette.selection])
        // A letter goes through no rows: they need not be found.
        case .character: _ = palette.list.handle(key, rows: 0)
        default: _ = palette.list.handle(key, rows: paletteEntries(in: palette).count)
        }
        replace(.palette(palette))
        return []
    }

    private mutating func run(_ entry: PaletteEntry) -> [Work] {
        leaveSheets(for: entry.action)
        if let pane = entry.id.pane { focus = pane }
        paletteHistory = [entry.id] + paletteHistory.filter { $0 != entry.id }.prefix(19)
        guard let refusal = entry.refusal else { return perform(entry) }
        let reading = comeToFront()
        guard !reading.isEmpty else { return refuse(refusal) }
        postponed = entry.id
        return reading
    }

    /// A command of a pane that was not read yet is judged again by what was read.
    mutating func runPostponed(in pane: Int, isReadingOn: Bool) -> [Work] {
        guard let id = postponed, id.pane == pane,
            let entry = paletteEntries.first(where: { $0.id == id })
        else { return [] }
        guard let refusal = entry.refusal else {
            postponed = nil
            return perform(entry)
        }
        guard !isReadingOn else { return [] }
        postponed = nil
        return refuse(refusal)
    }

    private mutating func perform(_ entry: PaletteEntry) -> [Work] {
        switch entry.action {
        case .pane(let message): return update(message)
        case .app(let command): return run(command)
        case .key(let key): return receive(.key(key))
        }
    }

    func view(of palette: PaletteState) -> Picker {
        let entries = paletteEntries(in: palette)
        return Picker(
            Phrase(nl: "Opdracht", en: "Command")[language], query: palette.list.line,
            rows: entries.map { entry in
                PickerRow(
                    entry.refusal.map { "\(entry.label) – \($0[language])" } ?? entry.label,
                    detail: entry.place, key: spelled(entry.key))
            },
            selection: entries.isEmpty ? nil : palette.selection,
            placeholder: Phrase.nothingFound[language])
    }

    private func names(of label: Phrase, in place: String) -> PaletteEntry.Names {
        let others = [label[.nl], label[.en]].filter { $0 != label[language] }
        return .init(
            label: Folding.fold(label[language]),
            aliases: (others + PaletteAliases.of(label)).map(Folding.fold),
            place: Folding.fold(place))
    }

    private func entry<Message>(
        _ binding: KeyTable<Message>.Binding, in pane: Int?, place: Phrase?,
        _ action: HelpEntry.Action
    ) -> PaletteEntry {
        let place = place?[language] ?? ""
        return PaletteEntry(
            id: .init(pane: pane, label: binding.label[.nl]), label: binding.label[language],
            place: place, key: Self.told(binding.keys, language), refusal: binding.refusal,
            action: action, names: names(of: binding.label, in: place))
    }
}

extension PaletteEntry {
    /// Whether it is a pane itself.
    fileprivate var isPane: Bool {
        if case .app(.focus) = action { true } else { false }
    }

    /// What one does when somebody calls: see who it is, or make an appointment.
    fileprivate var answersCall: Bool {
        switch action {
        case .app(let command): command == .search
        case .pane(.pane(_, let message)): message as? SpreekuurPane.Message == .book
        case .pane, .key: false
        }
    }
}
