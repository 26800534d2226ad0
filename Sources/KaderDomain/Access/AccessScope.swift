/// How far somebody's role reaches: `own`, `house:groningen`, `network:<id>`, `region:AM01`, `land`.
public enum AccessScope: Hashable, Sendable, LosslessStringConvertible {
    /// What is about them, what they made, their own networks and the people they help.
    case own

    /// A place by its key, as those of the agenda: a house, or where the bus stands.
    case house(String)
    case network(Network.ID)

    /// A labour-market region, by its code.
    case region(String)

    /// Everything that the role may see.
    case land

    public init?(_ description: String) {
        let parts = description.split(separator: ":", maxSplits: 1).map(String.init)
        switch (parts.first, parts.dropFirst().first) {
        case ("own", nil): self = .own
        case ("land", nil): self = .land
        case ("house", let key?): self = .house(key)
        case ("region", let code?): self = .region(code)
        case ("network", let text?):
            guard let id = Network.ID(text) else { return nil }
            self = .network(id)
        default: return nil
        }
    }

    public var description: String {
        switch self {
        case .own: "own"
        case .house(let key): "house:\(key)"
        case .network(let id): "network:\(id)"
        case .region(let code): "region:\(code)"
        case .land: "land"
        }
    }

    /// Whether all of the other lies in this one. Of a network in a region it is not known.
    public func covers(_ other: AccessScope) -> Bool { self == .land || self == other }
}
