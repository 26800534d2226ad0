/// A campaign with the places that take part, by their keys.
public struct CampaignEntry: Hashable, Identifiable, Sendable {
    public let campaign: Campaign
    public let places: [CampaignPlace]

    public var id: Campaign.ID { campaign.id }

    public init(campaign: Campaign, places: [CampaignPlace]) {
        self.campaign = campaign
        self.places = places
    }
}
