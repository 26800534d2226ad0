internal import GRDB
internal import KaderDomain

/// Trajectories with the names that people read, in one transaction.
struct TrajectoryReading {
    let db: Database
    private let damage: Damage
    private let settings: Settings

    init(_ db: Database, leavingOut damage: Damage) throws {
        self.db = db
        self.damage = damage
        settings = try Settings(db)
    }

    func entries(_ rows: [Row]) throws -> [TrajectoryEntry] {
        try rows.compactMap { row in
            try damage.reading { try TrajectoryRecord(row: row).value() }.map(entry)
        }
    }

    func entry(_ trajectory: Trajectory) throws -> TrajectoryEntry {
        let names = Names(db)
        return TrajectoryEntry(
            trajectory: trajectory,
            contact: try names.title(of: "contact", trajectory.contact.description),
            adviser: try names.title(of: "contact", trajectory.adviser.description),
            items: try items(of: trajectory.id), alarm: trajectory.alarm(settings))
    }

    /// Goals as they were written, steps, trainings and extensions by their day.
    func items(of trajectory: Trajectory.ID) throws -> [TrajectoryItem] {
        let rows = try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT * FROM trajectoryItem WHERE trajectory = ? AND isWithdrawn = 0
                    ORDER BY CASE sort WHEN 'goal' THEN 0 WHEN 'step' THEN 1
                        WHEN 'training' THEN 2 ELSE 3 END,
                        CASE sort WHEN 'goal' THEN '' ELSE coalesce(day, '9') END, pk
                    """), arguments: [trajectory.description])
        return try rows.compactMap { row in
            try damage.reading { try TrajectoryItemRecord(row: row).value() }
        }
    }

    /// How many each adviser can have; the least where two replicas that merged people left two.
    func limits() throws -> [Contact.ID: Int] {
        let rows = try Row.fetchAll(db, sql: "SELECT * FROM adviserLimit WHERE isWithdrawn = 0")
        let limits = try rows.compactMap { row in
            try damage.reading { try AdviserLimitRecord(row: row).value() }
        }
        return Dictionary(
            limits.map { ($0.adviser, $0.maximum) }, uniquingKeysWith: { min($0, $1) })
    }

    /// Everybody who has a trajectory that goes on or a maximum of their own, by name.
    func caseloads() throws -> [Caseload] {
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT adviser, count(*) AS active FROM trajectory
                WHERE closing IS NULL AND isWithdrawn = 0 GROUP BY adviser
                """)
        let active = Dictionary(
            rows.compactMap { row in
                Contact.ID(row["adviser"] as String).map { ($0, row["active"] as Int) }
            }, uniquingKeysWith: +)
        let (limits, names) = (try limits(), Names(db))
        return try Set(active.keys).union(limits.keys).map { adviser in
            Caseload(
                adviser: adviser, name: try names.title(of: "contact", adviser.description),
                active: active[adviser] ?? 0,
                maximum: limits[adviser] ?? settings.caseloadMaximum)
        }.sorted { ($0.name, $0.adviser) < ($1.name, $1.adviser) }
    }

    /// Whose end is near or past, and the steps whose day has come, the first first.
    func due(on day: Day) throws -> [DueTrajectory] {
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT * FROM trajectory WHERE isWithdrawn = 0 AND closing IS NULL AND (
                    substr(agreed, 12) <= :alarm OR EXISTS (
                        SELECT 1 FROM trajectoryItem
                        WHERE trajectoryItem.trajectory = trajectory.id AND sort = 'step'
                            AND progress = 'open' AND day <= :today
                            AND trajectoryItem.isWithdrawn = 0))
                ORDER BY pk
                """,
            arguments: [
                "alarm": (day + settings.trajectoryAlarmDays).description,
                "today": day.description,
            ])
        return try entries(rows).flatMap { entry in
            let steps = entry.items(.step).filter { item in
                item.progress == .open && item.day.map { $0 <= day } ?? false
            }
            return (entry.isEnding(on: day) ? [DueTrajectory(entry: entry, step: nil)] : [])
                + steps.map { DueTrajectory(entry: entry, step: $0) }
        }.sorted { ($0.day, $0.entry.id) < ($1.day, $1.entry.id) }
    }
}
