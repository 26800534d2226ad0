internal import GRDB
internal import KaderDomain

/// Takes in commits of other replicas: first into the log as they are, then into the tables.
///
/// Always true: the tables are a function of the changes that the log has, in whatever order these
/// came. What cannot be put in a table stays in the log, parked, and is passed on all the same.
final class Incoming {
    let db: Database
    private(set) var report = MergeReport()
    private(set) var touched: [ThingKind: Set<String>] = [:]

    /// Things that more than one replica has changed, by their table.
    private(set) var shared: [String: Set<String>] = [:]
    private var latest: Int64 = 0

    /// Whether something that was here was emptied.
    var hasForgotten = false

    init(_ db: Database) { self.db = db }

    /// Takes in a commit, unless it is here already.
    func take(_ commit: Commit) throws {
        guard try pk(of: commit.id) == nil else { return }
        latest = max(latest, commit.stamp.time)
        let command = try add(commit)
        report.taken += 1
        for sent in commit.changes {
            let change = try emptied(sent, of: commit)
            report.changes += 1
            try place(change, try add(change, of: commit, command), commit.stamp)
        }
    }

    /// Puts in the tables what could not be put there before, where it can be now.
    func takeParked() throws {
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT change.*, parked.change AS pk FROM parked
                JOIN change ON change.pk = parked.change ORDER BY stamp, replica, change.pk
                """)
        for row in rows {
            let change = Commit.Change(row)
            try db.execute(sql: "DELETE FROM parked WHERE change = ?", arguments: [row["pk"]])
            try place(change, row["pk"], Stamp(time: row["stamp"], replica: row["replica"]))
            try forgetUnparked(change)
        }
    }

    /// Says that something here followed from what came in.
    func note(_ kind: ThingKind, _ id: String) { touched[kind, default: []].insert(id) }

    /// Later stamps made here are later than all that came in.
    func seal() throws {
        try db.execute(
            sql: """
                UPDATE meta SET value = :latest
                WHERE key = 'latestStamp' AND CAST(value AS INTEGER) < :latest
                """, arguments: ["latest": latest])
    }
}

// MARK: - Into the log

extension Incoming {
    private func pk(of command: String?) throws -> Int64? {
        guard let command else { return nil }
        return try Int64.fetchOne(
            db.cachedStatement(sql: "SELECT pk FROM command WHERE id = ?"), arguments: [command])
    }

    private func add(_ commit: Commit) throws -> Int64 {
        let (undone, redone) = (try pk(of: commit.undoes), try pk(of: commit.redoes))
        try db.cachedStatement(
            sql: """
                INSERT INTO command (id, actor, name, at, undoes, redoes, stamp, replica)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(
            arguments: [
                commit.id, commit.actor, commit.name, commit.at, undone, redone,
                commit.stamp.time, commit.stamp.replica,
            ])
        let command = db.lastInsertedRowID
        for (target, isUndone) in [(undone, true), (redone, false)] {
            guard let target else { continue }
            try db.execute(
                sql: "UPDATE command SET isUndone = ? WHERE pk = ?", arguments: [isUndone, target])
        }
        return command
    }

    private func add(_ change: Commit.Change, of commit: Commit, _ command: Int64) throws -> Int64 {
        try db.cachedStatement(
            sql: """
                INSERT INTO change
                    (command, kind, thing, subject, fields, base, stamp, replica, isCreation)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(
            arguments: [
                command, change.kind, change.thing, change.subject, change.fields, change.base,
                commit.stamp.time, commit.stamp.replica, change.isCreation,
            ])
        return db.lastInsertedRowID
    }
}

// MARK: - Into the tables

extension Incoming {
    /// Puts a change in its table, or parks it.
    private func place(_ change: Commit.Change, _ pk: Int64, _ stamp: Stamp) throws {
        guard let record = ThingKind.recordByName[change.kind] else { return try park(pk) }
        let fields = try ChangeRow.object(change.fields, db)
        let known = fields.filter { record.kind.fields.contains($0.key) }
        guard record.admits(known, of: change.thing) else { return try park(pk) }
        if known.count < fields.count { try park(pk) }
        do {
            try db.inSavepoint {
                try place(known, of: record, change, stamp)
                return .commit
            }
            touched[record.kind, default: []].insert(change.thing)
            if record.kind == ErasureRecord.kind { try forget(change.thing) }
        } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
            try park(pk)
        } catch StoreError.notFound {
            try park(pk)
        }
    }

    private func place(
        _ fields: [String: DatabaseValue], of record: any Record.Type, _ change: Commit.Change,
        _ stamp: Stamp
    ) throws {
        let (kind, rows, id) = (record.kind, ThingRows(db), change.thing)
        try Nobody(db).beThere(in: fields, of: kind.name)
        if try ThingFold.isShared(id, besides: stamp, db)
            || !change.isCreation && ThingFold.isAside(change.base, of: id, at: stamp, db)
        {
            try ThingFold(db, record, id).write()
            shared[kind.name, default: []].insert(id)
            return
        }
        guard let present = try rows.fields(of: kind, id) else {
            guard change.isCreation else { throw StoreError.notFound(kind: kind.name, id: id) }
            return try rows.insert(kind, id, try rows.whole(fields, of: kind))
        }
        let changed = fields.filter { present[$0.key] != $0.value }
        guard !changed.isEmpty else { return }
        try rows.update(kind, id, changed, present.merging(changed) { $1 })
    }

    private func park(_ change: Int64) throws {
        report.parked += 1
        try db.execute(
            sql: "INSERT OR IGNORE INTO parked (change) VALUES (?)", arguments: [change])
    }
}
