public import KaderDomain

/// When a house is open in an ordinary week: a line for each weekday.
public struct OpeningHoursForm: FormDefinition {
    let house: String

    public init(house: String) {
        self.house = house
    }

    public var title: Phrase { Phrase(nl: "Openingstijden", en: "Opening hours") }

    public func faults(in values: FormValues, today: Day) -> [String: Phrase] {
        var faults: [String: Phrase] = [:]
        for weekday in Weekday.allCases
        where DayHours(typed: values.text(weekday.field)) == nil {
            faults[weekday.field] = .notOpeningHours
        }
        return faults
    }

    public func notes(on values: FormValues, today: Day) -> [String: Phrase] {
        var notes: [String: Phrase] = [:]
        for weekday in Weekday.allCases {
            notes[weekday.field] = DayHours(typed: values.text(weekday.field)).map {
                Phrase(nl: $0.told(.nl), en: $0.told(.en))
            }
        }
        return notes
    }

    /// What stands in the form of a house of which no hours are known: to be put right.
    var usual: OpeningHours {
        let hours = DayHours(typed: "9-17") ?? .closed
        let days = Weekday.allCases.filter { !$0.isWeekend }.map { ($0, hours) }
        return OpeningHours(house: house, Dictionary(days, uniquingKeysWith: { $1 }))
    }

    /// What is filled in; what is no hours counts as closed.
    func opening(_ values: FormValues) -> OpeningHours {
        var opening = OpeningHours(house: house)
        for weekday in Weekday.allCases {
            opening[weekday] = DayHours(typed: values.text(weekday.field)) ?? .closed
        }
        return opening
    }
}

extension Weekday {
    /// The field of the form, which is the column of the table.
    var field: String { name.en.lowercased() }
}

extension DayHours {
    /// Reads hours as people type them: `9-17`, `9:00-12:30 13:30-17`, `9-12 en 13-17`; blank or
    /// `dicht` is closed. Nil where it is no hours.
    init?(typed text: String) {
        let folded = Folding.fold(text).trimmingBlanks
        if ["", "dicht", "closed", "-"].contains(folded) {
            self = .closed
            return
        }
        let words = folded.replacing(" en ", with: ",").replacing(" and ", with: ",")
            .replacing(" - ", with: "-").replacing("–", with: "-")
            .split { $0 == "," || $0 == "+" || $0 == " " }
        let parts = words.compactMap(Self.part)
        guard parts.count == words.count else { return nil }
        self.init(parts)
    }

    private static func part(_ word: Substring) -> Hours? {
        let ends = word.split(separator: "-", omittingEmptySubsequences: false)
            .compactMap { TimeOfDay(typed: String($0)) }
        return ends.count == 2 ? Hours(from: ends[0], to: ends[1]) : nil
    }
}

extension Phrase {
    fileprivate static let notOpeningHours = Phrase(
        nl: "typ bijvoorbeeld 9-17 of 9-12:30 13:30-17; leeg is dicht",
        en: "type 9-17 or 9-12:30 13:30-17, say; blank is closed")
}
