/// What stands in a field, without how it looks: to keep as a draft and put back.
public enum FieldValue: Hashable, Sendable, Codable {
    case text(String)

    /// The ids of what is chosen, in order.
    case chosen([String])
    case toggle(Bool)
}
