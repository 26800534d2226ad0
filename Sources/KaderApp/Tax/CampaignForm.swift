public import KaderDomain

/// Making a campaign, or changing its days.
public struct CampaignForm: FormDefinition {
    /// Of the one that is changed; nil for a new one.
    let year: Int?

    public init(_ campaign: Campaign? = nil) {
        year = campaign?.year
    }

    public var title: Phrase {
        guard let year else { return Phrase(nl: "Nieuwe invulcampagne", en: "New tax campaign") }
        return Phrase(nl: "Invulcampagne \(year)", en: "Tax campaign \(year)")
    }

    public func faults(in values: FormValues, today: Day) -> [String: Phrase] {
        var faults: [String: Phrase] = [:]
        let (first, last) = days(values, today)
        if first == nil { faults["from"] = .notADay }
        if last == nil { faults["until"] = .notADay }
        if let first, let last, last < first {
            faults["until"] = Phrase(
                nl: "het einde ligt voor het begin", en: "it ends before it begins")
        }
        return faults
    }

    public func notes(on values: FormValues, today: Day) -> [String: Phrase] {
        ["from", "until"].reduce(into: [:]) { notes, field in
            notes[field] = values.understood(day: field, today: today)
        }
    }

    public func field(ofColumn column: String) -> String { column == "days" ? "from" : column }

    public func field(refusedBy error: any Error) -> String? {
        switch error as? CampaignError {
        case .existsAlready, .yearOutside: "from"
        case .endsBeforeItBegins, .tooLong, .overFull: "until"
        case .withoutHours, .capacityOutside, nil: nil
        }
    }

    func days(_ values: FormValues, _ today: Day) -> (first: Day?, last: Day?) {
        (values.day("from", today: today), values.day("until", today: today))
    }
}
