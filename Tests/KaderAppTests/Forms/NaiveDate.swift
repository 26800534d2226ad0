import KaderDomain

/// A date that can only be counted on day by day, by the rule of leap years as it is taught: what
/// days in words are checked against.
struct NaiveDate: Equatable {
    var year: Int
    var month: Int
    var day: Int

    init(_ day: Day) {
        (year, self.month, self.day) = (day.year, day.month, day.dayOfMonth)
    }

    /// As it stands in a file: `2026-11-24`.
    var text: String {
        let parts = [month, day].map { $0 < 10 ? "0\($0)" : "\($0)" }
        return "\(year)-\(parts[0])-\(parts[1])"
    }

    /// Sunday is 0 (Sakamoto's way).
    var weekday: Int {
        let shift = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][month - 1]
        let year = month < 3 ? year - 1 : year
        return (year + year / 4 - year / 100 + year / 400 + shift + day) % 7
    }

    func later(days: Int) -> NaiveDate {
        var date = self
        for _ in 0..<days { date.step() }
        return date
    }

    /// The same day of a later month, or the last day of it.
    func later(months: Int) -> NaiveDate {
        var date = self
        for _ in 0..<months {
            date.month += 1
            if date.month > 12 { (date.year, date.month) = (date.year + 1, 1) }
        }
        date.day = min(day, date.length)
        return date
    }

    private mutating func step() {
        day += 1
        guard day > length else { return }
        (month, day) = (month + 1, 1)
        if month > 12 { (year, month) = (year + 1, 1) }
    }

    private var length: Int {
        if month == 2 {
            return year % 400 == 0 || (year % 4 == 0 && year % 100 != 0) ? 29 : 28
        }
        return [4, 6, 9, 11].contains(month) ? 30 : 31
    }
}
