internal import KaderDomain
internal import KaderStore

/// `levels`: how far the union is in a region, at a level, from a day on.
enum LevelTable: Table {
    static let columns = [
        Column("id", ""), Column("region", "AM01"), Column("level", "administrative"),
        Column("day", "2026-11-22"), Column("standing", "present"),
        Column("evidence", "Zetel in het werkbedrijf."),
    ]

    static let kinds = [StoredKind.levelMark]

    static func cells(of thing: StoredThing, _ around: Surroundings) -> [String] {
        guard case .levelMark(let mark) = thing else { return [] }
        return [
            mark.id.description, mark.region, mark.level.rawValue, mark.day.description,
            mark.standing.rawValue, mark.evidence,
        ]
    }

    static func things(in row: inout ImportRow, _ lookup: Lookup) throws -> [StoredThing] {
        let region = row.needed("region", .unknownRegion, lookup.region)
        let level = row.choice("level", RegionLevel?.none, label: \.label)
        let day = row.neededDay("day")
        let standing = row.choice("standing", LevelStanding?.none, label: \.label)
        guard let region, let level, let day, let standing else { return [] }
        let mark = row.made(
            "evidence",
            Result {
                try LevelMark(
                    region: region, level: level, day: day, standing: standing,
                    evidence: row.text("evidence"))
            })
        return mark.map { [.levelMark($0)] } ?? []
    }
}
