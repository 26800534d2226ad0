internal import GRDB
internal import KaderDomain

/// A row of `breach`.
struct BreachRecord: Record {
    static let kind = ThingKind(
        "breach",
        fields: [
            "discoveredAt", "happened", "whose", "peopleCount", "dataKinds", "consequences",
            "measures", "authority", "peopleTold", "delayReason",
        ])

    let id, happened, whose, dataKinds, consequences, measures, delayReason: String
    let discoveredAt: Int
    let peopleCount: Int?
    let authority, peopleTold: String?

    init(_ breach: Breach) {
        id = breach.id.description
        discoveredAt = breach.discovered.seconds
        happened = breach.facts.happened
        whose = breach.facts.whose
        peopleCount = breach.facts.count
        dataKinds = breach.facts.data
        consequences = breach.facts.consequences
        measures = breach.facts.measures
        authority = breach.authority?.description
        peopleTold = breach.people?.description
        delayReason = breach.delay
    }

    init(row: Row) {
        id = row["id"]
        discoveredAt = row["discoveredAt"]
        happened = row["happened"]
        whose = row["whose"]
        peopleCount = row["peopleCount"]
        dataKinds = row["dataKinds"]
        consequences = row["consequences"]
        measures = row["measures"]
        authority = row["authority"]
        peopleTold = row["peopleTold"]
        delayReason = row["delayReason"]
    }

    var fields: [DatabaseValue] {
        [discoveredAt.databaseValue, happened.databaseValue, whose.databaseValue]
            + [peopleCount.databaseValue, dataKinds.databaseValue, consequences.databaseValue]
            + [measures.databaseValue, authority.databaseValue, peopleTold.databaseValue]
            + [delayReason.databaseValue]
    }

    func value() throws -> Breach {
        let (told, them) = (
            authority.flatMap { Breach.Notice($0) }, peopleTold.flatMap { Breach.Notice($0) }
        )
        guard let id = Breach.ID(id), (authority == nil) == (told == nil),
            (peopleTold == nil) == (them == nil),
            let breach = try? Breach(
                id: id, discovered: Instant(seconds: discoveredAt),
                Breach.Facts(
                    happened, whose: whose, count: peopleCount, data: dataKinds,
                    consequences: consequences, measures: measures), authority: told,
                people: them, delay: delayReason)
        else { throw unreadable }
        return breach
    }
}
