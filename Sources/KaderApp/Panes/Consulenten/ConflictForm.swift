public import KaderDomain

/// Somebody whom a consulent may not advise, because of another hat (S3).
public struct ConflictForm: FormDefinition {
    let contact: Contact.ID
    let name: String

    public init(_ contact: Contact.ID, name: String) {
        self.contact = contact
        self.name = name
    }

    public var title: Phrase {
        Phrase(nl: "Dubbele pet van \(name)", en: "Conflict of interest of \(name)")
    }

    public func faults(in values: FormValues, today: Day) -> [String: Phrase] {
        var faults = PeriodFields.faults(in: values, today: today)
        let isNamed = !values.text("employer").isEmpty
        switch values.choice("person") {
        case nil: if !isNamed { faults["person"] = .oneOfTwo }
        case contact.description: faults["person"] = .somebodyElse
        default: if isNamed { faults["employer"] = .oneOfTwo }
        }
        return faults
    }

    public func notes(on values: FormValues, today: Day) -> [String: Phrase] {
        PeriodFields.notes(on: values, today: today).merging(
            ["employer": .belongs, "role": .otherHat]
        ) { first, _ in first }
    }

    /// - Returns: nil where ``faults(in:today:)`` finds any.
    func conflict(
        _ values: FormValues, id: InterestConflict.ID, today: Day
    ) -> InterestConflict? {
        guard faults(in: values, today: today).isEmpty,
            let period = PeriodFields.period(in: values, today: today)
        else { return nil }
        let person: Contact.ID? = values.identifier("person")
        return InterestConflict(
            id: id, contact: contact,
            with: person.map { .person($0) } ?? .employer(values.text("employer")),
            role: values.text("role"), period: period)
    }
}

extension Phrase {
    fileprivate static let oneOfTwo = Phrase(
        nl: "kies een persoon of typ een werkgever, een van beide",
        en: "choose a person or type an employer, not both")
    fileprivate static let somebodyElse = Phrase(
        nl: "kies iemand anders", en: "choose somebody else")
    fileprivate static let belongs = Phrase(
        nl: "geldt voor wie bij een netwerk met die naam hoort",
        en: "covers everybody in a network of that name")
    fileprivate static let otherHat = Phrase(
        nl: "welke andere pet: secretaris OR", en: "which other hat: works council")
}
