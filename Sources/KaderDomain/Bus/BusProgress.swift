/// How far the laptop of the bus is made: what is done now, and how much is left.
public struct BusProgress: Hashable, Sendable {
    /// The part that begins now.
    public let part: Part

    /// How many parts are done, of how many; `done < total`.
    public let done: Int
    public let total: Int

    public init(_ part: Part, done: Int, total: Int) {
        self.part = part
        self.done = done
        self.total = total
    }

    public enum Part: Hashable, Sendable {
        /// Things of a kind, by the name of their table.
        case things(String)

        /// What was changed when, who is held when, and what is found by which word.
        case log, claims, words

        /// Whether the file is sound.
        case checking
    }
}
