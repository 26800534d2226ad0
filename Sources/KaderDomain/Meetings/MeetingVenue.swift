/// Where an information meeting is (S39): in a vakbondshuis, online, or anywhere else.
public enum MeetingVenue: Hashable, Sendable, LosslessStringConvertible {
    /// By the key of the house.
    case house(String)
    case online

    /// As people call it, never blank: a canteen, a neighbourhood centre.
    case elsewhere(String)

    /// - Returns: nil for what is none: `house:groningen`, `online`, `at:Kantine Voorbeeld`.
    public init?(_ description: String) {
        let (tag, rest) = description.tagged
        switch tag {
        case "online" where rest.isEmpty: self = .online
        case "house" where !rest.trimmed.isEmpty: self = .house(rest.trimmed)
        case "at": self.init(elsewhere: rest)
        default: return nil
        }
    }

    /// - Returns: nil for a blank name.
    public init?(elsewhere name: String) {
        guard !name.trimmed.isEmpty else { return nil }
        self = .elsewhere(name.trimmed)
    }

    public var description: String {
        switch self {
        case .house(let key): "house:\(key)"
        case .online: "online"
        case .elsewhere(let name): "at:\(name)"
        }
    }
}
