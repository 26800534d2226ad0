/// A reported signal that waits for its answer too long, with what its cell says in words.
public struct DueSignal: Hashable, Sendable {
    public let entry: SignalEntry

    /// The last day on which an answer would have been in time.
    public let due: Day

    /// Of its own employer and problem; sectors and regions are in the reference tables.
    public let names: SignalNames

    public init(entry: SignalEntry, due: Day, names: SignalNames) {
        self.entry = entry
        self.due = due
        self.names = names
    }
}
