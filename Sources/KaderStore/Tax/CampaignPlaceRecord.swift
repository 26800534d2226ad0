internal import GRDB
internal import KaderDomain

/// A row of `campaignPlace`. The hours are one field: a week as a whole.
struct CampaignPlaceRecord: Record {
    static let kind = ThingKind(
        "campaignPlace", fields: ["campaign", "place", "hours", "capacity"])

    let id, campaign, place, hours: String
    let capacity: Int

    init(_ place: CampaignPlace) {
        id = place.id.description
        campaign = place.campaign.description
        self.place = place.place.description
        hours = StoredList.text(place.hours.map(\.description))
        capacity = place.capacity
    }

    init(row: Row) {
        id = row["id"]
        campaign = row["campaign"]
        place = row["place"]
        hours = row["hours"]
        capacity = row["capacity"]
    }

    var fields: [DatabaseValue] {
        [campaign, place, hours].map(\.databaseValue) + [capacity.databaseValue]
    }

    func value() throws -> CampaignPlace {
        let items = StoredList.items(hours)
        let week = items.compactMap { WeeklyHours($0) }
        guard week.count == items.count, let campaign = Campaign.ID(campaign),
            let place = Place(place),
            let value = try? CampaignPlace(
                campaign: campaign, place: place, hours: week, capacity: capacity),
            value.id.description == id
        else { throw unreadable }
        return value
    }
}
