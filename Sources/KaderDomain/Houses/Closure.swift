/// Days on which a house, or every house, is closed for a reason: a move, a summer stop.
///
/// Always true: `first <= last`; the reason is not blank.
public struct Closure: Hashable, Identifiable, Sendable {
    public let id: Identifier<Closure>

    /// The key of a vakbondshuis; nil for all of them.
    public let house: String?
    public let first: Day

    /// The last day that is still closed.
    public let last: Day
    public let reason: String

    /// - Returns: nil where the last day comes before the first, or the reason is blank.
    public init?(
        id: Identifier<Closure>, house: String?, first: Day, last: Day, reason: String
    ) {
        guard first <= last, !reason.trimmed.isEmpty else { return nil }
        self.id = id
        self.house = house
        self.first = first
        self.last = last
        self.reason = reason.trimmed
    }

    public func contains(_ day: Day) -> Bool { first <= day && day <= last }

    /// Whether it holds for this house.
    public func isOf(_ house: String) -> Bool { self.house == nil || self.house == house }
}
