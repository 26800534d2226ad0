/// Why the terminal program cannot be shown.
public enum TerminalFailure: Error, Hashable, Sendable {
    /// Standard input or output is no terminal.
    case notATerminal

    /// Neither this kind of terminal (`TERM`) nor any that was tried instead is known here.
    case unknownTerminal(String)
}
