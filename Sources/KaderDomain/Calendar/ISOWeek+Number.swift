extension ISOWeek {
    /// Weeks since the one of 1970-01-01, so that weeks can be counted: negative before it.
    public var number: Int { Self.number(of: monday) }

    /// The week that many weeks after the one of 1970-01-01, or the nearest week that there is.
    public init(number: Int) {
        self = Day(ordinal: 7 * number).isoWeek
    }

    /// The ``number`` of the week in which `day` lies. 1970-01-01 was a Thursday.
    static func number(of day: Day) -> Int {
        Civil.floorDivide(day.ordinal + 3, 7)
    }
}
