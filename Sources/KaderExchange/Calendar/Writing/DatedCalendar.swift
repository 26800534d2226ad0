public import KaderDomain

/// Days of the calendar of a region as a calendar file: whole days, that take nobody's time and name
/// nobody.
public struct DatedCalendar: Sendable {
    private let language: Language
    private let isFictional: Bool

    /// - Parameter isFictional: whether each day says FICTIEF, as all of a demo does.
    public init(in language: Language, isFictional: Bool) {
        self.language = language
        self.isFictional = isFictional
    }

    /// The whole file. The same days give the same file.
    public func text(_ items: [DatedItem]) -> String {
        let name = isFictional ? "kader (FICTIEF)" : "kader"
        return CalendarFile(named: name).head + items.map(event).joined() + CalendarFile.tail
    }

    private func event(_ item: DatedItem) -> String {
        let (day, next) = (item.day.calendarText, (item.day + 1).calendarText)
        let title = "\(item.sort.label[language].capitalizedWord): \(item.title[language])"
        let lines = [
            "BEGIN:VEVENT", "UID:\(CalendarEvent.uid(of: item.sort.rawValue, item.id))",
            "DTSTAMP:\(day)T000000Z", "DTSTART;VALUE=DATE:\(day)", "DTEND;VALUE=DATE:\(next)",
            "SUMMARY:\(CalendarText.escape(isFictional ? "\(title) (FICTIEF)" : title))",
            "STATUS:CONFIRMED", "TRANSP:TRANSPARENT", "END:VEVENT",
        ]
        return lines.map(CalendarText.fold).joined()
    }
}

extension String {
    fileprivate var capitalizedWord: String { prefix(1).uppercased() + dropFirst() }
}
