public import KaderDomain

/// Raising what somebody saw, without statistics (S60): about an employer, a problem, or both, or a
/// problem in a sector or a region.
public struct SignalForm: FormDefinition {
    /// What the fields begin with, as text; nil for nothing.
    let cell: String?

    public init(about cell: SignalCell? = nil) {
        self.cell = cell?.description
    }

    public var title: Phrase { Phrase(nl: "Signaal inbrengen", en: "Raise a signal") }

    public func faults(in values: FormValues, today: Day) -> [String: Phrase] {
        var faults: [String: Phrase] = [:]
        let (employer, problem) = (values.choice("employer"), values.choice("problem"))
        let (sector, region) = (values.choice("sector"), values.choice("region"))
        if employer == nil, problem == nil { faults["employer"] = .aboutWhat }
        for (field, place) in [("sector", sector), ("region", region)] where place != nil {
            if employer != nil { faults[field] = .withoutEmployer }
            if problem == nil { faults["problem"] = .chooseOne }
        }
        if sector != nil, region != nil { faults["region"] = .oneOfBoth }
        if values.text("note").isEmpty { faults["note"] = .whatWasSeen }
        return faults
    }

    public func form(toMake query: String, for id: String, in values: FormValues) -> FormKind? {
        id == "reporter" ? .contact(ContactForm(name: query)) : nil
    }

    public func field(refusedBy error: any Error) -> String? {
        switch error as? SignalError {
        case .nothingSeen: "note"
        case .unknownProblem: "problem"
        case .some: "employer"
        case nil: nil
        }
    }

    /// What the fields say together; nil where they do not go together.
    ///
    /// - Parameter employer: the one that is chosen, which may be made only now.
    func cell(_ values: FormValues, employer: Employer.ID?) -> SignalCell? {
        let problem = values.choice("problem")
        switch (employer?.description, problem, values.choice("sector"), values.choice("region")) {
        case (let employer?, let problem?, nil, nil):
            return .employerProblem(employer: employer, problem: problem)
        case (let employer?, nil, nil, nil): return .employer(employer)
        case (nil, let problem?, let sector?, nil):
            return .problemSector(problem: problem, sector: sector)
        case (nil, let problem?, nil, let region?):
            return .problemRegion(problem: problem, region: region)
        case (nil, let problem?, nil, nil): return .problem(problem)
        default: return nil
        }
    }
}

extension Phrase {
    fileprivate static let aboutWhat = Phrase(
        nl: "kies een werkgever, een probleem of allebei",
        en: "choose an employer, a problem or both")
    fileprivate static let withoutEmployer = Phrase(
        nl: "laat leeg: de werkgever zegt dit al", en: "leave blank: the employer says this")
    fileprivate static let oneOfBoth = Phrase(
        nl: "kies een sector of een regio", en: "choose a sector or a region")
    static let whatWasSeen = Phrase(
        nl: "schrijf op wat je zag of hoorde", en: "write down what you saw or heard")
}
