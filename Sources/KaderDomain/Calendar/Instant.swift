/// A moment, the same everywhere: whole seconds of UTC since 1970-01-01T00:00:00Z.
public struct Instant: Hashable, Comparable, Sendable {
    public let seconds: Int

    public init(seconds: Int) {
        self.seconds = seconds
    }

    public static func < (left: Instant, right: Instant) -> Bool {
        left.seconds < right.seconds
    }

    /// The moment that many seconds later.
    public static func + (instant: Instant, seconds: Int) -> Instant {
        Instant(seconds: instant.seconds + seconds)
    }

    /// Seconds from the second to the first; positive when the first is later.
    public static func - (later: Instant, earlier: Instant) -> Int {
        later.seconds - earlier.seconds
    }
}

extension Instant: CodedAsText {
    /// Reads `2026-11-24T08:00:00Z` and nothing else: no fractions, no other zone.
    public init?(_ description: String) {
        guard description.utf8.count == 20, description.last == "Z",
            description.dropLast(3).last == ":",
            let local = LocalTime(String(description.prefix(16))),
            local.time.description == description.dropFirst(11).prefix(5),
            let second = Digits.read(description.dropLast().suffix(2), count: 2), second < 60
        else { return nil }
        self.init(seconds: local.day.ordinal * 86_400 + local.time.minutes * 60 + second)
    }

    public var description: String { iso8601 }

    /// `2026-11-24T08:00:00Z`.
    public var iso8601: String {
        let days = Civil.floorDivide(seconds, 86_400)
        let rest = seconds - days * 86_400
        let clock = [rest / 3600, rest / 60 % 60, rest % 60].map { Digits.write($0, count: 2) }
        return "\(Day(ordinal: days))T\(clock.joined(separator: ":"))Z"
    }
}
