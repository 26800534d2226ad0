internal import GRDB
public import KaderDomain

extension ActingStore {
    /// What laptops of the bus brought and may not make, oldest first; refused ones too.
    public func heldCommits() throws -> [HeldCommit] {
        try read(.sync) { db in
            try Row.fetchAll(db, sql: "SELECT * FROM heldCommit ORDER BY pk")
                .compactMap(HeldCommit.init)
        }
    }

    /// How many of them wait for a decision; nil where none does.
    func heldWaiting() throws -> HeldWaiting? {
        try read(.sync) { db in
            let row = try Row.fetchOne(
                db,
                sql: """
                    SELECT count(*) AS count, min(heldAt) AS since FROM heldCommit
                    WHERE refusedAt IS NULL
                    """)
            guard let row, let since = row["since"] as Int? else { return nil }
            return HeldWaiting(count: row["count"], since: Instant(seconds: since))
        }
    }

    /// How many wait, by the replica that made them: for the laptop that brought them to tell.
    public func heldByReplica() throws -> [String: Int] {
        try read(.sync) { db in
            let rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT replica, count(*) AS count FROM heldCommit
                    WHERE refusedAt IS NULL GROUP BY replica
                    """)
            return Dictionary(
                rows.map { ($0["replica"], $0["count"]) }, uniquingKeysWith: { $1 })
        }
    }

    /// Takes in a command that was kept apart, as the laptop made it, also one that was refused: from then
    /// on it is in the log here, and goes to the others.
    ///
    /// - Throws: ``HeldError/unknown``.
    @discardableResult
    public func admit(_ held: HeldCommit.ID) throws -> MergeReport {
        try note(.synced, detail: "held")
        let (report, hasForgotten) = try change(.sync) { db in
            guard let commit = Commit(stored: try body(held, db)) else { throw HeldError.unknown }
            guard commit.stamp.time < BusBounds.latest else { throw HeldError.beyondTime }
            let incoming = Incoming(db)
            try incoming.take(commit)
            try db.execute(sql: "DELETE FROM heldCommit WHERE pk = ?", arguments: [held])
            try incoming.takeParked()
            return (try incoming.finish(), incoming.hasForgotten)
        }
        if hasForgotten { try wipe(after: .sync) }
        return report
    }

    /// Says that a command that was kept apart stays so. It is kept: it can still be taken in.
    ///
    /// - Throws: ``HeldError``.
    public func refuse(_ held: HeldCommit.ID) throws {
        try change(.sync) { db in
            _ = try body(held, db)
            try db.execute(
                sql: "UPDATE heldCommit SET refusedAt = ? WHERE pk = ? AND refusedAt IS NULL",
                arguments: [Clock.real.instant.seconds, held])
            guard db.changesCount > 0 else { throw HeldError.refused }
        }
    }

    private func body(_ held: HeldCommit.ID, _ db: Database) throws -> String {
        let body = try String.fetchOne(
            db, sql: "SELECT body FROM heldCommit WHERE pk = ?", arguments: [held])
        guard let body else { throw HeldError.unknown }
        return body
    }
}

extension HeldCommit {
    fileprivate init?(_ row: Row) {
        guard let commit = Commit(stored: row["body"]), let why = Why(rawValue: row["why"]) else {
            return nil
        }
        self.init(
            id: row["pk"], actor: commit.actor, at: Instant(seconds: Int(commit.at)), why: why,
            about: row["about"],
            changes: Dictionary(commit.changes.map { ($0.kind, 1) }, uniquingKeysWith: +),
            refusedAt: (row["refusedAt"] as Int?).map { Instant(seconds: $0) })
    }
}
