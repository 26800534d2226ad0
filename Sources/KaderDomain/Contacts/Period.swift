/// From a first day through a last day, either of them open.
///
/// Always true: where both are given, `from <= until`.
public struct Period: Hashable, Sendable {
    /// The first day, or nil where it has no known beginning.
    public let from: Day?

    /// The last day that still counts, or nil where it goes on.
    public let until: Day?

    public static let always = Period(open: ())

    private init(open: Void) {
        from = nil
        until = nil
    }

    /// - Returns: nil where `until` comes before `from`.
    public init?(from: Day?, until: Day?) {
        if let from, let until, until < from { return nil }
        self.from = from
        self.until = until
    }

    /// Whether a day lies in both.
    public func overlaps(_ other: Period) -> Bool {
        let begins = { (from: Day?, until: Day?) in
            guard let from, let until else { return true }
            return from <= until
        }
        return begins(from, other.until) && begins(other.from, until)
    }

    public func contains(_ day: Day) -> Bool {
        (from.map { $0 <= day } ?? true) && (until.map { day <= $0 } ?? true)
    }
}
