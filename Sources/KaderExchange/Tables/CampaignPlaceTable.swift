internal import KaderDomain
internal import KaderStore

/// `campaign-houses`: which houses take part in a campaign, at which hours, for how many people a
/// day. There is one row per campaign and house.
enum CampaignPlaceTable: Table {
    static let columns = [
        Column("id", ""), Column("year", "2027"), Column("place", "groningen"),
        Column("hours", "3 13:30-16:30|5 13:00-16:00", .list), Column("people", "16"),
    ]

    static let kinds = [StoredKind.campaignPlace]

    static func cells(of thing: StoredThing, _ around: Surroundings) -> [String] {
        guard case .campaignPlace(let place) = thing,
            let year = Campaign.years.first(where: { Campaign.id(of: $0) == place.campaign })
        else { return [] }
        return [
            place.id.description, String(year), place.place.description,
            Cell.list(place.hours), String(place.capacity),
        ]
    }

    static func things(in row: inout ImportRow, _ lookup: Lookup) throws -> [StoredThing] {
        let year = row.needed("year", .expectedNumber) { Int($0) }
        let place = row.place(lookup)
        let hours = row.list("hours", .expectedWeeklyHours) { WeeklyHours($0) }
        let people = row.needed("people", .expectedNumber) { Int($0) }
        guard let year, let place, let hours, let people else { return [] }
        let campaign = Campaign.id(of: year)
        guard try lookup.isThere(.campaign, campaign.description) else {
            row.refuse("year", .unknownCampaign)
            return []
        }
        let made = row.made(
            hours.isEmpty ? "hours" : "people",
            Result {
                try CampaignPlace(
                    campaign: campaign, place: place, hours: hours, capacity: people)
            })
        return made.map { [.campaignPlace($0)] } ?? []
    }
}

extension Phrase {
    fileprivate static let unknownCampaign = Phrase(
        nl: "deze campagne is er niet; lees eerst de campagnes in",
        en: "there is no such campaign; import the campaigns first")
}
