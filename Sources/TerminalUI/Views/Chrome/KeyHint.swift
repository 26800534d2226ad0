/// A key and what it does, as the status bar says it.
public struct KeyHint: Hashable, Sendable {
    public var key: String
    public var label: String

    public init(_ key: String, _ label: String) {
        self.key = key
        self.label = label
    }

    /// The blanks between two of them.
    public static let between = 2

    /// Without blanks around it.
    public var columns: Int { TextWidth.columns(of: key) + 1 + TextWidth.columns(of: label) }
}
