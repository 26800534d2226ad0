internal import KaderDomain
internal import KaderStore

extension PlanTable {
    /// A line of a plan. Without a rank it stands where it stands in the file.
    static func item(
        in row: inout ImportRow, of plan: RegionPlan, _ level: PlanLevel, _ lookup: Lookup
    ) throws -> PlanItem? {
        let faults = row.faults.count
        let parent = try parent(in: &row, of: plan, level, lookup)
        guard row.faults.count == faults else { return nil }
        let id: PlanItem.ID = row.ownId(
            orNamed: Cell.text(plan.id), level.rawValue, Cell.text(parent),
            Folding.words(row.word("title")))
        lookup.madeInFile[key(plan, level, row.word("title"))] = id.description
        let rank = row.value("rank", .expectedNumber, Self.rank) ?? Double(row.line)
        let owner = try owner(in: &row, lookup)
        let deadline = row.day("deadline")
        let state = row.choice("state", ActionState.toDo, label: \.label)
        let tags = row.list("tags", .unknownTag) { PlanTag(typed: $0) }
        guard let state, let tags else { return nil }
        return row.made(
            "title",
            Result {
                try PlanItem(
                    id: id, plan: plan.id, level: level, parent: parent, rank: rank,
                    title: row.text("title"), owner: owner, partners: row.text("partners"),
                    deadline: deadline, state: state, note: row.text("note"),
                    tags: tags, means: row.text("means"), evidence: row.text("evidence"))
            })
    }

    private static func rank(_ word: String) -> Double? {
        Double(word.replacing(",", with: ".")).flatMap { $0.isFinite ? $0 : nil }
    }

    /// By id, or by the title of a line above in the same file.
    private static func parent(
        in row: inout ImportRow, of plan: RegionPlan, _ level: PlanLevel, _ lookup: Lookup
    ) throws -> PlanItem.ID? {
        let word = row.word("parent")
        guard !word.isEmpty else { return nil }
        if let id = PlanItem.ID(word) { return id }
        let made = level.above.flatMap { lookup.madeInFile[key(plan, $0, word)] }
        guard let id = made.flatMap({ PlanItem.ID($0) }) else {
            row.refuse("parent", .unknownParent)
            return nil
        }
        return id
    }

    private static func key(_ plan: RegionPlan, _ level: PlanLevel, _ title: String) -> String {
        "\(plan.id) \(level) \(Folding.words(title))"
    }

    private static func owner(
        in row: inout ImportRow, _ lookup: Lookup
    ) throws -> PlanOwner? {
        let word = row.word("owner")
        guard !word.isEmpty else { return nil }
        let owner = try owner(campaign(in: row) ?? word, lookup)
        if owner == nil { row.refuse("owner", .unknownOwner) }
        return owner
    }

    /// The name of a campaign is taken as it is, blanks and all.
    private static func campaign(in row: ImportRow) -> String? {
        let text = row.text("owner")
        return text.utf8.starts(with: "campaign:".utf8) ? text : nil
    }

    /// A network also by its name, a sector by its name.
    private static func owner(_ word: String, _ lookup: Lookup) throws -> PlanOwner? {
        let parts = word.split(separator: ":", maxSplits: 1).map(String.init)
        switch parts.first {
        case "network" where parts.count == 2:
            return try lookup.network(parts[1]).map(PlanOwner.network)
        case "sector" where parts.count == 2: return lookup.sector(parts[1]).map(PlanOwner.sector)
        case "person":
            guard let owner = PlanOwner(word), case .person(let id) = owner,
                try lookup.isThere(.contact, id.description)
            else { return nil }
            return owner
        default: return PlanOwner(word)
        }
    }
}

extension Phrase {
    fileprivate static let unknownTag = Phrase(
        nl: "dit label is er niet; schrijf promise:3, role:1 of de naam ervan",
        en: "there is no such label; write promise:3, role:1 or its name")
}
