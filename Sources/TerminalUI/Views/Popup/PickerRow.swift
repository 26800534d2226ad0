/// One thing that can be picked.
public struct PickerRow: Hashable, Sendable {
    public var text: String

    /// Stands behind the text where there is room.
    public var detail: String

    /// The key that does the same, as shown at the right; may be empty.
    public var key: String

    public init(_ text: String, detail: String = "", key: String = "") {
        self.text = text
        self.detail = detail
        self.key = key
    }
}
