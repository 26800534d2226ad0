internal import KaderDomain

extension RepeatRule {
    /// The days from `window`'s first through its last on which what begins on `first` comes back,
    /// by day. `first` itself always counts (RFC 5545, 3.8.5.3).
    ///
    /// - Parameters:
    ///   - goesOn: whether a day comes before the rule's end; where it says no, no later day is
    ///     asked for.
    ///   - work: what may still be worked out for the whole file; gets less.
    /// - Throws: ``CalendarRefusal/tooMuchWork``.
    func days(
        from first: Day, in window: ClosedRange<Day>, work: inout CalendarWork,
        while goesOn: (Day) -> Bool
    ) throws(CalendarRefusal) -> [Day] {
        var (days, left) = ([Day](), Int.max)
        if case .count(let count) = end { left = count }
        let skipped = left == .max ? max(0, steps(from: first, to: window.lowerBound) - 1) : 0
        for step in skipped...max(skipped, steps(from: first, to: window.upperBound)) {
            var found = try period(step, from: first, &work).filter { $0 >= first }
            if step == 0 && found.first != first { found.insert(first, at: 0) }
            for day in found {
                guard day <= window.upperBound, left > 0, goesOn(day) else { return days }
                left -= 1
                if day >= window.lowerBound { days.append(day) }
            }
        }
        return days
    }

    /// How many intervals lie between the periods of these days; 0 for a day before the first.
    private func steps(from first: Day, to day: Day) -> Int {
        let periods =
            switch frequency {
            case .daily: day - first
            case .weekly: (day.startOfWeek(weekStart) - first.startOfWeek(weekStart)) / 7
            case .monthly: (day.year - first.year) * 12 + day.month - first.month
            case .yearly: day.year - first.year
            }
        return max(0, periods / interval)
    }

    /// The days that the rule means in its nth day, week, month or year, by day.
    private func period(
        _ step: Int, from first: Day, _ work: inout CalendarWork
    ) throws(CalendarRefusal) -> [Day] {
        let days =
            switch frequency {
            case .daily: [first + step * interval].filter(isMeant)
            case .weekly: week(first.startOfWeek(weekStart) + 7 * step * interval, like: first)
            case .monthly: month(first.firstOfMonth.adding(months: step * interval), like: first)
            case .yearly: year(first.year + step * interval, like: first)
            }
        try work.spend(frequency.length)
        return positions.isEmpty ? days : chosen(days)
    }

    private func chosen(_ days: [Day]) -> [Day] {
        let places = positions.map { $0 > 0 ? $0 - 1 : days.count + $0 }
        return Set(places).sorted().filter(days.indices.contains).map { days[$0] }
    }
}

extension RepeatRule.Frequency {
    /// How many days are looked at for each.
    fileprivate var length: Int {
        switch self {
        case .daily: 1
        case .weekly: 7
        case .monthly: 31
        case .yearly: 366
        }
    }
}

extension Day {
    /// The day on or before this on which a week begins.
    fileprivate func startOfWeek(_ start: Weekday) -> Day {
        self - (weekday.rawValue - start.rawValue + 7) % 7
    }
}
