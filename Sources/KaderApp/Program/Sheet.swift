internal import KaderDomain
internal import TerminalUI

/// What lies over the panes and takes the keyboard. They stack: a form may open another.
enum Sheet: Sendable {
    case form(OpenForm)
    case help(HelpState)
    case question(Question<Addressed>, selected: Int)
    case pick(PickState)
    case history(HistoryState)
}

/// The help sheet: everything that can be done here, found by typing.
struct HelpState: Hashable, Sendable {
    var query = ""
    var selection = 0
}

/// A list to choose from, found by typing.
struct PickState: Sendable {
    let pick: Pick<Addressed>
    var query = ""
    var selection = 0

    /// The options that hold what was typed, those that begin with it first.
    var matches: [Pick<Addressed>.Option] {
        let wanted = Folding.fold(query)
        guard !wanted.isEmpty else { return pick.options }
        let found = pick.options.filter {
            Folding.fold($0.label + " " + $0.detail).contains(wanted)
        }
        let (first, rest) = (
            found.filter { Folding.fold($0.label).hasPrefix(wanted) },
            found.filter { !Folding.fold($0.label).hasPrefix(wanted) }
        )
        return first + rest
    }
}

/// Who changed a thing when.
struct HistoryState: Hashable, Sendable {
    let title: String
    let lines: [HistoryLine]
    var top = 0
}
