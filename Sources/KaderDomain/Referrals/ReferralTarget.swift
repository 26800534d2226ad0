/// To whom somebody is referred (S48): a department, an official, or a partner outside the union.
public enum ReferralTarget: Hashable, Sendable, LosslessStringConvertible {
    case department(Department)
    case official(Contact.ID)

    /// By name, never blank: UWV, a leerwerkloket, an O&O fund.
    case partner(String)

    /// Whether the union lets somebody else know of its member: that asks consent (PRACTICE 3.1).
    public var isExternal: Bool {
        if case .partner = self { true } else { false }
    }

    /// For whom a consent holds: for officials as such, not for one of them, so that it names nobody.
    public var forConsent: ReferralTarget {
        if case .official = self { .department(.officials) } else { self }
    }

    /// - Returns: nil for what is none: `department:legal`, `official:<id>`, `partner:UWV`.
    public init?(_ description: String) {
        let (tag, rest) = description.tagged
        switch tag {
        case "department":
            guard let department = Department(rawValue: rest) else { return nil }
            self = .department(department)
        case "official":
            guard let id = Contact.ID(rest) else { return nil }
            self = .official(id)
        case "partner": self.init(partner: rest)
        default: return nil
        }
    }

    /// - Returns: nil for a blank name.
    public init?(partner name: String) {
        guard !name.trimmed.isEmpty else { return nil }
        self = .partner(name.trimmed)
    }

    public var description: String {
        switch self {
        case .department(let department): "department:\(department.rawValue)"
        case .official(let id): "official:\(id)"
        case .partner(let name): "partner:\(name)"
        }
    }

    /// As people read it.
    ///
    /// - Parameter official: the name of the official, where it is one.
    public func label(official: String) -> Phrase {
        switch self {
        case .department(let department): department.label
        case .official: Phrase(same: official)
        case .partner(let name): Phrase(same: name)
        }
    }
}
