public import KaderDomain

/// One more name by which people know an employer.
public struct EmployerAliasForm: FormDefinition {
    let id: Employer.ID
    let name: String

    public init(_ id: Employer.ID, name: String) {
        self.id = id
        self.name = name
    }

    public var title: Phrase {
        Phrase(nl: "Nog een naam van \(name)", en: "Another name of \(name)")
    }

    public func faults(in values: FormValues, today: Day) -> [String: Phrase] {
        values.text("alias").isEmpty ? ["alias": .fillIn] : [:]
    }

    public func notes(on values: FormValues, today: Day) -> [String: Phrase] {
        [
            "alias": Phrase(
                nl: "zoals mensen het zeggen: AH DC Zaandam", en: "as people say it: AH DC Zaandam")
        ]
    }
}
