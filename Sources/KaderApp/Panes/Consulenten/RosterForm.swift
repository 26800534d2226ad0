public import KaderDomain

/// Planning hours of every week for weeks ahead: the planner of pairs finds who sits there (S45).
public struct RosterForm: LongFormDefinition {
    let place: String
    let first: Day

    public init(at place: Place, from first: Day) {
        self.place = place.description
        self.first = first
    }

    public var title: Phrase { Phrase(nl: "Rooster plannen", en: "Plan a roster") }

    public func faults(in values: FormValues, today: Day) -> [String: Phrase] {
        var faults: [String: Phrase] = [:]
        if values.choice("service") == nil { faults["service"] = .chooseOne }
        if (week(values) ?? []).isEmpty { faults["week"] = .notWeeklyHours }
        if values.day("first", today: today) == nil { faults["first"] = .notADay }
        if weeks(values) == nil { faults["weeks"] = .notWeeks }
        if place != Place.online.description, values.chosen("rooms").isEmpty {
            faults["rooms"] = .chooseOne
        }
        return faults
    }

    public func notes(on values: FormValues, today: Day) -> [String: Phrase] {
        let hours = (week(values) ?? []).sorted()
        return [
            "week": hours.isEmpty ? nil : Phrase(nl: hours.told(.nl), en: hours.told(.en)),
            "first": values.understood(day: "first", today: today),
            "weeks": last(values, today: today).map {
                Phrase(
                    nl: "t/m \($0.medium(in: .nl)) \($0.year)",
                    en: "through \($0.medium(in: .en)) \($0.year)")
            },
        ].compactMapValues { $0 }
    }

    /// What becomes of each day follows from all that is filled in.
    public func fieldsDepending(on id: String) -> [String] {
        id == RepeatFields.days ? [] : [RepeatFields.days]
    }

    public func field(refusedBy error: any Error) -> String? {
        switch error {
        case let error as SeriesError: if case .noDays = error { "week" } else { RepeatFields.days }
        case SpreekuurError.withoutRoom, SpreekuurError.roomElsewhere: "rooms"
        case SpreekuurError.tooShort: "week"
        default: nil
        }
    }

    /// What is filled in; nil where a field is missing.
    func roster(_ values: FormValues, today: Day) -> Roster? {
        guard let service = values.choice("service").flatMap(Service.init(rawValue:)),
            let place = Place(place), let week = week(values), let weeks = weeks(values),
            let first = values.day("first", today: today)
        else { return nil }
        return Roster(
            service, at: place, week, from: first, days: 7 * weeks,
            in: values.identifiers("rooms"))
    }

    private func week(_ values: FormValues) -> [WeeklyHours]? {
        WeeklyHours.list(typed: values.text("week"))
    }

    private func weeks(_ values: FormValues) -> Int? {
        Int(values.text("weeks")).flatMap { (1...53).contains($0) ? $0 : nil }
    }

    private func last(_ values: FormValues, today: Day) -> Day? {
        guard let first = values.day("first", today: today), let weeks = weeks(values) else {
            return nil
        }
        return first + (7 * weeks - 1)
    }
}

extension Phrase {
    fileprivate static let notWeeks = Phrase(
        nl: "typ een getal van 1 tot en met 53", en: "type a number from 1 to 53")
}
