/// What comes back of macros that are kept in files.
public enum MacroMessage: Sendable {
    /// The names of those that are kept, to choose one, or to keep another beside them.
    case listed([String], toKeep: Bool)

    /// One was read: its name, and what stands in its file.
    case read(String, log: String)
}
