internal import KaderDomain

extension CalendarEvent {
    /// The event as its lines. What is blank is left out.
    ///
    /// Cancelled events take nobody's time.
    public var text: String {
        let words = [("SUMMARY", summary), ("LOCATION", location), ("DESCRIPTION", details)]
            .filter { !$0.1.isEmpty }.map { "\($0.0):\(CalendarText.escape($0.1))" }
        let lines =
            ["BEGIN:VEVENT", "UID:\(uid)", "SEQUENCE:\(sequence)"]
            + ["DTSTAMP:\(changed.calendarText)", "LAST-MODIFIED:\(changed.calendarText)"]
            + times + words
            + ["STATUS:\(status.rawValue)"]
            + ["TRANSP:\(status == .cancelled ? "TRANSPARENT" : "OPAQUE")", "END:VEVENT"]
        return lines.map(CalendarText.fold).joined()
    }

    private var times: [String] {
        let skipped = exceptions.map { LocalTime(day: $0, time: hours.from).calendarText }
        let replaced = replaces.map { ["RECURRENCE-ID\(zoned($0))"] } ?? []
        return replaced + ["DTSTART\(zoned(hours.from))", "DTEND\(zoned(hours.to))"]
            + (rule.map { ["RRULE:\($0)"] } ?? [])
            + (skipped.isEmpty
                ? [] : ["EXDATE;TZID=\(CalendarFile.zone):\(skipped.joined(separator: ","))"])
    }

    private func zoned(_ time: TimeOfDay) -> String { zoned(LocalTime(day: day, time: time)) }

    private func zoned(_ time: LocalTime) -> String {
        ";TZID=\(CalendarFile.zone):\(time.calendarText)"
    }
}

extension LocalTime {
    /// `20261124T090000`.
    var calendarText: String {
        description.filter { $0 != "-" && $0 != ":" } + "00"
    }
}

extension Instant {
    /// `20261124T080000Z`.
    var calendarText: String { iso8601.filter { $0 != "-" && $0 != ":" } }
}

extension Day {
    /// `20261124`.
    var calendarText: String { description.filter { $0 != "-" } }
}
