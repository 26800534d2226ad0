internal import GRDB
internal import KaderDomain

/// A row of `campaign`. Its first and last day are one field, `2027-03-01/2027-04-30`.
struct CampaignRecord: Record {
    static let kind = ThingKind("campaign", fields: ["year", "days"])

    let id: String
    let year: Int
    let days: String

    init(_ campaign: Campaign) {
        id = campaign.id.description
        year = campaign.year
        days = "\(campaign.first)/\(campaign.last)"
    }

    init(row: Row) {
        id = row["id"]
        year = row["year"]
        days = row["days"]
    }

    var fields: [DatabaseValue] { [year.databaseValue, days.databaseValue] }

    func value() throws -> Campaign {
        let ends = days.split(separator: "/").compactMap { Day(String($0)) }
        guard ends.count == 2,
            let campaign = try? Campaign(year: year, first: ends[0], last: ends[1]),
            campaign.id.description == id
        else { throw unreadable }
        return campaign
    }
}
