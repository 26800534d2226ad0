internal import KaderDomain

/// A VEVENT as far as it takes somebody's time: when, how often, and whether at all. What it is
/// about is never read.
struct CalendarAppointment {
    let uid: String
    let line: Int
    let start: CalendarMoment
    let zone: CalendarZone
    let rule: (rule: RepeatRule, line: Int)?

    /// Besides those of the rule.
    let extra: [Instant]

    /// When it does not come back; a day stands for every time of it.
    private let exceptions: Set<Instant>
    private let exceptDays: Set<Day>

    /// Which time of the event with the same UID this one replaces.
    let replaces: Instant?

    /// Whether it is cancelled, or somebody can be asked all the same.
    let isFree: Bool
    private let length: Length

    private enum Length {
        case seconds(Int)
        case duration(CalendarDuration)
    }

    init(_ event: CalendarComponent, _ zones: CalendarZones) throws(CalendarFault) {
        line = event.line
        uid = try event.one("UID")?.value ?? ""
        let startLine = try event.needed("DTSTART")
        start = try startLine.moment()
        zone = try zones.zone(of: startLine)
        rule = try event.one("RRULE").map { line throws(CalendarFault) in
            (try line.rule(), line.number)
        }
        let exceptions = try Self.moments(event.all("EXDATE"), zones)
        self.exceptions = Set(exceptions.filter { !$0.moment.isDay }.map(\.instant))
        exceptDays = Set(exceptions.filter(\.moment.isDay).map(\.moment.day))
        extra = try Self.moments(event.all("RDATE"), zones).filter { extra in
            !exceptions.contains { $0.instant == extra.instant }
        }.map(\.instant)
        let replaced = try event.one("RECURRENCE-ID")
        if let replaced, replaced.parameters["RANGE"] != nil {
            throw CalendarFault(.changesWhatFollows, line: replaced.number)
        }
        replaces = try Self.moments(replaced.map { [$0] } ?? [], zones).first?.instant
        let (status, takes) = (try event.one("STATUS"), try event.one("TRANSP"))
        isFree =
            status?.value.uppercased() == "CANCELLED"
            || takes?.value.uppercased() == "TRANSPARENT"
        length = try Self.length(event, start, zone, zones)
    }

    private static func moments(
        _ lines: [CalendarLine], _ zones: CalendarZones
    ) throws(CalendarFault) -> [(moment: CalendarMoment, instant: Instant)] {
        var moments: [(moment: CalendarMoment, instant: Instant)] = []
        for line in lines {
            let zone = try zones.zone(of: line)
            moments += try line.moments().map { ($0, zone.instant($0)) }
        }
        return moments
    }
}

extension CalendarAppointment {
    /// Its own time of that day, unless it does not come back then.
    func begins(on day: Day) -> Instant? {
        let moment = start.on(day)
        let instant = zone.instant(moment)
        return exceptions.contains(instant) || exceptDays.contains(day) ? nil : instant
    }

    /// When it ends that begins then.
    func end(from begin: Instant) -> Instant {
        switch length {
        case .seconds(let seconds): return begin + seconds
        case .duration(let duration):
            let later = begin + duration.days * 86_400
            let change = start.isUTC ? 0 : zone.offset(at: later) - zone.offset(at: begin)
            return later + (duration.seconds - change)
        }
    }

    /// From DTEND, DURATION, or what RFC 5545 (3.6.1) says where neither stands.
    private static func length(
        _ event: CalendarComponent, _ start: CalendarMoment, _ zone: CalendarZone,
        _ zones: CalendarZones
    ) throws(CalendarFault) -> Length {
        if let line = try event.one("DTEND") {
            return try length(until: line, start, zone, zones)
        }
        if let line = try event.one("DURATION") { return .duration(try line.duration()) }
        return .duration(CalendarDuration(days: start.isDay ? 1 : 0, seconds: 0))
    }

    private static func length(
        until line: CalendarLine, _ start: CalendarMoment, _ zone: CalendarZone,
        _ zones: CalendarZones
    ) throws(CalendarFault) -> Length {
        let end = try line.moment()
        guard end.isDay == start.isDay else { throw CalendarFault(.dayAndTime, line: line.number) }
        let seconds = try zones.zone(of: line).instant(end) - zone.instant(start)
        guard seconds >= 0 else { throw CalendarFault(.endsBeforeBeginning, line: line.number) }
        return end.isDay
            ? .duration(CalendarDuration(days: end.day - start.day, seconds: 0))
            : .seconds(seconds)
    }
}
