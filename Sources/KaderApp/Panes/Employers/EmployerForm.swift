public import KaderDomain
internal import TerminalUI

/// An employer: its names, where and in which sector it is, and who its bestuurder is (S46).
public struct EmployerForm: FormDefinition {
    /// What is edited; nil for a new employer.
    let id: Employer.ID?

    /// What the name begins as, for a new one.
    let name: String

    public init(name: String = "") {
        id = nil
        self.name = name
    }

    public init(_ id: Employer.ID) {
        self.id = id
        name = ""
    }

    public var title: Phrase {
        id == nil
            ? Phrase(nl: "Nieuwe werkgever", en: "New employer")
            : Phrase(nl: "Werkgever wijzigen", en: "Edit employer")
    }

    public func faults(in values: FormValues, today: Day) -> [String: Phrase] {
        values.text("name").isEmpty ? ["name": .fillIn] : [:]
    }

    public func notes(on values: FormValues, today: Day) -> [String: Phrase] {
        [
            "aliases": Phrase(nl: "een per regel: AH, Ahold", en: "one per line: AH, Ahold"),
            "official": Phrase(
                nl: "mag leeg: wie het netwerk daar begeleidt",
                en: "may be blank: the official of the network there"),
        ]
    }

    public func form(toMake query: String, for id: String, in values: FormValues) -> FormKind? {
        id == "official" ? .contact(ContactForm(name: query)) : nil
    }

    public func field(refusedBy error: any Error) -> String? {
        error as? EmployerError == .nameless ? "name" : nil
    }

    /// What is filled in; what the form does not ask stays as in `old`.
    ///
    /// - Throws: ``EmployerError``.
    func employer(
        _ id: Employer.ID, _ values: FormValues, keeping old: Employer?
    ) throws(EmployerError) -> Employer {
        try Employer(
            id: id, name: values.text("name"),
            aliases: values.text("aliases").split(whereSeparator: \.isNewline).map(String.init),
            sector: values.choice("sector") ?? "",
            municipality: values.choice("municipality") ?? "",
            official: values.identifier("official"), isArchived: old?.isArchived ?? false,
            mergedInto: old?.mergedInto)
    }
}
