/// Tells a second press on the same place, soon after the first, from a press by itself.
public struct Clicks: Sendable {
    /// The longest time between the two.
    public static let pause = Duration.milliseconds(400)

    private var last: (point: Point, time: ContinuousClock.Instant)?

    public init() {}

    /// The event as it is meant: a second press is ``MouseEvent/Action/doublePress``, and the one
    /// after it begins anew.
    public mutating func take(
        _ event: MouseEvent, at time: ContinuousClock.Instant
    ) -> MouseEvent {
        guard event.action == .press else { return event }
        if let last, last.point == event.point, time - last.time <= Self.pause {
            self.last = nil
            return MouseEvent(.doublePress, at: event.point)
        }
        last = (event.point, time)
        return event
    }
}
