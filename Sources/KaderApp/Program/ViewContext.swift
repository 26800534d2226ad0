public import KaderDomain
public import TerminalUI

/// What a view needs to know besides the state.
public struct ViewContext: Hashable, Sendable {
    public var language: Language
    public var now: LocalTime

    /// Whether the keyboard is here.
    public var isActive: Bool

    /// The columns and rows that the pane has inside its border.
    public var size: Size

    /// The first line to show, as far as the selection allows; nil where the wheel was not used.
    public var top: Int?

    /// Whether it is told as lines: with nothing beside a list.
    var isPlain = false

    /// The person's own keys, for texts that tell one.
    var own = KeyMap.none

    /// Why there is nothing to show; nil where it is still being read.
    var unread: Phrase?

    /// What stands where nothing was read.
    var notRead: TextView {
        TextView(own.filled(unread ?? .loading, language), .muted)
    }

    public init(
        language: Language, now: LocalTime, isActive: Bool, size: Size, top: Int? = nil
    ) {
        self.language = language
        self.now = now
        self.isActive = isActive
        self.size = size
        self.top = top
    }
}
