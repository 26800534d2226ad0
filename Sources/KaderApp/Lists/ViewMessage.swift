public import KaderDomain

/// What can be done with the saved views of a list.
public enum ViewMessage: Equatable, Sendable {
    case choose

    /// The views of this list, by name.
    case found([SavedView])

    /// How the list was left the last time.
    case remembered(SavedView)
    case show(SavedView)

    /// Back to how the list is by itself.
    case reset

    /// Keep the list as it is now, under a name; these are taken.
    case save(taken: [String])
    case chooseToRename([SavedView])
    case rename(SavedView, taken: [String])
    case chooseToRemove([SavedView])

    /// Asks once more.
    case doubt(SavedView)
    case remove(SavedView)
    case removed(SavedView)
}

/// What is read and written of views.
public enum ViewEffect: Equatable, Sendable {
    case read(ListName)
    case recall(ListName)
    case remember(SavedView)
    case remove(SavedView)
}
