/// A calendar file (RFC 5545): what stands around its events.
///
/// Times are on the clock of Amsterdam, whose rule comes with the file, so that an appointment stays
/// at ten when the clock changes and also where the reader knows no zones.
public struct CalendarFile: Sendable {
    /// The name of the clock in every time.
    static let zone = "Europe/Amsterdam"

    private let name: String
    private let notice: String?

    /// - Parameters:
    ///   - name: what a program calls the calendar that it makes of the file.
    ///   - notice: what a program tells of it; nil for nothing.
    public init(named name: String, bearing notice: String? = nil) {
        (self.name, self.notice) = (name, notice)
    }

    /// Everything that stands before the events.
    public var head: String {
        let lines = [
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//FNV//kader//NL", "CALSCALE:GREGORIAN",
            "X-WR-CALNAME:\(CalendarText.escape(name))",
        ]
        let told = notice.map { ["X-WR-CALDESC:\(CalendarText.escape($0))"] } ?? []
        return (lines + told + Self.clock).map(CalendarText.fold).joined()
    }

    /// Everything that stands after the events.
    public static let tail = CalendarText.fold("END:VCALENDAR")

    /// The whole file.
    public func text(_ events: [CalendarEvent]) -> String {
        head + events.map(\.text).joined() + Self.tail
    }

    /// The rule of the European Union since 1996, as ``KaderDomain/Amsterdam`` keeps it.
    private static let clock = [
        "BEGIN:VTIMEZONE", "TZID:\(zone)", "X-LIC-LOCATION:\(zone)",
        "BEGIN:DAYLIGHT", "TZNAME:CEST", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200",
        "DTSTART:19960331T020000", "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "END:DAYLIGHT",
        "BEGIN:STANDARD", "TZNAME:CET", "TZOFFSETFROM:+0200", "TZOFFSETTO:+0100",
        "DTSTART:19961027T030000", "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", "END:STANDARD",
        "END:VTIMEZONE",
    ]
}
