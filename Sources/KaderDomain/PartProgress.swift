/// How far work of several parts is: what is done now, and how much of all.
public struct PartProgress<Part: Hashable & Sendable>: Hashable, Sendable {
    public let part: Part

    /// Of whatever is counted; `0...total`.
    public let done: Int
    public let total: Int

    public init(_ part: Part, done: Int, total: Int) {
        self.part = part
        self.done = done
        self.total = total
    }
}
