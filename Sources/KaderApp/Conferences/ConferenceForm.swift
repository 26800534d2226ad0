public import KaderDomain

/// Saying when and where a conference is, and how many come by sector (S7).
public struct ConferenceForm: FormDefinition {
    let region: String

    /// Nil for a new one.
    let year: Int?

    public init(region: String, year: Int? = nil) {
        self.region = region
        self.year = year
    }

    public var title: Phrase {
        year == nil
            ? Phrase(nl: "Nieuwe regioconferentie", en: "New conference")
            : Phrase(nl: "Regioconferentie wijzigen", en: "Edit conference")
    }

    public func faults(in values: FormValues, today: Day) -> [String: Phrase] {
        var faults: [String: Phrase] = [:]
        if Self.year(values).map({ Conference.years.contains($0) }) != true {
            faults["year"] = Phrase(nl: "een jaar vanaf 2015", en: "a year from 2015 on")
        }
        if !values.text("day").isEmpty {
            let day = values.day("day", today: today)
            if day == nil { faults["day"] = .notADay }
            if let day, let year = Self.year(values), day.year != year {
                faults["day"] = Phrase(
                    nl: "die dag is niet in \(year)", en: "that day is not in \(year)")
            }
        }
        return faults
    }

    public func notes(on values: FormValues, today: Day) -> [String: Phrase] {
        var notes = ["attendees": Phrase.example]
        notes["day"] = values.understood(day: "day", today: today)
        return notes
    }

    public func field(refusedBy error: any Error) -> String? {
        switch error as? ConferenceError {
        case .wrongYear: "year"
        case .wrongCount, .unknownSector: "attendees"
        default: nil
        }
    }

    static func year(_ values: FormValues) -> Int? { Int(values.text("year")) }
}

extension Phrase {
    fileprivate static let example = Phrase(
        nl: "aantallen, geen namen: Senioren 20, Zorg 12",
        en: "counts, no names: Senioren 20, Zorg 12")
}
