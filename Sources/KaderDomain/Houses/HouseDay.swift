/// What the door of a house does on one day.
public struct HouseDay: Hashable, Sendable {
    /// Why it is closed all day by a closure or a holiday, or nil.
    public let closed: HouseClosed?

    /// When it is open; nil where that is not known.
    public let hours: DayHours?

    /// Nothing stands in the way: online, or a house of which nothing is known.
    public static let open = HouseDay(closed: nil, hours: nil)

    public init(closed: HouseClosed?, hours: DayHours?) {
        self.closed = closed
        self.hours = hours
    }

    /// Why nobody can be received during these hours, or nil where they can.
    public func refusal(during asked: Hours) -> HouseClosed? {
        if let closed { return closed }
        guard let hours, !hours.contains(asked) else { return nil }
        return .outsideOpening(hours)
    }
}
