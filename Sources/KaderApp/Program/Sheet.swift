internal import KaderDomain
internal import TerminalUI

/// What lies over the panes and takes the keyboard. They stack: a form may open another.
enum Sheet: Sendable {
    case form(OpenForm)
    case help(HelpState)
    case question(Question<Addressed>, selected: Int, top: Int = 0)
    case pick(PickState)
    case history(HistoryState)
    case person(PersonSheet)
    case services(ServiceSheet)
    case figures(FigureSheet)
    case map(MapSheet)
    case waiting(WaitingSheet)
    case tax(TaxSheet)
    case meetings(MeetingSheet)
    case year(YearSheet)
    case consultation(ConsultationSheet)
    case bus(BusSheet)
    case search(SearchState)
    case palette(PaletteState)
    case macros(MacroSheet)
    case theme(ThemeState)
}

/// The help sheet: everything that can be done here, found by typing.
struct HelpState: Finding, Hashable, Sendable {
    var list = FoundList()
}

/// A list to choose from, found by typing.
struct PickState: Finding, Sendable {
    let pick: Pick<Addressed>
    var list: FoundList

    /// Whether letters are typed to find a row. Where rows have letters of their own those take them
    /// until the person begins to search.
    var isTyping: Bool

    init(pick: Pick<Addressed>, selection: Int = 0) {
        self.pick = pick
        list = FoundList(selection: selection)
        isTyping = !pick.isLettered
    }

    /// The row that a letter takes: as it is written, else in the other case where that is one row.
    func option(of letter: Character, _ language: Language) -> Pick<Addressed>.Option? {
        let letters = pick.options.filter { $0.letter != nil }
        let same = letters.first { $0.letter?[language] == String(letter) }
        let others = letters.filter { $0.letter?[language].lowercased() == letter.lowercased() }
        return same ?? (others.count == 1 ? others[0] : nil)
    }

    /// The options that hold every word that was typed: those that begin with it first, those of which only
    /// another name holds it last.
    var matches: [Pick<Addressed>.Option] {
        let wanted = Folding.fold(query)
        guard !wanted.isEmpty else { return pick.options }
        let ranks = pick.options.map { Self.rank($0, wanted) }
        return (0...2).flatMap { rank in
            zip(pick.options, ranks).filter { $0.1 == rank }.map(\.0)
        }
    }

    private static func rank(_ option: Pick<Addressed>.Option, _ wanted: String) -> Int? {
        let labels = [option.label.nl, option.label.en].map(Folding.fold)
        if labels.contains(where: { $0.hasPrefix(wanted) }) { return 0 }
        let detail = Folding.fold(option.detail)
        let words = wanted.split(separator: " ")
        if labels.contains(where: { label in
            words.allSatisfy { "\(label) \(detail)".contains($0) }
        }) {
            return 1
        }
        let others = option.otherNames.map(Folding.fold)
        return others.contains { name in words.allSatisfy { name.contains($0) } } ? 2 : nil
    }
}
