/// One line of a ``LineChart``.
public struct LineSeries: Hashable, Sendable {
    public let label: String

    /// Stands on the line, by which it is told from others without colour. One column wide.
    public let mark: Character

    /// One for each label of the chart, finite or nil for a gap.
    public let values: [Double?]

    /// Values that are not finite become nil, a mark that is not one column wide a dot.
    public init(_ label: String, mark: Character, _ values: [Double?]) {
        self.label = label
        self.mark = TextWidth.columns(of: mark) == 1 ? mark : TextWidth.placeholder
        self.values = values.map { value in value.flatMap { $0.isFinite ? $0 : nil } }
    }
}
