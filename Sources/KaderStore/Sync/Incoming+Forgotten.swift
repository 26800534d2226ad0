internal import GRDB
internal import KaderDomain

/// What was written about somebody by who did not know that they were forgotten.
extension Incoming {
    /// Words that came for what this replica itself emptied: it had not seen them then. Another that
    /// passes both on cannot tell which was first.
    func noteWritten(_ change: Commit.Change, _ commit: Commit) throws {
        guard commit.actor != Actor.upkeep.name else { return }
        guard try isOurs("\(Erasure.id(change.kind, change.thing))") else { return }
        try note(.init(kind: change.kind, id: change.thing), commit.id)
    }

    /// Words of this replica that no other was known to have when it heard of the erasure.
    func noteUntold(_ erasure: Erasure) throws {
        guard let told = try told() else { return }
        let forgetting = Forgetting(db)
        let written = try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT command.id, fields FROM change JOIN command ON command.pk = change.command
                    WHERE thing = :thing AND kind = :kind AND actor <> :upkeep
                        AND change.stamp > :told
                        AND change.replica = (SELECT value FROM meta WHERE key = 'replica')
                    ORDER BY change.stamp DESC
                    """),
            arguments: [
                "thing": erasure.thing, "kind": erasure.kind, "upkeep": Actor.upkeep.name,
                "told": told,
            ]
        ).first { try forgetting.emptied($0["fields"], of: erasure.kind) != $0["fields"] }
        if let written { try note(.init(kind: erasure.kind, id: erasure.thing), written["id"]) }
    }

    /// What hangs on somebody who was forgotten, and was made by who did not know: told where either was
    /// done.
    func noteMade(_ thing: ErasedThings.Thing, _ erasure: Erasure) throws {
        guard try isOurs("\(erasure.id)") || isOurs(thing.id) else { return }
        let made = try ChangeRow.all(of: thing.id, in: db)
            .first { $0.kind == thing.kind && $0.actor != Actor.upkeep.name }
        let command = try made.flatMap { change in
            try String.fetchOne(
                db.cachedStatement(sql: "SELECT id FROM command WHERE pk = ?"),
                arguments: [change.command])
        }
        if let command { try note(thing, command) }
    }

    private func note(_ thing: ErasedThings.Thing, _ command: String) throws {
        try ClashPlace(.forgotten, thing.kind, thing.id, command).noteOnce(in: db)
    }

    /// Whether this replica wrote anything of a thing.
    private func isOurs(_ thing: String) throws -> Bool {
        try Bool.fetchOne(
            db.cachedStatement(
                sql: """
                    SELECT 1 FROM change WHERE thing = ?
                        AND replica = (SELECT value FROM meta WHERE key = 'replica')
                    """), arguments: [thing]) == true
    }

    /// The latest stamp of this replica that any other is known to have; nil where none has any.
    private func told() throws -> Int64? {
        let own = try String.fetchOne(db, sql: "SELECT value FROM meta WHERE key = 'replica'") ?? ""
        return try String.fetchAll(db, sql: "SELECT knows FROM peer")
            .compactMap { Knowledge(stored: $0).latest[own] }.max()
    }
}
