extension Day {
    /// The first day of the quarter of the year in which this day lies.
    public var firstOfQuarter: Day {
        firstOfMonth.adding(months: -((month - 1) % 3))
    }

    /// The last day of the quarter of the year in which this day lies.
    public var lastOfQuarter: Day {
        firstOfQuarter.adding(months: 2).lastOfMonth
    }
}
