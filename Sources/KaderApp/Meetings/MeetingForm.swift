public import KaderDomain

/// Planning an information meeting (S39), or changing one: when, where, about what, for how many.
public struct MeetingForm: FormDefinition {
    /// What is changed; nil for a new one.
    let id: Meeting.ID?
    let day: Day

    public init(_ day: Day) {
        id = nil
        self.day = day
    }

    public init(editing meeting: Meeting) {
        id = meeting.id
        day = meeting.day
    }

    public var title: Phrase {
        id == nil
            ? Phrase(nl: "Nieuwe infobijeenkomst", en: "New information meeting")
            : Phrase(nl: "Infobijeenkomst wijzigen", en: "Edit information meeting")
    }

    public func faults(in values: FormValues, today: Day) -> [String: Phrase] {
        var faults: [String: Phrase] = [:]
        if values.text("theme").isEmpty { faults["theme"] = .fillIn }
        if values.day("day", today: today) == nil { faults["day"] = .notADay }
        if venue(values) == nil { faults["place"] = .oneOfTheTwo }
        if capacity(values) == nil { faults["capacity"] = .seats }
        return faults.merging(times(values)) { $1 }
    }

    private func times(_ values: FormValues) -> [String: Phrase] {
        var faults: [String: Phrase] = [:]
        let (from, until) = (values.text("from"), values.text("until"))
        guard !from.isEmpty || !until.isEmpty else { return [:] }
        if values.time("from") == nil { faults["from"] = .notATime }
        if values.time("until") == nil { faults["until"] = .notATime }
        if faults.isEmpty, hours(values) == nil { faults["until"] = .endsTooEarly }
        return faults
    }

    public func notes(on values: FormValues, today: Day) -> [String: Phrase] {
        var notes: [String: Phrase] = [:]
        notes["day"] = values.understood(day: "day", today: today)
        for id in ["from", "until"] { notes[id] = values.understood(time: id) }
        return notes
    }

    public var momentFields: MomentFields? { MomentFields(day: "day", time: "from") }

    public func field(refusedBy error: any Error) -> String? {
        switch error as? MeetingError {
        case .noTheme: "theme"
        case .noVenue: "place"
        case .capacity, .full: "capacity"
        default: nil
        }
    }

    public func field(ofColumn column: String) -> String {
        switch column {
        case "venue": "place"
        case "hours": "from"
        default: column
        }
    }

    /// A house or online, else what was typed; nil where both or neither are filled in.
    func venue(_ values: FormValues) -> MeetingVenue? {
        let chosen = values.choice("place").flatMap { MeetingVenue($0) }
        let typed = MeetingVenue(elsewhere: values.text("elsewhere"))
        return chosen == nil || typed == nil ? chosen ?? typed : nil
    }

    func hours(_ values: FormValues) -> Hours? {
        guard let from = values.time("from"), let until = values.time("until") else { return nil }
        return Hours(from: from, to: until)
    }

    func capacity(_ values: FormValues) -> Int? {
        Int(values.text("capacity")).flatMap { Meeting.capacityRange.contains($0) ? $0 : nil }
    }
}

extension Phrase {
    fileprivate static let oneOfTheTwo = Phrase(
        nl: "kies een huis of vul een plek in, een van beide",
        en: "choose a house or fill in a place, not both")
    fileprivate static let seats = Phrase(
        nl: "een getal van 1 tot en met 2000", en: "a number from 1 to 2000")
    fileprivate static let endsTooEarly = Phrase(
        nl: "ligt voor het begin", en: "is before the beginning")
}
