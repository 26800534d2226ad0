/// Where a spreekuur is held: in a vakbondshuis (the bus is one) or online.
///
/// Written as the key of the house, or `online`.
public enum Place: Hashable, Sendable, LosslessStringConvertible {
    case house(String)
    case online

    /// The bus, the 36th house (S6).
    public static let bus = Place.house("bus")

    public init?(_ description: String) {
        switch description {
        case "": return nil
        case "online": self = .online
        default: self = .house(description)
        }
    }

    public var description: String {
        switch self {
        case .house(let key): key
        case .online: "online"
        }
    }

    /// The key of the house, or nil online.
    public var house: String? {
        if case .house(let key) = self { key } else { nil }
    }
}
