internal import KaderDomain
internal import KaderStore

/// `plan-versions`: what plans were when they were adopted. The column `content` holds the lines as
/// ``PlanVersion/content`` writes them.
enum PlanVersionTable: Table {
    static let columns = [
        Column("id", ""), Column("region", "AM05"), Column("year", "2027", .number),
        Column("number", "1", .number), Column("day", "2026-12-15"), Column("content", ""),
    ]

    static let kinds = [StoredKind.planVersion]

    static func cells(of thing: StoredThing, _ around: Surroundings) -> [String] {
        guard case .planVersion(let version) = thing else { return [] }
        let plan = around.plan(version.plan)
        return [
            version.id.description, plan?.region ?? "", Cell.text(plan?.year),
            String(version.number), version.day.description, version.content,
        ]
    }

    static func things(in row: inout ImportRow, _ lookup: Lookup) throws -> [StoredThing] {
        let plan = try row.plan(lookup)
        let number = row.needed("number", .expectedNumber) { Int($0).flatMap { $0 < 1 ? nil : $0 } }
        guard let plan, let number, let day = row.neededDay("day") else { return [] }
        let version = PlanVersion.items(of: row.text("content"), in: plan.id).flatMap {
            PlanVersion(of: plan.id, number: number, on: day, items: $0)
        }
        guard let version else {
            row.refuse("content", .expectedContent)
            return []
        }
        return [.planVersion(version)]
    }
}

extension ImportRow {
    /// The plan of the region and year in this row, which must be there.
    mutating func plan(_ lookup: Lookup) throws -> RegionPlan? {
        let region = needed("region", .unknownRegion, lookup.region)
        let year = needed("year", .outsideYears) { word in
            Int(word).flatMap { RegionPlan.years.contains($0) ? $0 : nil }
        }
        guard let region, let year, let plan = RegionPlan(region: region, year: year) else {
            return nil
        }
        guard try lookup.hasPlan(plan) else {
            refuse("year", .unknownPlan)
            return nil
        }
        return plan
    }
}

extension Phrase {
    fileprivate static let unknownPlan = Phrase(
        nl: "dit plan is er niet; lees eerst de plannen in",
        en: "there is no such plan; import the plans first")
    fileprivate static let expectedContent = Phrase(
        nl: "dit is niet de inhoud van een versie zoals kader die schrijft",
        en: "this is not the content of a version as kader writes it")
}
