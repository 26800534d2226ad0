internal import KaderDomain
internal import KaderStore

/// `trajectories`: with whom, why, from when until when, and how they ended.
enum TrajectoryTable: Table {
    static let columns = [
        Column("id", ""), Column("contact", ""), Column("name", "Anna de Voorbeeld"),
        Column("adviser", ""), Column("ground", "at-risk"), Column("reason", "Reorganisatie"),
        Column("from", "2026-11-24"), Column("until", "2027-05-24"), Column("closedOn", ""),
        Column("result", ""), Column("words", ""),
    ]

    static let kinds = [StoredKind.trajectory]

    static func cells(of thing: StoredThing, _ around: Surroundings) throws -> [String] {
        guard case .trajectory(let trajectory) = thing else { return [] }
        let closing = trajectory.closing
        return [
            trajectory.id.description, trajectory.contact.description,
            try around.name(trajectory.contact), trajectory.adviser.description,
            trajectory.ground.rawValue, trajectory.reason, trajectory.start.description,
            trajectory.end.description, Cell.text(closing?.day),
            Cell.text(closing?.result.rawValue), closing?.words ?? "",
        ]
    }

    static func things(in row: inout ImportRow, _ lookup: Lookup) throws -> [StoredThing] {
        let contact = try row.contact("contact", lookup)
        let adviser = try row.existing("adviser", .contact, lookup) as Contact.ID?
        if row.word("adviser").isEmpty { row.refuse("adviser", .blank) }
        let ground = row.choice("ground", nil as TrajectoryGround?, label: \.label)
        let (start, end) = (row.neededDay("from"), row.neededDay("until"))
        let closing = row.closing()
        let id: Trajectory.ID = row.ownId(orNamed: Cell.text(contact), row.word("from"))
        guard let contact, let adviser, let ground, let start, let end else { return [] }
        let trajectory = row.made(
            "until",
            Result {
                try Trajectory(
                    id: id, of: contact, with: adviser, on: ground, because: row.text("reason"),
                    from: start, until: end, closing: closing)
            })
        return trajectory.map { [.trajectory($0)] } ?? []
    }
}

extension ImportRow {
    /// Nil where it goes on, and after telling that day and result do not go together.
    fileprivate mutating func closing() -> Trajectory.Closing? {
        guard !word("closedOn").isEmpty || !word("result").isEmpty else { return nil }
        let day = neededDay("closedOn")
        let result = choice("result", nil as TrajectoryResult?, label: \.label)
        guard let day, let result else { return nil }
        return Trajectory.Closing(on: day, with: result, words: text("words"))
    }
}
