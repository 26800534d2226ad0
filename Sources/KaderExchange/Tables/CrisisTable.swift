internal import KaderDomain
internal import KaderStore

/// `crises`: companies in crisis, and what came of it (S58).
enum CrisisTable: Table {
    static let columns = [
        Column("id", ""), Column("employer", ""), Column("playbook", PlaybookStep.bankruptcy),
        Column("began", "2026-11-24"), Column("note", "Surseance aangevraagd."),
        Column("state", "open"),
    ]

    static let kinds = [StoredKind.crisis]

    static func cells(of thing: StoredThing, _ around: Surroundings) throws -> [String] {
        guard case .crisis(let crisis) = thing else { return [] }
        return [
            crisis.id.description, crisis.employer.description, crisis.playbook,
            crisis.began.description, crisis.note, crisis.state.description,
        ]
    }

    static func things(in row: inout ImportRow, _ lookup: Lookup) throws -> [StoredThing] {
        if row.word("employer").isEmpty { row.refuse("employer", .blank) }
        let employer = try row.employer("employer", lookup)
        let playbook = row.needed("playbook", .blank) { $0 }
        let began = row.neededDay("began")
        let state =
            row.word("state").isEmpty
            ? .open : row.exact("state", .expectedCrisisState) { Crisis.State($0) }
        let id: Crisis.ID = row.ownId(orNamed: Cell.text(employer), Cell.text(began))
        guard let employer, let playbook, let began, let state else { return [] }
        let crisis = row.made(
            "state",
            Result {
                try Crisis(
                    id: id, employer: employer, playbook: playbook, began: began,
                    note: row.text("note"), state: state)
            })
        return crisis.map { [.crisis($0)] } ?? []
    }
}

extension Phrase {
    fileprivate static let expectedCrisisState = Phrase(
        nl: "schrijf open, of closed:2026-12-01: en het resultaat",
        en: "write open, or closed:2026-12-01: and the result")
}
