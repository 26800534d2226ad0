internal import KaderDomain
internal import KaderStore

/// `conditions`: how the conditions for a leading part stand in each region.
enum ConditionTable: Table {
    static let columns = [
        Column("id", ""), Column("region", "AM01"), Column("condition", "region-plan"),
        Column("state", "busy"), Column("owner", ""), Column("day", "2026-11-24"),
        Column("note", ""),
    ]

    static let kinds = [StoredKind.conditionMark]

    static func cells(of thing: StoredThing, _ around: Surroundings) -> [String] {
        guard case .conditionMark(let mark) = thing else { return [] }
        return [
            mark.id.description, mark.region, mark.condition.rawValue, mark.state.rawValue,
            Cell.text(mark.owner), mark.day.description, mark.note,
        ]
    }

    static func things(in row: inout ImportRow, _ lookup: Lookup) throws -> [StoredThing] {
        let region = row.needed("region", .unknownRegion, lookup.region)
        let condition = row.choice("condition", RegionCondition?.none, label: \.label)
        let state = row.choice("state", ConditionMark.State?.none, label: \.label)
        let faults = row.faults.count
        let owner = row.value("owner", .unknownOwner) { PlanOwner($0) }
        guard row.faults.count == faults, let region, let condition, let state,
            let day = row.neededDay("day")
        else { return [] }
        return [
            .conditionMark(
                ConditionMark(
                    region: region, condition: condition, state: state, owner: owner, day: day,
                    note: row.text("note")))
        ]
    }
}
