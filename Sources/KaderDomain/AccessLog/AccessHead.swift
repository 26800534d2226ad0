/// The end of the access log at some time: whoever notes it elsewhere can see later that nothing before
/// it was changed.
public struct AccessHead: Hashable, Sendable {
    /// The number of the last line; 0 where there is none.
    public let number: Int

    /// In hexadecimal; blank where there is no line.
    public let hash: String

    public init(number: Int, hash: String) {
        self.number = number
        self.hash = hash
    }

    /// When a head is noted.
    public enum Occasion: String, CaseIterable, Sendable {
        case backup, sync, review, trim
    }
}
