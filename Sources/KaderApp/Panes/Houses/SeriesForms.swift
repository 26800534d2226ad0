public import KaderDomain

/// Ending a series from a day on.
public struct SeriesEndForm: FormDefinition {
    let id: Series.ID

    /// The day of the next session.
    let next: Day

    public init(_ entry: SeriesEntry) {
        id = entry.id
        next = entry.next
    }

    public var title: Phrase { Phrase(nl: "Reeks beëindigen", en: "End series") }

    public func faults(in values: FormValues, today: Day) -> [String: Phrase] {
        values.day("from", today: today) == nil ? ["from": .notADay] : [:]
    }

    public func notes(on values: FormValues, today: Day) -> [String: Phrase] {
        ["from": values.understood(day: "from", today: today)].compactMapValues { $0 }
    }

    public func field(refusedBy error: any Error) -> String? {
        error is SeriesError ? "from" : nil
    }
}

/// Another weekday, other hours, staff or rooms for a series from a day on (*deze en volgende*).
public struct SeriesChangeForm: FormDefinition {
    let id: Series.ID

    /// The day of the next session.
    let next: Day

    public init(_ entry: SeriesEntry) {
        id = entry.id
        next = entry.next
    }

    public var title: Phrase {
        Phrase(nl: "Reeks wijzigen vanaf een dag", en: "Change series from a day on")
    }

    public func faults(in values: FormValues, today: Day) -> [String: Phrase] {
        var faults: [String: Phrase] = [:]
        if values.day("from", today: today) == nil { faults["from"] = .notADay }
        let (start, end) = (values.time("start"), values.time("end"))
        if start == nil { faults["start"] = .notATime }
        if end == nil { faults["end"] = .notATime }
        if let start, let end, end <= start {
            faults["end"] = Phrase(
                nl: "het einde ligt voor het begin", en: "it ends before it begins")
        }
        for id in ["staff", "weekday"] where values.chosen(id).isEmpty { faults[id] = .chooseOne }
        return faults
    }

    /// What becomes of each day follows from all that is filled in.
    public func fieldsDepending(on id: String) -> [String] {
        id == RepeatFields.days ? [] : [RepeatFields.days]
    }

    public func notes(on values: FormValues, today: Day) -> [String: Phrase] {
        var notes = ["from": values.understood(day: "from", today: today)]
        for id in ["start", "end"] { notes[id] = values.understood(time: id) }
        return notes.compactMapValues { $0 }
    }

    public func field(refusedBy error: any Error) -> String? {
        switch error {
        case SpreekuurError.taken(let holding):
            if case .room = holding.resource { "rooms" } else { "staff" }
        case SpreekuurError.appointmentsOutside, SpreekuurError.inClockChange: "start"
        case SpreekuurError.withoutRoom, SpreekuurError.roomOnline: "rooms"
        case SpreekuurError.understaffed: "staff"
        case SeriesError.someFallOut, SeriesError.noneComes: RepeatFields.days
        case is SeriesError: "from"
        default: nil
        }
    }

    /// What is filled in; nil where a field is missing.
    func change(_ values: FormValues) -> SeriesChange? {
        guard let start = values.time("start"), let end = values.time("end"),
            let hours = Hours(from: start, to: end)
        else { return nil }
        return SeriesChange(
            hours: hours, staff: values.identifiers("staff"), rooms: values.identifiers("rooms"),
            weekday: values.choice("weekday").flatMap { Int($0) }.flatMap(Weekday.init))
    }
}
