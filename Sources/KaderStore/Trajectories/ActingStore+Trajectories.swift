internal import GRDB
public import KaderDomain

extension ActingStore {
    /// Trajectories that go on, the one that ends first first.
    ///
    /// - Parameters:
    ///   - contact: only those of this person.
    ///   - adviser: only those with this adviser.
    ///   - all: those that are over too, behind the others.
    public func trajectories(
        of contact: Contact.ID? = nil, with adviser: Contact.ID? = nil, all: Bool = false,
        limit: Int = 500
    ) throws -> [TrajectoryEntry] {
        try read(.readTrajectories) { db in
            let rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT * FROM trajectory
                    WHERE isWithdrawn = 0 AND (:all OR closing IS NULL)
                        AND (:contact IS NULL OR contact = :contact)
                        AND (:adviser IS NULL OR adviser = :adviser)
                    ORDER BY closing IS NOT NULL, closing DESC, substr(agreed, 12), pk
                    LIMIT :limit
                    """,
                arguments: [
                    "all": all, "contact": contact?.description, "adviser": adviser?.description,
                    "limit": limit,
                ])
            return try TrajectoryReading(db, leavingOut: store.damage).entries(rows)
        }
    }

    /// - Throws: ``StoreError/notFound(kind:id:)``.
    public func trajectory(_ id: Trajectory.ID) throws -> TrajectoryEntry {
        try read(.readTrajectories) { db in
            try TrajectoryReading(db, leavingOut: store.damage)
                .entry(one(TrajectoryRecord.self, id.description, db))
        }
    }

    /// - Throws: ``StoreError/notFound(kind:id:)``.
    public func trajectoryItem(_ id: TrajectoryItem.ID) throws -> TrajectoryItem {
        try read(.readTrajectories) { try one(TrajectoryItemRecord.self, id.description, $0) }
    }

    /// How many trajectories advisers have, and can have, by name.
    public func caseloads() throws -> [Caseload] {
        try read(.readTrajectories) {
            try TrajectoryReading($0, leavingOut: store.damage).caseloads()
        }
    }

    /// That of one adviser; where they have none yet, with the maximum that is set for all.
    public func caseload(of adviser: Contact.ID) throws -> Caseload {
        if let known = try caseloads().first(where: { $0.adviser == adviser }) { return known }
        return Caseload(
            adviser: adviser, name: try contact(adviser).name.description, active: 0,
            maximum: try settings().caseloadMaximum)
    }

    /// What trajectories ask now: those of this person where they advise in any of these, else all.
    public func trajectoriesDue() throws -> [DueTrajectory] {
        let (today, actor) = (now.day, actor)
        return try read(.readTrajectories) { db in
            let due = try TrajectoryReading(db, leavingOut: store.damage).due(on: today)
            let own = due.filter { actor.isProbably($0.entry.adviser) }
            return own.isEmpty ? due : own
        }
    }
}
