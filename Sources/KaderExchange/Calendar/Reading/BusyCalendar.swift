public import KaderDomain

/// Somebody's own calendar, as far as it says when they are busy. Nothing else of it is kept: no
/// name, no place, no word.
///
/// Read is RFC 5545: events with a beginning and an end or a duration, on any clock that the file
/// tells, repeated as ``RepeatRule`` can. Cancelled events, those that leave somebody free
/// (TRANSP), and those that kader wrote itself do not count.
public struct BusyCalendar: Hashable, Sendable {
    /// By time, none touching another, none longer than the days that were asked for.
    public let times: [BusyTime]

    /// Reads a whole file, or nothing of it.
    ///
    /// - Parameter days: the days for which times are wanted: what repeats for ever must end
    ///   somewhere.
    /// - Throws: where the file cannot be followed and why, the first in it that is met.
    public init(
        _ bytes: [UInt8], in days: ClosedRange<Day>
    ) throws(CalendarFault) {
        guard bytes.count <= CalendarLimits.bytes else { throw CalendarFault(.tooLong, line: 1) }
        var work = CalendarWork()
        let calendars = try CalendarComponent.read(try CalendarLines.read(bytes))
        let zones = try CalendarZones(calendars, through: days.upperBound + 1, work: &work)
        let reading = CalendarTimes(days)
        var times: [BusyTime] = []
        for group in try Self.groups(calendars, zones) {
            times += try reading.times(of: group, &work)
        }
        self.times = BusyTime.joined(times)
    }

    /// The events with the same UID together, in the order of the file.
    private static func groups(
        _ calendars: [CalendarComponent], _ zones: CalendarZones
    ) throws(CalendarFault) -> [[CalendarAppointment]] {
        var (groups, places) = ([[CalendarAppointment]](), [String: Int]())
        let events = calendars.flatMap(\.parts).filter { $0.name == "VEVENT" }
        if events.count > CalendarLimits.events {
            throw CalendarFault(.tooManyEvents, line: events[CalendarLimits.events].line)
        }
        for event in events {
            let read = try CalendarAppointment(event, zones)
            guard !CalendarEvent.isOwn(uid: read.uid) else { continue }
            if let place = places[read.uid], !read.uid.isEmpty {
                groups[place].append(read)
            } else {
                places[read.uid] = groups.count
                groups.append([read])
            }
        }
        return groups
    }
}
