internal import KaderDomain
internal import TerminalUI

/// What happened last in the tour, for a step to see whether it was what it asked.
struct TourMoment {
    let before: App
    let message: AppMessage
    let works: [Work]
    let after: App

    /// Whether a form was just saved.
    var hasSaved: Bool {
        if case .form(.saved) = message { true } else { false }
    }

    /// Whether a step was just taken back.
    var hasUndone: Bool { works.contains { $0.name == "undo" } }

    var hasFiltered: Bool { !after.isFiltering && !after.panes[after.focus].filter.isEmpty }

    /// Whether something lies open in the focused pane that Esc goes back from.
    var hasOpened: Bool {
        after.sheets.isEmpty && !after.isFiltering
            && after.panes[after.focus].keys.binding(for: .escape) != nil
    }

    var hasFound: Bool {
        guard case .search(let search) = after.sheets.last else { return false }
        return !search.hits.isEmpty
    }

    var hasAskedHelp: Bool {
        if case .help = after.sheets.last { true } else { false }
    }
}
