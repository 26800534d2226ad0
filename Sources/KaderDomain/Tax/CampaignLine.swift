/// A day of the calendar of a campaign, at one place: its people and its free slots.
public struct CampaignLine: Hashable, Sendable {
    public let day: Day
    public let place: Place
    public let campaign: CampaignDay

    /// Spreekuren that stand there then. Without one nobody can be booked.
    public let spreekuren: Int

    /// Beginnings at which one person could still be booked.
    public let free: Int

    public init(
        day: Day, place: Place, campaign: CampaignDay, spreekuren: Int, free: Int
    ) {
        self.day = day
        self.place = place
        self.campaign = campaign
        self.spreekuren = spreekuren
        self.free = free
    }
}
