public import KaderDomain

/// How a house, or online, takes part in a campaign.
public struct CampaignPlaceForm: FormDefinition {
    let year: Int

    /// The key of the one that is changed; nil for one that comes along.
    let place: String?

    public init(_ campaign: Campaign, place: Place?) {
        year = campaign.year
        self.place = place?.description
    }

    public var title: Phrase {
        Phrase(nl: "Huis in de campagne van \(year)", en: "House in the campaign of \(year)")
    }

    public func faults(in values: FormValues, today: Day) -> [String: Phrase] {
        var faults: [String: Phrase] = [:]
        if values.choice("place") == nil { faults["place"] = .chooseOne }
        if (hours(values) ?? []).isEmpty { faults["hours"] = .notWeeklyHours }
        if people(values) == nil { faults["capacity"] = .notPeople }
        return faults
    }

    public func notes(on values: FormValues, today: Day) -> [String: Phrase] {
        guard let hours = hours(values), !hours.isEmpty else { return [:] }
        return ["hours": Phrase(nl: hours.told(.nl), en: hours.told(.en))]
    }

    public func field(refusedBy error: any Error) -> String? {
        switch error as? CampaignError {
        case .withoutHours: "hours"
        case .capacityOutside, .overFull: "capacity"
        default: nil
        }
    }

    func hours(_ values: FormValues) -> [WeeklyHours]? {
        WeeklyHours.list(typed: values.text("hours"))
    }

    func people(_ values: FormValues) -> Int? {
        Int(values.text("capacity")).flatMap { CampaignPlace.capacities.contains($0) ? $0 : nil }
    }
}

extension Phrase {
    fileprivate static let notPeople = Phrase(
        nl: "typ een getal van 1 tot en met 999", en: "type a number from 1 to 999")
}
