internal import KaderDomain
internal import KaderStore

/// `adviser-limits`: how many trajectories an adviser can have at once.
enum AdviserLimitTable: Table {
    static let columns = [
        Column("id", ""), Column("contact", ""), Column("name", "Anna de Voorbeeld"),
        Column("maximum", "15", .number),
    ]

    static let kinds = [StoredKind.adviserLimit]

    static func cells(of thing: StoredThing, _ around: Surroundings) throws -> [String] {
        guard case .adviserLimit(let limit) = thing else { return [] }
        return [
            limit.id.description, limit.adviser.description, try around.name(limit.adviser),
            String(limit.maximum),
        ]
    }

    static func things(in row: inout ImportRow, _ lookup: Lookup) throws -> [StoredThing] {
        let adviser = try row.contact("contact", lookup)
        let maximum = row.needed("maximum", .expectedNumber) { word in
            Int(word).flatMap { AdviserLimit.range.contains($0) ? $0 : nil }
        }
        let id: AdviserLimit.ID? = row.id("id")
        guard let adviser, let maximum,
            let limit = AdviserLimit(id: id, of: adviser, maximum)
        else { return [] }
        return [.adviserLimit(limit)]
    }
}
