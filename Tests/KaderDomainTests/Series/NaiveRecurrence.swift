import KaderDomain

/// The rules of a series the slow way: every day is asked by itself whether it is one.
enum NaiveRecurrence {
    static func days(_ rule: Recurrence, from first: Day, through last: Day) -> [Day] {
        var days: [Day] = []
        var day = first
        while day <= last {
            if isDay(day, of: rule, from: first) { days.append(day) }
            day = day + 1
        }
        return days
    }

    private static func isDay(_ day: Day, of rule: Recurrence, from first: Day) -> Bool {
        switch rule {
        case .weekly(let weeks): (day - first) % (7 * weeks.rawValue) == 0
        case .monthly(let nth, let weekday):
            day.weekday == weekday
                && (nth == .last
                    ? (day + 7).month != day.month : (day.dayOfMonth - 1) / 7 + 1 == nth.rawValue)
        }
    }
}
