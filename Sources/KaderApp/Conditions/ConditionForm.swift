public import KaderDomain

/// Saying how one condition stands in a region (S56).
public struct ConditionForm: FormDefinition {
    let region: String
    let condition: RegionCondition

    public init(region: String, condition: RegionCondition) {
        self.region = region
        self.condition = condition
    }

    public var title: Phrase { condition.place.capitalized }

    public func faults(in values: FormValues, today: Day) -> [String: Phrase] {
        var faults: [String: Phrase] = [:]
        if values.day("day", today: today) == nil { faults["day"] = .notADay }
        if values.choice("readiness") == nil { faults["readiness"] = .chooseOne }
        return faults
    }

    public func notes(on values: FormValues, today: Day) -> [String: Phrase] {
        ["day": values.understood(day: "day", today: today)].compactMapValues { $0 }
    }

    /// A person who sees to it and is not known yet.
    public func form(toMake query: String, for id: String, in values: FormValues) -> FormKind? {
        id == "owner" ? .contact(ContactForm(name: query)) : nil
    }
}

extension Phrase {
    fileprivate var capitalized: Phrase {
        Phrase(nl: nl.capitalisedFirst, en: en.capitalisedFirst)
    }
}
