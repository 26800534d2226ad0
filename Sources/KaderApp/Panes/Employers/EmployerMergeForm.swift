public import KaderDomain

/// Two employers are one: which other it is, which of the two stays, and what then comes together.
public struct EmployerMergeForm: FormDefinition {
    let id: Employer.ID
    let name: String

    public init(_ id: Employer.ID, name: String) {
        self.id = id
        self.name = name
    }

    public var title: Phrase { Phrase(nl: "\(name) samenvoegen", en: "Merge \(name)") }

    /// Those that show what comes together; nobody types in them.
    static let preview = ["names", "places", "visits", "crises"]

    public func faults(in values: FormValues, today: Day) -> [String: Phrase] {
        var faults: [String: Phrase] = [:]
        switch values.choice("other") {
        case nil: faults["other"] = .chooseOne
        case id.description: faults["other"] = .another
        default: break
        }
        if values.choice("whole") == nil { faults["whole"] = .chooseOne }
        return faults
    }

    public func notes(on values: FormValues, today: Day) -> [String: Phrase] {
        [
            "whole": Phrase(
                nl: "de ander telt hier voortaan mee; ongedaan maken haalt ze uit elkaar",
                en: "the other counts here from now on; undo splits them again")
        ]
    }

    public func fieldsDepending(on id: String) -> [String] {
        switch id {
        case "other": ["whole"] + Self.preview
        case "whole": Self.preview
        default: []
        }
    }

    public func choosesAnew(_ id: String) -> Bool { id == "whole" || Self.preview.contains(id) }

    public func field(refusedBy error: any Error) -> String? {
        error is EmployerError || error is CrisisError ? "other" : nil
    }

    /// Which becomes part of which; nil where ``faults(in:today:)`` finds any.
    func merge(in values: FormValues) -> (part: Employer.ID, whole: Employer.ID)? {
        guard let other: Employer.ID = values.identifier("other"), other != id,
            let whole: Employer.ID = values.identifier("whole")
        else { return nil }
        return whole == id ? (other, id) : (id, other)
    }
}

extension Phrase {
    fileprivate static let another = Phrase(
        nl: "dit is dezelfde: kies een andere", en: "this is the same one: choose another")
}
