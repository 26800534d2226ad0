import KaderDomain

@testable import KaderExchange

/// What a rule means, by asking of each day from the first on whether it is one: slow, and written
/// without looking at how the program does it.
struct NaiveRule {
    let rule: RepeatRule
    let first: Day

    init(_ rule: RepeatRule, _ first: Day) {
        self.rule = rule
        self.first = first
    }

    func days(through last: Day) -> [Day] {
        var days: [Day] = []
        var day = first
        while day <= last {
            if day == first || isMeant(day) { days.append(day) }
            if case .count(let count) = rule.end, days.count == count { break }
            day = day + 1
        }
        return days.filter(isBeforeEnd)
    }

    private func isBeforeEnd(_ day: Day) -> Bool {
        if case .until(let moment) = rule.end { day <= moment.day } else { true }
    }

    private func isMeant(_ day: Day) -> Bool {
        guard isInPeriod(day), isCandidate(day) else { return false }
        guard !rule.positions.isEmpty else { return true }
        let group = fellows(of: day)
        return rule.positions.contains { position in
            let index = position > 0 ? position - 1 : group.count + position
            return group.indices.contains(index) && group[index] == day
        }
    }

    /// The candidates of the period of a day.
    private func fellows(of day: Day) -> [Day] {
        (-366...366).map { day + $0 }.filter { period($0) == period(day) && isCandidate($0) }
    }

    private func isInPeriod(_ day: Day) -> Bool {
        (period(day) - period(first)) % rule.interval == 0
    }

    /// A number for the day, week, month or year of a day, one more for the next.
    private func period(_ day: Day) -> Int {
        switch rule.frequency {
        case .daily: return day.ordinal
        case .weekly:
            var start = day
            while start.weekday != rule.weekStart { start = start - 1 }
            return (start.ordinal + 7_000_000) / 7
        case .monthly: return day.year * 12 + day.month
        case .yearly: return day.year
        }
    }

    private func isCandidate(_ day: Day) -> Bool {
        if !rule.months.isEmpty && !rule.months.contains(day.month) { return false }
        if !rule.monthDays.isEmpty && !hasMonthDay(day) { return false }
        if !rule.weekdays.isEmpty && !hasWeekday(day) { return false }
        guard rule.monthDays.isEmpty && rule.weekdays.isEmpty else { return true }
        switch rule.frequency {
        case .daily: return true
        case .weekly: return day.weekday == first.weekday
        case .monthly: return day.dayOfMonth == first.dayOfMonth
        case .yearly:
            return day.dayOfMonth == first.dayOfMonth
                && (!rule.months.isEmpty || day.month == first.month)
        }
    }

    private func hasMonthDay(_ day: Day) -> Bool {
        let length = day.lastOfMonth.dayOfMonth
        return rule.monthDays.contains {
            $0 > 0 ? $0 == day.dayOfMonth : length + 1 + $0 == day.dayOfMonth
        }
    }

    private func hasWeekday(_ day: Day) -> Bool {
        rule.weekdays.contains { nth in
            guard nth.weekday == day.weekday else { return false }
            guard let number = nth.number else { return true }
            let isByMonth =
                rule.frequency == .monthly || !rule.months.isEmpty || !rule.monthDays.isEmpty
            let same = (-366...366).map { day + $0 }.filter {
                $0.weekday == day.weekday && $0.year == day.year
                    && (!isByMonth || $0.month == day.month)
            }
            let index = number > 0 ? number - 1 : same.count + number
            return same.indices.contains(index) && same[index] == day
        }
    }
}
