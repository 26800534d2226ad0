extension HolidayRule {
    /// The day in that year; nil before the holiday began, where the date does not exist, or
    /// outside the years that ``Day`` knows.
    public func day(in year: Int) -> Day? {
        guard (1...9999).contains(year) else { return nil }
        switch kind {
        case .fixed(let month, let day): return Day(year: year, month: month, day: day)
        case .easter(let offset): return Easter.sunday(of: year) + offset
        case .kingsDay: return kingsDay(in: year)
        case .weekday(let nth, let weekday, let month):
            return Day(year: year, month: month, day: 1).map {
                $0.firstOnOrAfter(weekday) + 7 * (nth - 1)
            }
        }
    }

    /// Whether most people have that day off, so that planning warns.
    public func isDayOff(in year: Int) -> Bool {
        switch status {
        case .official, .sunday: true
        case .lustrum: year % 5 == 0
        case .equated, .observance: false
        }
    }

    private func kingsDay(in year: Int) -> Day? {
        guard year >= 2014, let birthday = Day(year: year, month: 4, day: 27) else { return nil }
        return birthday.weekday == .sunday ? birthday - 1 : birthday
    }
}
