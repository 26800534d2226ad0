/// What was undone or done again.
public struct UndoReport: Hashable, Sendable {
    public let command: CommandName

    /// The thing it was about, as a list would call it.
    public let about: String

    /// How many things went back.
    public let count: Int

    public init(
        command: CommandName, about: String, count: Int
    ) {
        self.command = command
        self.about = about
        self.count = count
    }
}
