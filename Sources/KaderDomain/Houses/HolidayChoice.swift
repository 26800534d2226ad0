/// What a house does on a holiday, year after year, where it differs from what is usual: open on a
/// day that most have off, closed on one on which most work (1 May, say).
public struct HolidayChoice: Hashable, Identifiable, Sendable {
    /// The key of a vakbondshuis.
    public let house: String

    /// The code of a ``HolidayRule``.
    public let rule: String
    public let isOpen: Bool

    public init(house: String, rule: String, isOpen: Bool) {
        self.house = house
        self.rule = rule
        self.isOpen = isOpen
    }

    /// There is one per house and holiday.
    public var id: Identifier<HolidayChoice> { .named("\(house) \(rule)") }
}
