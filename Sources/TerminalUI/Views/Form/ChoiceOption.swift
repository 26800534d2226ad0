/// Something that can be chosen in a field.
public struct ChoiceOption: Hashable, Sendable {
    /// What the program knows it by.
    public var id: String
    public var label: String

    /// Tells it from others with the same label; filtered on as well.
    public var detail: String

    public init(id: String, label: String, detail: String = "") {
        self.id = id
        self.label = label
        self.detail = detail
    }
}
