/// Minutes that consulenten and room are kept free before and after an appointment. The person who
/// comes is not held by them.
public struct Buffers: Hashable, Sendable {
    /// In ``range``.
    public let before: Int
    public let after: Int

    public static let range = 0...120
    public static let none = Buffers()

    private init() { (before, after) = (0, 0) }

    /// - Returns: nil where a number is out of ``range``.
    public init?(before: Int, after: Int) {
        guard Self.range.contains(before), Self.range.contains(after) else { return nil }
        self.before = before
        self.after = after
    }

    /// What an appointment of these hours takes of the day, or nil where that goes over midnight.
    public func around(_ hours: Hours) -> Hours? {
        guard let from = TimeOfDay(minutes: hours.from.minutes - before),
            let to = TimeOfDay(minutes: hours.to.minutes + after)
        else { return nil }
        return Hours(from: from, to: to)
    }
}
