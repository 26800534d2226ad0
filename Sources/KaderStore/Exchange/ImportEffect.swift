/// What an import does, or would do, with one thing.
public enum ImportEffect: String, Hashable, Sendable {
    case added, changed, unchanged
}
