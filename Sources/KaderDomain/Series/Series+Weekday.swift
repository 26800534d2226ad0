/// A series that goes on on another day of the week.
extension Series {
    /// The weekday of its days: all have the same.
    public var weekday: Weekday {
        if case .monthly(_, let weekday) = recurrence { return weekday }
        return first.weekday
    }

    /// Where the session of `day` comes when the series goes on on another weekday from `from` on:
    /// in the same week or month. Where the first of them would come before `from`, every session
    /// comes one week or month later.
    public func moved(_ day: Day, to weekday: Weekday, from: Day) -> Day {
        guard weekday != self.weekday, let next = days.first(where: { $0 >= from }) else {
            return day
        }
        switch recurrence {
        case .weekly:
            let same = next.monday + (weekday.rawValue - 1)
            return day + ((same < from ? same + 7 : same) - next)
        case .monthly(let nth, _):
            let isLater = nth.day(weekday, inMonthOf: next.firstOfMonth) < from
            return nth.day(
                weekday, inMonthOf: day.firstOfMonth.adding(months: isLater ? 1 : 0))
        }
    }
}

extension Recurrence {
    /// The same on another weekday.
    func coming(on weekday: Weekday) -> Recurrence {
        if case .monthly(let nth, _) = self { .monthly(nth, weekday) } else { self }
    }
}
