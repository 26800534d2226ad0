/// With whom a visitor has to do (S46): an employer, an agency with the company that hires, a benefit
/// agency, the client of a self-employed person, nobody, or nobody knows yet.
public enum OtherParty: Hashable, Sendable {
    case employer(Employer.ID)

    /// An agency, and where the work is; nil where nobody said.
    case agency(Employer.ID, hirer: Employer.ID?)

    /// UWV, SVB, a municipality.
    case benefitAgency

    /// Who gives work to somebody self-employed; nil where they were not named.
    case client(Employer.ID?)
    case none
    case unknown

    public enum Kind: String, CaseIterable, Sendable {
        case employer, agency
        case benefitAgency = "benefit-agency"
        case client, none, unknown

        public var label: Phrase {
            switch self {
            case .employer: Phrase(nl: "werkgever", en: "employer")
            case .agency: Phrase(nl: "uitzendbureau", en: "agency")
            case .benefitAgency:
                Phrase(nl: "uitkeringsinstantie", en: "benefit agency")
            case .client: Phrase(nl: "opdrachtgever", en: "client")
            case .none: Phrase(nl: "geen", en: "none")
            case .unknown: Phrase(nl: "onbekend", en: "unknown")
            }
        }
    }

    public var kind: Kind {
        switch self {
        case .employer: .employer
        case .agency: .agency
        case .benefitAgency: .benefitAgency
        case .client: .client
        case .none: .none
        case .unknown: .unknown
        }
    }

    /// Where the work is: the company that hires, else the employer, agency or client.
    public var workplace: Employer.ID? {
        switch self {
        case .employer(let id): id
        case .agency(let agency, let hirer): hirer ?? agency
        case .client(let id): id
        case .benefitAgency, .none, .unknown: nil
        }
    }

    /// Every employer that is named.
    public var employers: [Employer.ID] {
        switch self {
        case .employer(let id): [id]
        case .agency(let agency, let hirer): [agency] + [hirer].compactMap { $0 }
        case .client(let id): [id].compactMap { $0 }
        case .benefitAgency, .none, .unknown: []
        }
    }

    /// - Returns: nil where the kind and what is named do not go together.
    public init?(_ kind: Kind, _ employer: Employer.ID?, hirer: Employer.ID? = nil) {
        switch (kind, employer, hirer) {
        case (.employer, let id?, nil): self = .employer(id)
        case (.agency, let id?, let hirer) where hirer != id: self = .agency(id, hirer: hirer)
        case (.client, let id, nil): self = .client(id)
        case (.benefitAgency, nil, nil): self = .benefitAgency
        case (.none, nil, nil): self = .none
        case (.unknown, nil, nil): self = .unknown
        default: return nil
        }
    }
}
