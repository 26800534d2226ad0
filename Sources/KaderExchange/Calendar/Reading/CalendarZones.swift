internal import KaderDomain

/// The clocks that a calendar file names.
struct CalendarZones {
    private let told: [String: CalendarZone]

    init(
        _ calendars: [CalendarComponent], through last: Day, work: inout CalendarWork
    ) throws(CalendarFault) {
        var told: [String: CalendarZone] = [:]
        for calendar in calendars {
            for zone in calendar.parts where zone.name == "VTIMEZONE" {
                let name = try zone.needed("TZID").value
                guard told[name] == nil, CalendarZone(known: name) == nil else { continue }
                told[name] = .told(try CalendarClock(zone, through: last, work: &work))
            }
        }
        self.told = told
    }

    /// The clock of a property with a time.
    func zone(of line: CalendarLine) throws(CalendarFault) -> CalendarZone {
        guard let name = line.parameters["TZID"] else { return .amsterdam }
        guard let zone = CalendarZone(known: name) ?? told[name] else {
            throw CalendarFault(.unknownZone(name), line: line.number)
        }
        return zone
    }
}
