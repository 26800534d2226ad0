internal import GRDB
internal import KaderDomain

/// A row of `trajectoryItem`.
struct TrajectoryItemRecord: Record {
    static let kind = ThingKind(
        "trajectoryItem", fields: ["trajectory", "sort", "text", "day", "progress"])

    let id, trajectory, sort, text, progress: String
    let day: String?

    init(_ item: TrajectoryItem) {
        id = item.id.description
        trajectory = item.trajectory.description
        sort = item.kind.rawValue
        text = item.text
        day = item.day?.description
        progress = item.progress.rawValue
    }

    init(row: Row) {
        id = row["id"]
        trajectory = row["trajectory"]
        sort = row["sort"]
        text = row["text"]
        day = row["day"]
        progress = row["progress"]
    }

    var fields: [DatabaseValue] {
        [trajectory, sort, text].map(\.databaseValue)
            + [day.databaseValue, progress.databaseValue]
    }

    func value() throws -> TrajectoryItem {
        let known = day.flatMap { Day($0) }
        guard (day == nil) == (known == nil), let id = TrajectoryItem.ID(id),
            let trajectory = Trajectory.ID(trajectory),
            let kind = TrajectoryItem.Kind(rawValue: sort),
            let progress = TrajectoryItem.Progress(rawValue: progress),
            let item = try? TrajectoryItem(
                id: id, of: trajectory, kind, text, on: known, progress: progress)
        else { throw unreadable }
        return item
    }
}
