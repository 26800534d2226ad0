internal import KaderDomain
internal import KaderStore

/// `crisis-steps`: what is to be done at a company in crisis, by when and by whom (S58).
enum CrisisStepTable: Table {
    static let columns = [
        Column("id", ""), Column("crisis", ""), Column("title", "Bel de curator"),
        Column("due", "2026-11-25"), Column("role", CrisisRole.official.rawValue),
        Column("owner", ""), Column("state", "to-do"),
    ]

    static let kinds = [StoredKind.crisisStep]

    static func cells(of thing: StoredThing, _ around: Surroundings) throws -> [String] {
        guard case .crisisStep(let step) = thing else { return [] }
        return [
            step.id.description, step.crisis.description, step.title, step.due.description,
            step.role?.rawValue ?? "", Cell.text(step.owner), step.state.description,
        ]
    }

    static func things(in row: inout ImportRow, _ lookup: Lookup) throws -> [StoredThing] {
        if row.word("crisis").isEmpty { row.refuse("crisis", .blank) }
        let crisis = try row.existing("crisis", .crisis, lookup) as Crisis.ID?
        let due = row.neededDay("due")
        let role =
            row.word("role").isEmpty ? nil : row.choice("role", CrisisRole?.none, label: \.label)
        let owner = try row.existing("owner", .contact, lookup) as Contact.ID?
        let state =
            row.word("state").isEmpty
            ? .open : row.exact("state", .expectedStepState) { CrisisStep.State($0) }
        let id: CrisisStep.ID = row.ownId(
            orNamed: row.word("crisis"), row.word("title"), Cell.text(due))
        guard let crisis, let due, let state, row.faults.isEmpty else { return [] }
        let step = row.made(
            "title",
            Result {
                try CrisisStep(
                    id: id, crisis: crisis, row.text("title"), due: due, role: role, owner: owner,
                    state: state)
            })
        return step.map { [.crisisStep($0)] } ?? []
    }
}

extension Phrase {
    fileprivate static let expectedStepState = Phrase(
        nl: "schrijf to-do, done:2026-12-01, of not-needed: en waarom",
        en: "write to-do, done:2026-12-01, or not-needed: and why")
}
