/// One day of a campaign at a place that takes part: when people are received, for how many it is,
/// and for how many there is an agreement.
public struct CampaignDay: Hashable, Sendable {
    public let hours: [Hours]
    public let capacity: Int

    /// People in appointments that stand, housemates too.
    public let agreed: Int

    public var left: Int { max(0, capacity - agreed) }

    public init(hours: [Hours], capacity: Int, agreed: Int) {
        self.hours = hours
        self.capacity = capacity
        self.agreed = agreed
    }
}
