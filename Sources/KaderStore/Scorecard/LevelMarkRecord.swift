internal import GRDB
internal import KaderDomain

/// A row of `levelMark`. Its identity follows from its region, level and day, which never change.
struct LevelMarkRecord: Record {
    static let kind = ThingKind(
        "levelMark", fields: ["region", "regionLevel", "day", "reached", "proof"])

    let id, region, regionLevel, day, reached, proof: String

    init(_ mark: LevelMark) {
        id = mark.id.description
        region = mark.region
        regionLevel = mark.level.rawValue
        day = mark.day.description
        reached = mark.standing.rawValue
        proof = mark.evidence
    }

    init(row: Row) {
        id = row["id"]
        region = row["region"]
        regionLevel = row["regionLevel"]
        day = row["day"]
        reached = row["reached"]
        proof = row["proof"]
    }

    var fields: [DatabaseValue] {
        [region, regionLevel, day, reached, proof].map(\.databaseValue)
    }

    func value() throws -> LevelMark {
        guard let level = RegionLevel(rawValue: regionLevel), let day = Day(day),
            let standing = LevelStanding(rawValue: reached),
            let mark = try? LevelMark(
                region: region, level: level, day: day, standing: standing, evidence: proof),
            mark.id.description == id
        else { throw unreadable }
        return mark
    }
}
