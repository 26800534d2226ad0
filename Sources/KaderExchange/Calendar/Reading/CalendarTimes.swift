internal import KaderDomain

/// Works out when events take place within certain days.
struct CalendarTimes {
    private let days: ClosedRange<Day>
    private let from: Instant
    private let until: Instant

    init(_ days: ClosedRange<Day>) {
        self.days = days
        from = CalendarZone.amsterdam.instant(CalendarMoment(days.lowerBound))
        until = CalendarZone.amsterdam.instant(CalendarMoment(days.upperBound + 1))
    }

    /// The times that an event takes, and those that replace some of them.
    func times(
        of group: [CalendarAppointment], _ work: inout CalendarWork
    ) throws(CalendarFault) -> [BusyTime] {
        let replaced = Set(group.compactMap(\.replaces))
        var times: [BusyTime] = []
        for event in group where !event.isFree {
            let begins = try begins(of: event, &work)
            times += (event.replaces == nil ? begins.filter { !replaced.contains($0) } : begins)
                .compactMap { time(from: $0, until: event.end(from: $0)) }
        }
        return times
    }

    private func begins(
        of event: CalendarAppointment, _ work: inout CalendarWork
    ) throws(CalendarFault) -> [Instant] {
        guard let (rule, line) = event.rule, event.replaces == nil else {
            return [event.begins(on: event.start.day)].compactMap(\.self) + event.extra
        }
        do throws(CalendarRefusal) {
            let found = try rule.days(from: event.start.day, in: window(event), work: &work) {
                rule.allows(event.start.on($0), at: event.zone.instant(event.start.on($0)))
            }
            return found.compactMap(event.begins) + event.extra
        } catch {
            throw CalendarFault(error, line: line)
        }
    }

    /// The days on which an event may begin that reaches into ours: a day earlier and later for
    /// other clocks, and as much earlier as it lasts.
    private func window(_ event: CalendarAppointment) -> ClosedRange<Day> {
        let begin = event.zone.instant(event.start)
        let length = (event.end(from: begin) - begin) / 86_400 + 2
        return (days.lowerBound - length)...(days.upperBound + 1)
    }

    /// Nil for what takes no time, or none of our days.
    private func time(from begin: Instant, until end: Instant) -> BusyTime? {
        BusyTime(from: max(begin, from), until: min(end, until))
    }
}
