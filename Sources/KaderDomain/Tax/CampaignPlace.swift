/// A house, or online, that takes part in a campaign: on which weekdays at which hours, and for how
/// many people a day (S51).
///
/// Always true: it has hours, each once and in order, and its capacity lies in ``capacities``.
public struct CampaignPlace: Hashable, Identifiable, Sendable {
    public let campaign: Campaign.ID
    public let place: Place
    public let hours: [WeeklyHours]

    /// People a day, housemates too: each has a return.
    public let capacity: Int

    public static let capacities = 1...999

    /// One per campaign and place, so that two replicas that change it change the same.
    public var id: Identifier<CampaignPlace> { Self.id(campaign, place) }

    public static func id(
        _ campaign: Campaign.ID, _ place: Place
    ) -> Identifier<CampaignPlace> { .named("\(campaign) \(place)") }

    /// - Throws: ``CampaignError/withoutHours``, ``CampaignError/capacityOutside(_:)``.
    public init(
        campaign: Campaign.ID, place: Place, hours: [WeeklyHours], capacity: Int
    ) throws(CampaignError) {
        guard !hours.isEmpty else { throw .withoutHours }
        guard Self.capacities.contains(capacity) else { throw .capacityOutside(Self.capacities) }
        self.campaign = campaign
        self.place = place
        self.hours = Set(hours).sorted()
        self.capacity = capacity
    }

    /// When people are received on a day, by hour; empty where they are not.
    public func hours(on day: Day) -> [Hours] {
        hours.filter { $0.weekday == day.weekday }.map(\.hours)
    }
}
