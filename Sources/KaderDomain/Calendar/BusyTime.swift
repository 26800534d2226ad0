/// From one moment until another at which somebody is busy; the end is not part of it. What they do
/// then is nobody's business.
///
/// Always true: `from < until`.
public struct BusyTime: Hashable, Sendable {
    public let from: Instant
    public let until: Instant

    /// - Returns: nil where `until` does not come after `from`.
    public init?(from: Instant, until: Instant) {
        guard from < until else { return nil }
        self.from = from
        self.until = until
    }

    /// The same times in their order, those that overlap or touch made one.
    public static func joined(_ times: [BusyTime]) -> [BusyTime] {
        var joined: [BusyTime] = []
        for time in times.sorted(by: { $0.from < $1.from }) {
            guard let last = joined.last, time.from <= last.until,
                let longer = BusyTime(from: last.from, until: max(last.until, time.until))
            else {
                joined.append(time)
                continue
            }
            joined[joined.count - 1] = longer
        }
        return joined
    }
}
