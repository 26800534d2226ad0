internal import KaderDomain

/// How the lines of an open plan are laid out.
public enum PlanLook: Hashable, Sendable {
    /// Themes, goals and actions as a tree.
    case tree

    /// Actions as bars over the months of the year.
    case timeline

    /// Actions as cards in columns by state.
    case board
}

extension PlanLook {
    /// What stands behind the name of the plan: ` · bord`; of the tree nothing.
    var label: Phrase {
        switch self {
        case .tree: Phrase(same: "")
        case .timeline: Phrase(nl: " · het jaar", en: " · the year")
        case .board: Phrase(nl: " · bord", en: " · board")
        }
    }
}
