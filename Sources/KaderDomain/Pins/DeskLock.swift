/// A desk that several people use: who they are, and when it locks by itself.
public struct DeskLock: Hashable, Sendable {
    /// Who has a PIN here, by name; never empty.
    public let people: [Actor]

    /// After so many minutes without a key.
    public let minutes: Int

    /// - Returns: nil where nobody has a PIN: then nothing is locked.
    public init?(_ people: [Actor], minutes: Int) {
        guard !people.isEmpty else { return nil }
        self.people = people
        self.minutes = minutes
    }
}
