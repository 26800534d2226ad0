/// What was pressed, and the name of what that did.
public struct LoggedEvent: Hashable, Sendable {
    public let event: InputEvent

    /// Such as `plans.open`, without blanks or brackets; nil where a letter was typed, or for what has no name.
    public let action: String?

    public init(_ event: InputEvent, does action: String? = nil) {
        self.event = event
        self.action = action
    }
}
