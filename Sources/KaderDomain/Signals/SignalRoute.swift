/// To whom a signal is reported (S46): an official, or the policy department where there is none.
public enum SignalRoute: Hashable, Sendable, LosslessStringConvertible {
    case official(Contact.ID)

    /// *Beleidsafdeling*.
    case policy

    public static let policyName = Phrase(nl: "de beleidsafdeling", en: "the policy department")

    public init?(_ description: String) {
        if description == "policy" {
            self = .policy
        } else {
            let prefix = "contact:"
            guard description.hasPrefix(prefix),
                let id = Contact.ID(String(description.dropFirst(prefix.count)))
            else { return nil }
            self = .official(id)
        }
    }

    /// `policy`, `contact:<id>`.
    public var description: String {
        switch self {
        case .official(let id): "contact:\(id)"
        case .policy: "policy"
        }
    }
}
