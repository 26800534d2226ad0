public import KaderDomain

/// Saying how far the union is at one level of a region (S30).
public struct LevelForm: FormDefinition {
    let region: String
    let level: RegionLevel

    public init(region: String, level: RegionLevel) {
        self.region = region
        self.level = level
    }

    public var title: Phrase {
        Phrase(nl: "Niveau: \(level.label.nl)", en: "Level: \(level.label.en)")
    }

    public func faults(in values: FormValues, today: Day) -> [String: Phrase] {
        var faults: [String: Phrase] = [:]
        let day = values.day("day", today: today)
        if day == nil { faults["day"] = .notADay }
        if let day, day > today {
            faults["day"] = Phrase(nl: "dat is nog niet zo", en: "that is not so yet")
        }
        if standing(values) == nil { faults["reached"] = .chooseOne }
        if standing(values) != LevelStanding.none, values.text("proof").isEmpty {
            faults["proof"] = Phrase(nl: "waaruit blijkt dat?", en: "what shows it?")
        }
        return faults
    }

    public func notes(on values: FormValues, today: Day) -> [String: Phrase] {
        ["day": values.understood(day: "day", today: today)].compactMapValues { $0 }
    }

    public func field(refusedBy error: any Error) -> String? {
        switch error as? ScorecardError {
        case .withoutEvidence: "proof"
        case .inTheFuture: "day"
        case nil: nil
        }
    }

    func standing(_ values: FormValues) -> LevelStanding? {
        values.choice("reached").flatMap(LevelStanding.init(rawValue:))
    }
}
