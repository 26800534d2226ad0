internal import KaderDomain

/// The days that a rule means within one week, month or year (the table of RFC 5545, 3.3.10).
extension RepeatRule {
    /// Whether a day is in the months, and among the days of a month and the weekdays, where those
    /// are said.
    func isMeant(_ day: Day) -> Bool {
        isInMonth(day) && isMonthDay(day)
            && (weekdays.isEmpty || weekdays.contains { $0.weekday == day.weekday })
    }

    func week(_ start: Day, like first: Day) -> [Day] {
        (0..<7).map { start + $0 }.filter { day in
            isInMonth(day)
                && (weekdays.isEmpty
                    ? day.weekday == first.weekday
                    : weekdays.contains { $0.weekday == day.weekday })
        }
    }

    /// - Parameter start: the first of the month.
    func month(_ start: Day, like first: Day) -> [Day] {
        let days = (0...(start.lastOfMonth - start)).map { start + $0 }.filter(isInMonth)
        guard monthDays.isEmpty else {
            return days.filter(isMonthDay).filter { isWeekday($0, start) }
        }
        guard weekdays.isEmpty else { return days.filter { isWeekday($0, start) } }
        return days.filter { $0.dayOfMonth == first.dayOfMonth }
    }

    func year(_ year: Int, like first: Day) -> [Day] {
        guard let january = Day(year: year, month: 1, day: 1),
            let december = Day(year: year, month: 12, day: 31)
        else { return [] }
        guard months.isEmpty else {
            return Set(months).sorted().flatMap {
                month(january.adding(months: $0 - 1), like: first)
            }
        }
        if !monthDays.isEmpty {
            return (0..<12).flatMap { month(january.adding(months: $0), like: first) }
        }
        let days = (0...(december - january)).map { january + $0 }
        guard weekdays.isEmpty else {
            return days.filter { day in weekdays.contains { $0.isMet(by: day, january, december) } }
        }
        return days.filter { $0.month == first.month && $0.dayOfMonth == first.dayOfMonth }
    }

    private func isInMonth(_ day: Day) -> Bool { months.isEmpty || months.contains(day.month) }

    private func isMonthDay(_ day: Day) -> Bool {
        guard !monthDays.isEmpty else { return true }
        let fromEnd = day.dayOfMonth - (day.lastOfMonth - day.firstOfMonth) - 2
        return monthDays.contains(day.dayOfMonth) || monthDays.contains(fromEnd)
    }

    private func isWeekday(_ day: Day, _ start: Day) -> Bool {
        weekdays.isEmpty || weekdays.contains { $0.isMet(by: day, start, start.lastOfMonth) }
    }
}

extension RepeatRule.Nth {
    /// Whether a day is this weekday, and the nth of the days from `first` through `last`.
    fileprivate func isMet(by day: Day, _ first: Day, _ last: Day) -> Bool {
        guard day.weekday == weekday else { return false }
        guard let number else { return true }
        return number > 0
            ? (day - first) / 7 + 1 == number : -((last - day) / 7 + 1) == number
    }
}
