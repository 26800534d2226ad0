internal import KaderStore

extension ViewEffect {
    /// - Returns: nil where nothing is to be said of it.
    func perform(in store: ActingStore) throws -> ViewMessage? {
        switch self {
        case .read(let list): return .found(try store.views(of: list))
        case .recall(let list): return try store.lastView(of: list).map { .remembered($0) }
        // Where kader may only read, the list is arranged for as long as it is open.
        case .remember(let view): if store.store.refusal == nil { try store.save(view) }
        case .remove(let view):
            try store.remove(view)
            return .removed(view)
        }
        return nil
    }
}
