internal import GRDB
public import KaderDomain

extension ActingStore {
    /// Adds a goal, a step or a training to a trajectory that goes on.
    ///
    /// - Throws: ``TrajectoryError``, ``StoreError/notFound(kind:id:)``.
    public func add(_ item: TrajectoryItem) throws {
        try write(.writeTrajectories, .addTrajectoryItem) { writing in
            try refuseClosed(item.trajectory, writing.db)
            guard item.kind != .extension else { throw TrajectoryError.extensionStays }
            try writing.put(TrajectoryItemRecord(item))
        }
    }

    /// - Throws: ``TrajectoryError``, ``EditConflict``, ``StoreError/notFound(kind:id:)``.
    public func edit(
        _ edited: TrajectoryItem, from original: TrajectoryItem, overriding: Set<String> = []
    ) throws {
        try write(.writeTrajectories, .editTrajectoryItem) { writing in
            try refuseClosed(original.trajectory, writing.db)
            guard original.kind != .extension, edited.kind == original.kind else {
                throw TrajectoryError.extensionStays
            }
            try writing.edit(
                TrajectoryItemRecord(edited), from: TrajectoryItemRecord(original),
                overriding: overriding)
        }
    }

    /// Reached, done or attended; dropped; or open again.
    public func mark(
        _ id: TrajectoryItem.ID, _ progress: TrajectoryItem.Progress
    ) throws {
        try write(.writeTrajectories, .markTrajectoryItem) { writing in
            let old = try one(TrajectoryItemRecord.self, id.description, writing.db)
            try refuseClosed(old.trajectory, writing.db)
            guard old.kind != .extension else { throw TrajectoryError.extensionStays }
            try writing.put(TrajectoryItemRecord(old.marked(progress)))
        }
    }

    /// - Throws: ``TrajectoryError``, ``StoreError/notFound(kind:id:)``.
    public func removeTrajectoryItem(_ id: TrajectoryItem.ID) throws {
        try write(.writeTrajectories, .removeTrajectoryItem) { writing in
            let old = try one(TrajectoryItemRecord.self, id.description, writing.db)
            try refuseClosed(old.trajectory, writing.db)
            guard old.kind != .extension else { throw TrajectoryError.extensionStays }
            try writing.withdraw(TrajectoryItemRecord.kind, id.description)
        }
    }

    private func refuseClosed(_ id: Trajectory.ID, _ db: Database) throws {
        guard try one(TrajectoryRecord.self, id.description, db).isActive else {
            throw TrajectoryError.closed
        }
    }
}
