extension Day {
    /// 1970-01-01 was a Thursday.
    public var weekday: Weekday {
        let fromMonday = ordinal + 3 - 7 * Civil.floorDivide(ordinal + 3, 7)
        return Weekday.allCases[fromMonday]
    }

    /// The Monday of the week in which this day lies; a Monday is its own.
    public var monday: Day { self - (weekday.rawValue - 1) }

    /// The week of ISO 8601 in which this day lies. Its year may be the one before or after.
    public var isoWeek: ISOWeek { ISOWeek(containing: self) }

    /// The first such weekday after this day: never this day itself, at most a week later.
    public func next(_ weekday: Weekday) -> Day {
        let ahead = (weekday.rawValue - self.weekday.rawValue + 7) % 7
        return self + (ahead == 0 ? 7 : ahead)
    }

    /// The first such weekday on or after this day.
    func firstOnOrAfter(_ weekday: Weekday) -> Day {
        (self - 1).next(weekday)
    }
}
