internal import KaderDomain

extension CalendarLine {
    /// What `body` makes of the line, or the refusal with its number.
    func reading<T>(_ body: () throws(CalendarRefusal) -> T) throws(CalendarFault) -> T {
        do throws(CalendarRefusal) {
            return try body()
        } catch {
            throw CalendarFault(error, line: number)
        }
    }

    func moment() throws(CalendarFault) -> CalendarMoment {
        guard let moment = CalendarMoment(value) else {
            throw CalendarFault(.badTime(value), line: number)
        }
        return moment
    }

    /// `20261124T090000,20261201T090000`.
    func moments() throws(CalendarFault) -> [CalendarMoment] {
        var moments: [CalendarMoment] = []
        for part in value.split(separator: ",", omittingEmptySubsequences: false) {
            guard let moment = CalendarMoment(String(part)) else {
                throw CalendarFault(.badTime(String(part)), line: number)
            }
            moments.append(moment)
        }
        return moments
    }

    func rule() throws(CalendarFault) -> RepeatRule {
        try reading { () throws(CalendarRefusal) in try RepeatRule(reading: value) }
    }

    func duration() throws(CalendarFault) -> CalendarDuration {
        guard let duration = CalendarDuration(value) else {
            throw CalendarFault(.badLength(value), line: number)
        }
        return duration
    }
}
