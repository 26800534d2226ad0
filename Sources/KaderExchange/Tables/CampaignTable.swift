internal import KaderDomain
internal import KaderStore

/// `campaigns`: the seasons of the tax return. There is one row per year.
enum CampaignTable: Table {
    static let columns = [
        Column("id", ""), Column("year", "2027"), Column("from", "2027-03-01"),
        Column("until", "2027-04-30"),
    ]

    static let kinds = [StoredKind.campaign]

    static func cells(of thing: StoredThing, _ around: Surroundings) -> [String] {
        guard case .campaign(let campaign) = thing else { return [] }
        return [
            campaign.id.description, String(campaign.year), campaign.first.description,
            campaign.last.description,
        ]
    }

    static func things(in row: inout ImportRow, _ lookup: Lookup) throws -> [StoredThing] {
        let year = row.needed("year", .expectedNumber) { Int($0) }
        let (first, last) = (row.neededDay("from"), row.neededDay("until"))
        guard let year, let first, let last else { return [] }
        let campaign = row.made(
            "until", Result { try Campaign(year: year, first: first, last: last) })
        return campaign.map { [.campaign($0)] } ?? []
    }
}
