internal import KaderDomain

/// The clock of a VTIMEZONE (RFC 5545, 3.6.5): from when it is set to which offset.
///
/// Always true: there is at least one change, and they are in the order of time.
struct CalendarClock: Hashable, Sendable {
    private let changes: [Change]

    private struct Change: Hashable, Sendable {
        /// What the clock shows just before it is set.
        let shown: Int
        let before: Int
        let after: Int
    }

    /// - Parameter last: no time after this day is asked for.
    /// - Throws: a fault of one of its lines.
    init(
        _ zone: CalendarComponent, through last: Day, work: inout CalendarWork
    ) throws(CalendarFault) {
        var changes: [Change] = []
        for part in zone.parts where part.name == "STANDARD" || part.name == "DAYLIGHT" {
            changes += try Self.changes(part, through: last, &work)
        }
        guard !changes.isEmpty else {
            let name = zone.all("TZID").first?.value ?? ""
            throw CalendarFault(.zoneWithoutClock(name), line: zone.line)
        }
        self.changes = changes.sorted { ($0.shown, $0.after) < ($1.shown, $1.after) }
    }

    /// - Parameter shown: ``CalendarMoment/shown``.
    func instant(shown: Int) -> Instant {
        guard let change = changes.last(where: { $0.shown <= shown }) else {
            return Instant(seconds: shown - (changes.first?.before ?? 0))
        }
        let isSkipped = shown - change.shown < change.after - change.before
        return Instant(seconds: shown - (isSkipped ? change.before : change.after))
    }

    func offset(at instant: Instant) -> Int {
        changes.last { $0.shown - $0.before <= instant.seconds }?.after ?? changes.first?.before
            ?? 0
    }

    private static func changes(
        _ part: CalendarComponent, through last: Day, _ work: inout CalendarWork
    ) throws(CalendarFault) -> [Change] {
        let line = try part.needed("DTSTART")
        let start = try line.moment()
        let before = try offset(part.needed("TZOFFSETFROM"))
        let after = try offset(part.needed("TZOFFSETTO"))
        var moments = [start]
        if let ruleLine = try part.one("RRULE"), start.day <= last {
            let rule = try ruleLine.rule()
            do throws(CalendarRefusal) {
                moments += try rule.days(from: start.day, in: start.day...last, work: &work) {
                    rule.allows(start.on($0), at: Instant(seconds: start.on($0).shown - before))
                }.map(start.on)
            } catch {
                throw CalendarFault(error, line: ruleLine.number)
            }
        }
        for extra in part.all("RDATE") { moments += try extra.moments() }
        return Set(moments).map { Change(shown: $0.shown, before: before, after: after) }
    }

    /// `+0100`, `-083000`: seconds ahead of UTC.
    private static func offset(_ line: CalendarLine) throws(CalendarFault) -> Int {
        let digits = line.value.dropFirst()
        guard let sign = line.value.first, sign == "+" || sign == "-",
            digits.utf8.count == 4 || digits.utf8.count == 6,
            digits.utf8.allSatisfy({ 48...57 ~= $0 }), let number = Int(digits)
        else { throw CalendarFault(.badTime(line.value), line: line.number) }
        let clock = digits.utf8.count == 4 ? number * 100 : number
        let seconds = clock / 10_000 * 3600 + clock / 100 % 100 * 60 + clock % 100
        return sign == "-" ? -seconds : seconds
    }
}

extension RepeatRule {
    /// Whether what begins at this moment comes before the end of the rule, which is part of it.
    func allows(_ moment: CalendarMoment, at instant: Instant) -> Bool {
        guard case .until(let until) = end else { return true }
        if until.isDay { return moment.day <= until.day }
        return until.isUTC ? instant.seconds <= until.shown : moment.shown <= until.shown
    }
}
