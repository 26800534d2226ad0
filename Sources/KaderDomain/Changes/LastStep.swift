/// A step that can be taken back: what it was about, and of which kinds the things are that it changed.
public struct LastStep: Hashable, Sendable {
    public let report: UndoReport

    /// The names of their tables.
    public let kinds: Set<String>

    public init(_ report: UndoReport, kinds: Set<String>) {
        self.report = report
        self.kinds = kinds
    }
}
