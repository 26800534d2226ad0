/// A labour-market region in which a network works or worked, and when (S25): `AM09 2020-01-01/`.
///
/// Ordered by region, then by its first day; without one first.
public struct NetworkRegion: Hashable, Comparable, Sendable, CodedAsText {
    /// The code of the region: `AM09`.
    public let region: String
    public let period: Period

    public init(_ region: String, _ period: Period) {
        self.region = region
        self.period = period
    }

    /// - Returns: nil where it is not a code of a region, a blank, and two days or blanks for open
    ///   ends with a slash between them.
    public init?(_ description: String) {
        let parts = description.split(separator: " ", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0].count == 4, parts[0].hasPrefix("AM") else { return nil }
        let days = parts[1].split(separator: "/", omittingEmptySubsequences: false)
        guard days.count == 2, let from = Self.end(days[0]), let until = Self.end(days[1]),
            let period = Period(from: from, until: until)
        else { return nil }
        self.init(String(parts[0]), period)
    }

    /// A day, or nothing for an open end; nil where it is neither.
    private static func end(_ text: Substring) -> Day?? {
        if text.isEmpty { return .some(nil) }
        return Day(String(text)).map { .some($0) }
    }

    public var description: String {
        "\(region) \(period.from?.description ?? "")/\(period.until?.description ?? "")"
    }

    public static func < (left: Self, right: Self) -> Bool {
        left.description < right.description
    }
}
