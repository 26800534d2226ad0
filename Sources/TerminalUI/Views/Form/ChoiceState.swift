/// A choice by typing: what there is to choose, what has been typed, and what is chosen.
///
/// Always true: without ``allowsSeveral`` at most one is chosen, and ``highlighted`` is
/// a row of the list where the list has any.
public struct ChoiceState: Hashable, Sendable {
    /// What can be chosen, in the order shown.
    public private(set) var options: [ChoiceOption]

    /// The chosen ones, in the order in which they were chosen.
    public private(set) var chosen: [ChoiceOption]

    /// What has been typed to find an option, with a cursor in it. It stays when the list is closed
    /// without a choice: see ``isUndecided``.
    public private(set) var line = TextBuffer()
    public var query: String { line.text }

    /// The row of the list that Enter takes, from 0. The row behind the last of ``matches``
    /// is the new one, where ``offersNew``.
    public private(set) var highlighted = 0
    public private(set) var isOpen = false

    /// Whether the options are not what was typed, but only what comes near: then no row is taken until
    /// the person has moved onto one.
    public private(set) var isNear = false
    public var allowsSeveral: Bool

    /// What is said before the query to make something new of it, such as `nieuw`; nil
    /// where nothing new can be made here.
    public var allowsNew: String?

    /// Whether ``matches`` are those options that hold the query. False where the caller
    /// answers every query with options of its own.
    public var filters: Bool

    /// The query for which the caller was asked last, and the one to which the options are the answer.
    private var asked = ""
    private var answered = ""

    public init(
        options: [ChoiceOption], chosen: [String] = [], allowsSeveral: Bool = false,
        allowsNew: String? = nil, filters: Bool = true
    ) {
        self.options = options
        self.allowsSeveral = allowsSeveral
        self.allowsNew = allowsNew
        self.filters = filters
        self.chosen = []
        choose(ids: chosen)
    }

    public var chosenIDs: [String] { chosen.map(\.id) }

    /// The options that are left by the query: first those that begin with it. With several,
    /// those already chosen are left out.
    public var matches: [ChoiceOption] {
        let open = options.filter { !allowsSeveral || !chosen.contains($0) }
        guard filters, !query.isEmpty else { return open }
        let wanted = Folding.fold(query)
        let found = open.filter { Folding.contains($0.label + " " + $0.detail, query) }
        let first = found.filter { Folding.fold($0.label).hasPrefix(wanted) }
        return first + found.filter { !Folding.fold($0.label).hasPrefix(wanted) }
    }

    /// Whether the list still answers an older query than was typed: what is highlighted is not what
    /// the person means, so nothing may be taken from it yet.
    public var isBehind: Bool { isOpen && !filters && asked != answered }

    /// Whether there is nothing to choose from before something is typed.
    var asksToType: Bool { !filters && query.isEmpty && options.isEmpty }

    /// Whether something is typed of which nothing was chosen: the field shows that, and not what
    /// was chosen before.
    public var isUndecided: Bool { !query.isEmpty }

    /// Whether the list ends with a row that makes something new of the query.
    public var offersNew: Bool { allowsNew != nil && !query.isEmpty }

    /// The option that Enter takes; nil where it is the new one, where none is left or where all of
    /// them only come near.
    var highlightedMatch: ChoiceOption? {
        guard !isNear else { return nil }
        let found = matches
        return highlighted < found.count ? found[highlighted] : nil
    }

    var rowCount: Int { matches.count + (offersNew ? 1 : 0) }
}

extension ChoiceState {
    /// Chooses these; ids that are no option are left out, and of several where one may
    /// be chosen, only the first is.
    public mutating func choose(ids: [String]) {
        let known = options + chosen
        let found = ids.compactMap { id in known.first { $0.id == id } }
        chosen = allowsSeveral ? found : Array(found.prefix(1))
    }

    /// Adds an option where it is new, chooses it, and closes the list.
    public mutating func choose(_ option: ChoiceOption) {
        if !options.contains(where: { $0.id == option.id }) { options.append(option) }
        chosen = allowsSeveral ? chosen.filter { $0.id != option.id } + [option] : [option]
        close()
    }

    /// Puts other options in the list. What has been chosen stays chosen.
    ///
    /// - Parameters:
    ///   - query: what they answer; nil where they answer nothing that was typed.
    ///   - isNear: as ``isNear``.
    public mutating func setOptions(
        _ options: [ChoiceOption], answering query: String? = nil, isNear: Bool = false
    ) {
        (self.options, self.isNear) = (options, isNear)
        if let query { (asked, answered) = (query, query) }
        highlighted = min(highlighted, max(0, rowCount - 1))
    }

    /// Does what a key does in the line that is typed.
    mutating func edit(_ key: Key) -> TextBuffer.Effect {
        let effect = line.handle(key, limit: Self.longestQuery)
        if effect == .edited { askAnew() }
        return effect
    }

    mutating func paste(_ text: String) {
        _ = line.paste(text.onePastedLine, limit: Self.longestQuery, isMultiline: false)
        askAnew()
    }

    /// Puts back what was typed when nothing was chosen yet; the list stays closed.
    mutating func putBack(_ query: String) { line = TextBuffer(query) }

    private mutating func askAnew() {
        (isOpen, highlighted, asked, isNear) = (true, 0, query, false)
    }

    private static let longestQuery = 200

    mutating func open() {
        (isOpen, highlighted) = (true, 0)
        if isUndecided { asked = query }
    }

    /// Opens the list with the highlight on an option; on the first where it is not there.
    mutating func open(at id: String) {
        open()
        highlighted = matches.firstIndex { $0.id == id } ?? 0
    }

    /// Closes the list and forgets what was typed.
    mutating func close() {
        line = TextBuffer()
        (isOpen, highlighted, asked, isNear) = (false, 0, answered, false)
    }

    /// Closes the list; what was typed stays.
    mutating func shut() { (isOpen, highlighted) = (false, 0) }

    /// Takes away the last that was chosen. False where nothing was.
    mutating func removeLast() -> Bool { chosen.popLast() != nil }

    /// The first step among what only comes near goes onto its first row.
    mutating func move(_ step: Int) { point(at: isNear ? 0 : highlighted + step) }

    /// Moves to a row, or to the nearest there is.
    mutating func point(at row: Int) {
        (highlighted, isNear) = (min(max(0, row), max(0, rowCount - 1)), false)
    }
}
