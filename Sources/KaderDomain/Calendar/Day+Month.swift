extension Day {
    /// The first day of the month in which this day lies.
    public var firstOfMonth: Day { self - (dayOfMonth - 1) }

    /// The last day of the month in which this day lies.
    public var lastOfMonth: Day {
        firstOfMonth + (Civil.daysIn(month: month, of: year) - 1)
    }

    /// The same day that many months later; the last of that month where it is shorter. Stops at
    /// the months of ``first`` and ``last``.
    public func adding(months: Int) -> Day {
        let wanted = min(max(year * 12 + month - 1 + months, 12), 9999 * 12 + 11)
        let (year, month) = (wanted / 12, wanted % 12 + 1)
        let day = min(dayOfMonth, Civil.daysIn(month: month, of: year))
        return Day(year: year, month: month, day: day) ?? self
    }

    /// "november 2026", "November 2026".
    public func monthAndYear(in language: Language) -> String {
        "\(Month.name(month)[language]) \(year)"
    }

    /// "nov", "Nov": the months of a year in order, above a chart.
    public static func shortMonths(in language: Language) -> [String] {
        (1...12).map { Month.shortName($0)[language] }
    }

    /// How many months after the start of a year this day begins: 0 on 1 January, 11.5 in the
    /// middle of December; below 0 in the years before, from 12 on in those after.
    public func months(into year: Int) -> Double {
        let days = Double(Civil.daysIn(month: month, of: self.year))
        return Double((self.year - year) * 12 + month - 1) + Double(dayOfMonth - 1) / days
    }
}
