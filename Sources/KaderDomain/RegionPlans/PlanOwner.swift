/// Who pulls an action (S28: *trekker*): a person, a network, a sector, or a campaign by name.
///
/// Written as `person:<id>`, `network:<id>`, `sector:<key>` or `campaign:<name>`.
public enum PlanOwner: Hashable, Sendable, LosslessStringConvertible {
    case person(Contact.ID)
    case network(Network.ID)
    case sector(String)
    case campaign(String)

    public init?(_ description: String) {
        let scalars = description.unicodeScalars
        guard let colon = scalars.firstIndex(of: ":") else { return nil }
        // By scalars: a name may begin with a mark that would join the colon.
        let value = String(scalars[scalars.index(after: colon)...])
        switch String(scalars[..<colon]) {
        case "person":
            guard let id = Contact.ID(value) else { return nil }
            self = .person(id)
        case "network":
            guard let id = Network.ID(value) else { return nil }
            self = .network(id)
        case "sector" where !value.isEmpty: self = .sector(value)
        case "campaign" where !value.isEmpty: self = .campaign(value)
        default: return nil
        }
    }

    public var description: String {
        switch self {
        case .person(let id): "person:\(id)"
        case .network(let id): "network:\(id)"
        case .sector(let key): "sector:\(key)"
        case .campaign(let name): "campaign:\(name)"
        }
    }
}
