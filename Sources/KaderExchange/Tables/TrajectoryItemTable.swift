internal import KaderDomain
internal import KaderStore

/// `trajectory-lines`: goals, steps, trainings and extensions of trajectories.
enum TrajectoryItemTable: Table {
    static let columns = [
        Column("id", ""), Column("trajectory", ""), Column("kind", "goal"),
        Column("text", "Werk dichter bij huis"), Column("day", ""), Column("progress", "open"),
    ]

    static let kinds = [StoredKind.trajectoryItem]

    static func cells(of thing: StoredThing, _ around: Surroundings) throws -> [String] {
        guard case .trajectoryItem(let item) = thing else { return [] }
        return [
            item.id.description, item.trajectory.description, item.kind.rawValue, item.text,
            Cell.text(item.day), item.progress.rawValue,
        ]
    }

    static func things(in row: inout ImportRow, _ lookup: Lookup) throws -> [StoredThing] {
        let trajectory = try row.existing("trajectory", .trajectory, lookup) as Trajectory.ID?
        if row.word("trajectory").isEmpty { row.refuse("trajectory", .blank) }
        let kind = row.choice("kind", nil as TrajectoryItem.Kind?, label: \.label)
        let progress = row.choice(
            "progress", TrajectoryItem.Progress.open as TrajectoryItem.Progress?, label: \.label)
        let day = row.day("day")
        let id: TrajectoryItem.ID = row.ownId(
            orNamed: row.word("trajectory"), row.word("kind"), row.text("text"), row.word("day"))
        guard let trajectory, let kind, let progress else { return [] }
        let item = row.made(
            row.word("text").isEmpty ? "text" : "day",
            Result {
                try TrajectoryItem(
                    id: id, of: trajectory, kind, row.text("text"), on: day, progress: progress)
            })
        return item.map { [.trajectoryItem($0)] } ?? []
    }
}
