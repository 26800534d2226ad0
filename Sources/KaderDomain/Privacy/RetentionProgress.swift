/// How far it is with what was kept longer than its term.
public struct RetentionProgress: Hashable, Sendable {
    public let part: Part

    /// Of what is looked at or erased; `0...total`.
    public let done: Int
    public let total: Int

    public init(_ part: Part, done: Int, total: Int) {
        self.part = part
        self.done = done
        self.total = total
    }

    public enum Part: Hashable, Sendable {
        /// What is past its term; nothing is changed meanwhile.
        case looking

        /// What was found; whatever is done is gone for good.
        case erasing

        /// The bytes in the file, of what is gone already.
        case wiping
    }
}
