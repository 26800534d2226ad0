internal import KaderDomain
internal import TerminalUI

/// The palette: a command in the person's own words.
struct PaletteState: Hashable, Sendable {
    var query = ""
    var selection = 0

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

    /// Both languages: who knows the English word finds the Dutch command.
    let words: String
}

extension App {
    /// Every command of every pane as it is now, and those of the program: those of the focused
    /// pane first.
    var paletteEntries: [PaletteEntry] {
        let order = [focus] + panes.indices.filter { $0 != focus }
        let own = order.flatMap { index in
            panes[index].keys.bindings.map { binding in
                entry(binding, in: index, place: panes[index].name, .pane(binding.message))
            }
        }
        let general = keys.bindings.map { entry($0, in: nil, place: nil, .app($0.message)) }
        return own + general
    }

    /// Those that hold the letters typed in their order; the closest together first, what was done
    /// last before all where nothing is typed.
    func paletteEntries(matching query: String) -> [PaletteEntry] {
        let wanted = Folding.fold(query)
        guard !wanted.isEmpty else {
            let entries = paletteEntries
            let recent = paletteHistory.compactMap { id in entries.first { $0.id == id } }
            return recent + entries.filter { !paletteHistory.contains($0.id) }
        }
        return paletteEntries.enumerated()
            .compactMap { order, entry in
                Fuzzy.cost(of: wanted, in: entry.words).map { ($0, order, entry) }
            }
            .sorted { ($0.0, $0.1) < ($1.0, $1.1) }
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
        let entries = paletteEntries(in: palette)
        switch key {
        case .escape:
            sheets.removeLast()
            return []
        case .enter:
            guard entries.indices.contains(palette.selection) else { return [] }
            sheets.removeLast()
            return run(entries[palette.selection])
        case .down: palette.selection = min(palette.selection + 1, max(0, entries.count - 1))
        case .up: palette.selection = max(0, palette.selection - 1)
        case .backspace: (palette.query, palette.selection) = (String(palette.query.dropLast()), 0)
        case .character(let character):
            (palette.query, palette.selection) = (palette.query + String(character), 0)
        default: return []
        }
        replace(.palette(palette))
        return []
    }

    private mutating func run(_ entry: PaletteEntry) -> [Work] {
        if let pane = entry.id.pane { focus = pane }
        paletteHistory = [entry.id] + paletteHistory.filter { $0 != entry.id }.prefix(19)
        if let refusal = entry.refusal {
            notice = Notice(
                Phrase(nl: "Dat kan nu niet: \(refusal[.nl]).", en: "Not now: \(refusal[.en])."),
                .refusal)
            return []
        }
        switch entry.action {
        case .pane(let message): return update(message)
        case .app(let command): return run(command)
        }
    }

    func view(of palette: PaletteState) -> Picker {
        let entries = paletteEntries(in: palette)
        return Picker(
            Phrase(nl: "Opdracht", en: "Command")[language], query: palette.query,
            rows: entries.map { entry in
                PickerRow(
                    entry.refusal.map { "\(entry.label) – \($0[language])" } ?? entry.label,
                    detail: entry.place, key: spelled(entry.key))
            },
            selection: entries.isEmpty ? nil : palette.selection,
            placeholder: Phrase.nothingFound[language])
    }

    private func entry<Message>(
        _ binding: KeyTable<Message>.Binding, in pane: Int?, place: Phrase?,
        _ action: HelpEntry.Action
    ) -> PaletteEntry {
        let place = place?[language] ?? ""
        return PaletteEntry(
            id: .init(pane: pane, label: binding.label[.nl]), label: binding.label[language],
            place: place, key: Self.told(binding.keys), refusal: binding.refusal, action: action,
            words: Folding.fold("\(binding.label[.nl]) \(binding.label[.en]) \(place)"))
    }
}

extension PaletteEntry {
    /// What one does when somebody calls: see who it is, or make an appointment.
    fileprivate var answersCall: Bool {
        switch action {
        case .app(let command): command == .search
        case .pane(.pane(_, let message)): message as? SpreekuurPane.Message == .book
        case .pane: false
        }
    }
}
