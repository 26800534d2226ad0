/// Something about the terminal that its user should know.
public enum TerminalNotice: Hashable, Sendable {
    /// This machine does not know the kind of terminal that `TERM` names; another is used.
    case unknownTerminal(String, used: String)

    /// The locale is not UTF-8, so letters lose their accents and lines are plain.
    case asciiOnly
}
