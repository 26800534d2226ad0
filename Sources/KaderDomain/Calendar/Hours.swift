/// Part of one day, from a time until a later one: `14:00–16:00`.
///
/// Always `from < to`. The end is not part of it: 14:00–15:00 and 15:00–16:00 do not overlap.
public struct Hours: Hashable, Sendable {
    public let from: TimeOfDay
    public let to: TimeOfDay

    /// Nil unless `from` comes before `to`.
    public init?(from: TimeOfDay, to: TimeOfDay) {
        guard from < to else { return nil }
        self.from = from
        self.to = to
    }

    /// How long it lasts on a clock that does not change, 1...1440.
    public var minutes: Int { to.minutes - from.minutes }

    public func overlaps(_ other: Hours) -> Bool {
        from < other.to && other.from < to
    }

    /// Whether all of `other` lies in these hours.
    public func contains(_ other: Hours) -> Bool {
        from <= other.from && other.to <= to
    }

    /// The beginning is in it, the end is not.
    public func contains(_ time: TimeOfDay) -> Bool {
        from <= time && time < to
    }
}

extension Hours: Comparable {
    /// By beginning, then by end.
    public static func < (left: Hours, right: Hours) -> Bool {
        (left.from, left.to) < (right.from, right.to)
    }
}

extension Hours: CodedAsText {
    /// Reads `14:00–16:00`, also with a plain hyphen.
    public init?(_ description: String) {
        let parts = description.split(omittingEmptySubsequences: false) { $0 == "–" || $0 == "-" }
        guard parts.count == 2,
            let from = TimeOfDay(String(parts[0])), let to = TimeOfDay(String(parts[1]))
        else { return nil }
        self.init(from: from, to: to)
    }

    /// `14:00–16:00`.
    public var description: String { "\(from)–\(to)" }
}
