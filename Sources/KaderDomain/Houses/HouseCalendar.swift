/// When one house is open: its hours, its closures, and what it does on holidays.
///
/// A closure goes before a holiday, and a holiday before the hours of the week. A house is closed
/// on a holiday that most people have off, unless it chose to be open then.
public struct HouseCalendar: Hashable, Sendable {
    public let house: String
    public let opening: OpeningHours?
    public let closures: [Closure]
    public let choices: [HolidayChoice]
    public let holidays: Holidays

    /// - Parameters:
    ///   - closures: of this house and of all; those of others are left out.
    ///   - choices: likewise.
    public init(
        house: String, opening: OpeningHours? = nil, closures: [Closure] = [],
        choices: [HolidayChoice] = [], holidays: Holidays
    ) {
        self.house = house
        self.opening = opening
        self.closures = closures.filter { $0.isOf(house) }
        self.choices = choices.filter { $0.house == house }
        self.holidays = holidays
    }

    public func on(_ day: Day) -> HouseDay {
        HouseDay(closed: closed(on: day), hours: opening?[day.weekday])
    }

    private func closed(on day: Day) -> HouseClosed? {
        if let closure = closures.first(where: { $0.contains(day) }) {
            return .closure(reason: closure.reason)
        }
        return holidays.on(day).first { !isOpen(on: $0) }.map { .holiday($0.name) }
    }

    /// Whether the door is open on this holiday, by choice or as usual.
    public func isOpen(on holiday: Holiday) -> Bool {
        choices.first { $0.rule == holiday.rule.code }?.isOpen ?? !holiday.isDayOff
    }
}
