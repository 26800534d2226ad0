public import KaderDomain
internal import TerminalUI

/// Giving somebody a role: who, which, how far, from when until when.
public struct AccessForm: PersonAsking {
    /// Whether nobody has a role yet: then it is one's own, as administrator of everything.
    let isFirst: Bool

    public var title: Phrase {
        isFirst
            ? Phrase(nl: "De eerste beheerder: jijzelf", en: "The first administrator: yourself")
            : Phrase(nl: "Toegang geven", en: "Give access")
    }

    public func faults(in values: FormValues, today: Day) -> [String: Phrase] {
        var faults = PeriodFields.faults(in: values, today: today)
        if Actor(values.text("actor")) == nil { faults["actor"] = .fillIn }
        for id in ["role", "scope"] where values.choice(id) == nil { faults[id] = .chooseOne }
        return faults
    }

    public func notes(on values: FormValues, today: Day) -> [String: Phrase] {
        var notes = PeriodFields.notes(on: values, today: today)
        if values.text("from").isEmpty {
            notes["from"] = Phrase(nl: "mag leeg: vandaag", en: "may be blank: today")
        }
        return notes
    }

    public func fieldsDepending(on id: String) -> [String] {
        id == "contact" ? [id] : []
    }

    public func form(
        toMake query: String, for id: String, in values: FormValues
    ) -> FormKind? {
        id == "contact" ? .contact(ContactForm(name: query)) : nil
    }

    public func field(refusedBy error: any Error) -> String? {
        switch error {
        case AccessError.oneself, AccessError.reservedName: "actor"
        case AccessError.beyondOwn: "scope"
        case AccessError.endsTooEarly: "until"
        default: nil
        }
    }
}
