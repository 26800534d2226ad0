/// A season in which returns are filled in with members and their housemates (*invulcampagne*, S51).
///
/// Always true: it ends no earlier than it begins, and lasts at most a year.
public struct Campaign: Hashable, Identifiable, Sendable {
    /// What it is called by.
    public let year: Int
    public let first: Day
    public let last: Day

    public static let years = 2000...2100

    /// One per year, so that two replicas that make it make the same.
    public var id: Identifier<Campaign> { Self.id(of: year) }

    public static func id(of year: Int) -> Identifier<Campaign> { .named("campaign \(year)") }

    /// - Throws: ``CampaignError/yearOutside(_:)``, ``CampaignError/endsBeforeItBegins``,
    ///   ``CampaignError/tooLong``.
    public init(year: Int, first: Day, last: Day) throws(CampaignError) {
        guard Self.years.contains(year) else { throw .yearOutside(Self.years) }
        guard first <= last else { throw .endsBeforeItBegins }
        guard last - first <= 366 else { throw .tooLong }
        self.year = year
        self.first = first
        self.last = last
    }

    public func contains(_ day: Day) -> Bool { first <= day && day <= last }
}
