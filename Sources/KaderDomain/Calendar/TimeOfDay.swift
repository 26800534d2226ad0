/// A time of day in whole minutes, on the clock of the vakbondshuis: `14:30`.
public struct TimeOfDay: Hashable, Comparable, Sendable {
    /// Minutes since midnight, 0...1440. 1440 is midnight at the end of the day.
    public let minutes: Int

    public static let startOfDay = TimeOfDay(unchecked: 0)
    public static let endOfDay = TimeOfDay(unchecked: 1440)

    public init?(minutes: Int) {
        guard (0...1440).contains(minutes) else { return nil }
        self.minutes = minutes
    }

    /// `hour` 0...23 with `minute` 0...59, and 24:00.
    public init?(hour: Int, minute: Int) {
        guard (0...24).contains(hour), (0...59).contains(minute) else { return nil }
        self.init(minutes: hour * 60 + minute)
    }

    private init(unchecked minutes: Int) {
        self.minutes = minutes
    }

    /// 0...24.
    public var hour: Int { minutes / 60 }
    /// 0...59.
    public var minute: Int { minutes % 60 }

    public static func < (left: TimeOfDay, right: TimeOfDay) -> Bool {
        left.minutes < right.minutes
    }
}
