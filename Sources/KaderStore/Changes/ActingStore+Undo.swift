internal import GRDB
public import KaderDomain

extension ActingStore {
    /// Takes back the last step that this person did here, and no other's.
    ///
    /// A new command that restores the prior values, and passes every rule. An undone creation is
    /// withdrawn. Refused where somebody has built on it since, and to who may not write things of that
    /// kind any more.
    ///
    /// - Throws: ``StoreError/nothingToUndo``, ``StoreError/builtOn(by:_:)``,
    ///   ``AccessError/notAllowed(action:givers:)``, ``PrivacyError/restricted(since:reason:)``,
    ///   ``ErasureError/cannotUndo``, or a rule of the
    ///   domain that the prior values would break now.
    public func undo() throws -> UndoReport {
        try write(.undo, .undo) { writing in
            guard let target = try last(writing.db) else {
                throw StoreError.nothingToUndo
            }
            guard !target.name.isErasing else { throw ErasureError.cannotUndo }
            writing.undoes = target.pk
            let report = try UndoStep(writing, target: target.pk, name: target.name).undo()
            try WeekLimits(writing, since: target.pk).refuse()
            return report
        }
    }

    /// Does again what this person's last step took back.
    ///
    /// - Throws: ``StoreError/nothingToRedo`` where the last step was no undo, else as ``undo()``.
    public func redo() throws -> UndoReport {
        try write(.undo, .redo) { writing in
            guard let target = try lastUndone(writing.db) else { throw StoreError.nothingToRedo }
            writing.redoes = target.pk
            let report = try UndoStep(writing, target: target.pk, name: target.name).redo()
            try WeekLimits(writing, since: target.pk).refuse()
            return report
        }
    }

    /// What ``undo()`` would take back now; nil where there is nothing, or it is out of sight.
    public func lastStep() throws -> LastStep? {
        try read(.undo) { db in
            guard let target = try last(db) else { return nil }
            let changes = try ChangeRow.all(ofCommand: target.pk, in: db)
            let about = try changes.first.map { try Names(db).title(of: $0.kind, $0.thing) } ?? ""
            return LastStep(
                UndoReport(command: target.name, about: about, count: changes.count),
                kinds: Set(changes.map(\.kind)))
        }
    }

    private typealias Target = (pk: Int64, name: CommandName)

    /// SQL: what was done on the bus is not what `u` at the desk takes back.
    private static let here = "SELECT value FROM meta WHERE key = 'replica'"

    private func last(_ db: Database) throws -> Target? {
        let row = try Row.fetchOne(
            db,
            sql: """
                SELECT pk, name FROM command
                WHERE actor = ? AND undoes IS NULL AND redoes IS NULL AND isUndone = 0
                    AND replica = (\(Self.here))
                ORDER BY pk DESC LIMIT 1
                """, arguments: [actor.name])
        return row.flatMap { row in
            CommandName(rawValue: row["name"]).map { (row["pk"], $0) }
        }
    }

    /// The oldest of the steps undone since this person's last ordinary step: undo goes back, redo
    /// goes forward.
    private func lastUndone(_ db: Database) throws -> Target? {
        let row = try Row.fetchOne(
            db,
            sql: """
                SELECT pk, name FROM command AS target
                WHERE actor = :actor AND undoes IS NULL AND redoes IS NULL AND isUndone = 1
                    AND replica = (\(Self.here)) AND NOT EXISTS (
                        SELECT 1 FROM command AS later
                        WHERE later.actor = :actor AND later.replica = target.replica
                            AND later.undoes IS NULL
                            AND later.redoes IS NULL
                            AND later.pk > (SELECT max(pk) FROM command
                                WHERE undoes = target.pk))
                ORDER BY pk LIMIT 1
                """, arguments: ["actor": actor.name])
        return row.flatMap { row in
            CommandName(rawValue: row["name"]).map { (row["pk"], $0) }
        }
    }
}
