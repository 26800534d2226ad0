/// When a holiday falls, year after year, and what it means for planning.
public struct HolidayRule: Hashable, Identifiable, Sendable {
    /// How the day is found in a year.
    public enum Kind: Hashable, Sendable {
        case fixed(month: Int, day: Int)
        /// Days from Easter Sunday; negative before it.
        case easter(offset: Int)
        /// 27 April, or 26 April where that is a Sunday. Since 2014.
        case kingsDay
        /// Such as the third Tuesday of September: `nth` 1...4.
        case weekday(nth: Int, Weekday, month: Int)
    }

    /// What it means for work.
    public enum Status: String, CaseIterable, Sendable {
        /// Generally recognised by law (Algemene termijnenwet, article 3).
        case official
        /// A Sunday that bears a name.
        case sunday
        /// Treated by law as recognised, yet many people work.
        case equated
        /// Recognised by law; a day off by most collective agreements only in years that end in
        /// 0 or 5.
        case lustrum
        /// A day to remember or to act on; people work.
        case observance
    }

    /// The stable key of ``name``: `kings-day`.
    public let code: String
    public let name: Phrase
    public let kind: Kind
    public let status: Status

    public init(code: String, name: Phrase, kind: Kind, status: Status) {
        self.code = code
        self.name = name
        self.kind = kind
        self.status = status
    }

    public var id: String { code }
}
