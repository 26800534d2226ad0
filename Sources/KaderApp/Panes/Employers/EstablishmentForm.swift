public import KaderDomain

/// Where an employer has people at work: a name, a municipality, or both.
public struct EstablishmentForm: FormDefinition {
    let employer: Employer.ID
    let name: String

    /// What is edited; nil for a new one.
    let id: Establishment.ID?

    public init(of employer: Employer.ID, name: String, _ id: Establishment.ID? = nil) {
        self.employer = employer
        self.name = name
        self.id = id
    }

    public var title: Phrase {
        id == nil
            ? Phrase(nl: "Nieuwe vestiging van \(name)", en: "New place of work of \(name)")
            : Phrase(nl: "Vestiging van \(name)", en: "Place of work of \(name)")
    }

    public func faults(in values: FormValues, today: Day) -> [String: Phrase] {
        values.text("name").isEmpty && values.choice("municipality") == nil
            ? ["name": .nameOrMunicipality] : [:]
    }

    public func notes(on values: FormValues, today: Day) -> [String: Phrase] {
        [
            "name": Phrase(
                nl: "mag leeg als de gemeente er staat",
                en: "may be blank if the municipality is there")
        ]
    }

    public func field(refusedBy error: any Error) -> String? {
        error as? EmployerError == .nowhere ? "name" : nil
    }

    /// - Throws: ``EmployerError/nowhere``.
    func establishment(
        _ id: Establishment.ID, _ values: FormValues, of employer: Employer.ID
    ) throws(EmployerError) -> Establishment {
        try Establishment(
            id: id, employer: employer, name: values.text("name"),
            municipality: values.choice("municipality") ?? "")
    }
}

extension Phrase {
    fileprivate static let nameOrMunicipality = Phrase(
        nl: "vul een naam of een gemeente in", en: "fill in a name or a municipality")
}
