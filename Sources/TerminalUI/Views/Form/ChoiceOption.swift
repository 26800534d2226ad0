/// Something that can be chosen in a field.
public struct ChoiceOption: Hashable, Sendable {
    /// What the program knows it by.
    public var id: String
    public var label: String

    /// Tells it from others with the same label; filtered on as well.
    public var detail: String

    /// Whether it is made only where it is chosen: lists tell it as `+ nieuwe werkgever: Bakkerij`, by
    /// ``detail`` and ``label``.
    public var isNew: Bool

    public init(id: String, label: String, detail: String = "", isNew: Bool = false) {
        self.id = id
        self.label = label
        self.detail = detail
        self.isNew = isNew
    }
}
