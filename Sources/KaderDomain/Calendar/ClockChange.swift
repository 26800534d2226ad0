/// Why a time cannot be planned: that night the clock changes.
public enum ClockChange: Error, Hashable, Sendable {
    /// The clock jumps over this time; `next` is the first that it shows after it.
    case skipped(LocalTime, next: LocalTime)
    /// The clock shows this time twice, so that nobody can know which is meant.
    case twice(LocalTime)
}
