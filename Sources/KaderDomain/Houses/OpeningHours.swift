/// The hours at which a house is open, by weekday (S26).
///
/// Of a house without them nothing is known: it is taken to be open at any hour.
public struct OpeningHours: Hashable, Identifiable, Sendable {
    /// The key of a vakbondshuis in the reference tables.
    public let house: String

    /// Weekdays on which it is open; it is closed on the others.
    private var open: [Weekday: DayHours]

    public init(house: String, _ hours: [Weekday: DayHours] = [:]) {
        self.house = house
        open = hours.filter { !$0.value.isClosed }
    }

    /// There is one per house, so that two who set them change the same thing.
    public var id: Identifier<OpeningHours> { .named(house) }

    public subscript(weekday: Weekday) -> DayHours {
        get { open[weekday] ?? .closed }
        set { open[weekday] = newValue.isClosed ? nil : newValue }
    }

    /// From Monday on, the first and the last of days with the same hours: what can be told in a
    /// line.
    public var runs: [(days: ClosedRange<Weekday>, hours: DayHours)] {
        var runs: [(days: ClosedRange<Weekday>, hours: DayHours)] = []
        for day in Weekday.allCases {
            if let last = runs.last, last.hours == self[day] {
                runs[runs.count - 1].days = last.days.lowerBound...day
            } else {
                runs.append((day...day, self[day]))
            }
        }
        return runs
    }
}
