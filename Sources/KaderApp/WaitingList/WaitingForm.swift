public import KaderDomain

/// Putting somebody on the waiting list: who, for what, where and when it suits.
public struct WaitingForm: FormDefinition {
    /// The house of the desk, which is proposed.
    let place: String

    public init(place: Place) {
        self.place = place.description
    }

    public var title: Phrase { Phrase(nl: "Op de wachtlijst", en: "On the waiting list") }

    public func faults(in values: FormValues, today: Day) -> [String: Phrase] {
        var faults: [String: Phrase] = [:]
        if values.choice("contact") == nil { faults["contact"] = .chooseOne }
        if values.choice("service") == nil { faults["service"] = .chooseOne }
        let last = values.day("lastDay", today: today)
        if !values.text("lastDay").isEmpty, last == nil { faults["lastDay"] = .notADay }
        if let last, last < today {
            faults["lastDay"] = Phrase(nl: "dat is al voorbij", en: "that is over already")
        }
        return faults
    }

    public func notes(on values: FormValues, today: Day) -> [String: Phrase] {
        guard let day = values.day("lastDay", today: today) else { return [:] }
        return ["lastDay": Phrase(nl: day.long(in: .nl), en: day.long(in: .en))]
    }

    public func form(toMake query: String, for id: String, in values: FormValues) -> FormKind? {
        id == "contact" ? .contact(ContactForm(name: query)) : nil
    }

    public func field(refusedBy error: any Error) -> String? {
        switch error {
        case WaitingError.waitsAlready: "contact"
        case let error as SpreekuurError:
            if case .notEligible = error { "service" } else { nil }
        default: nil
        }
    }
}
