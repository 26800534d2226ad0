internal import KaderDomain

/// A spreekuur that is held on the same day of every week.
struct WeekPattern {
    let service: Service
    let weekday: Weekday
    let hours: Hours
    let staff: Int

    /// Which of the house's rooms; none is online.
    let rooms: [Int]

    /// The weeks of the year in which it is held.
    let weeks: ClosedRange<Int>

    init(
        _ service: Service, _ weekday: Weekday, _ from: Int, _ to: Int, staff: Int, rooms: [Int],
        weeks: ClosedRange<Int> = 1...53
    ) {
        guard let start = TimeOfDay(minutes: from), let end = TimeOfDay(minutes: to),
            let hours = Hours(from: start, to: end)
        else { preconditionFailure("Hours run from early to late within a day.") }
        self.service = service
        self.weekday = weekday
        self.hours = hours
        self.staff = staff
        self.rooms = rooms
        self.weeks = weeks
    }

    /// A busy house, Monday to Friday, with one evening online.
    static let busyHouse = [
        WeekPattern(.loopbaan, .monday, 9 * 60, 13 * 60, staff: 2, rooms: [0]),
        WeekPattern(.werkInkomen, .monday, 13 * 60 + 30, 16 * 60 + 30, staff: 2, rooms: [0, 1]),
        WeekPattern(.inloop, .tuesday, 9 * 60 + 30, 12 * 60 + 30, staff: 2, rooms: [2]),
        WeekPattern(.loopbaan, .tuesday, 13 * 60, 17 * 60, staff: 4, rooms: [0, 1]),
        WeekPattern(.loopbaan, .tuesday, 19 * 60, 21 * 60, staff: 2, rooms: []),
        WeekPattern(.werkInkomen, .wednesday, 10 * 60, 13 * 60, staff: 1, rooms: [0]),
        WeekPattern(.belasting, .wednesday, 13 * 60 + 30, 16 * 60 + 30, staff: 2, rooms: [0, 1]),
        WeekPattern(.loopbaan, .thursday, 9 * 60, 12 * 60, staff: 2, rooms: [0]),
        WeekPattern(.inloop, .thursday, 13 * 60, 15 * 60 + 30, staff: 2, rooms: [2]),
        WeekPattern(.werkInkomen, .thursday, 13 * 60, 16 * 60, staff: 2, rooms: [0, 1]),
        WeekPattern(.loopbaan, .friday, 9 * 60 + 30, 12 * 60 + 30, staff: 2, rooms: [1]),
        WeekPattern(.belasting, .friday, 13 * 60, 16 * 60, staff: 1, rooms: [0]),
        WeekPattern(.inloop, .friday, 13 * 60, 15 * 60, staff: 1, rooms: [2]),
    ]

    /// One of the houses of the national scale.
    static let usualHouse = [
        WeekPattern(.werkInkomen, .monday, 10 * 60, 13 * 60, staff: 1, rooms: [1]),
        WeekPattern(.loopbaan, .tuesday, 13 * 60, 17 * 60, staff: 4, rooms: [0, 1]),
        WeekPattern(.werkInkomen, .wednesday, 13 * 60, 16 * 60, staff: 1, rooms: [0]),
        WeekPattern(.loopbaan, .wednesday, 19 * 60, 21 * 60, staff: 2, rooms: []),
        WeekPattern(.loopbaan, .thursday, 9 * 60, 12 * 60, staff: 2, rooms: [0]),
        WeekPattern(.belasting, .friday, 9 * 60, 12 * 60, staff: 1, rooms: [1], weeks: 9...17),
        WeekPattern(.inloop, .friday, 13 * 60, 15 * 60, staff: 1, rooms: [2]),
    ]
}
