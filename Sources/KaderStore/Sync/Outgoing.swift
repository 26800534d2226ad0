internal import GRDB
internal import KaderDomain

/// Reads what another replica does not have yet.
struct Outgoing {
    let db: Database

    init(_ db: Database) { self.db = db }

    /// What is here, also what is kept apart: whoever made it need not give it again. What somebody says
    /// that another made does not count: it would keep that one's own work away.
    func knowledge() throws -> Knowledge {
        let rows = try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT replica, max(stamp) AS latest FROM heldCommit
                    WHERE why <> 'origin' GROUP BY replica
                    """))
        let held = rows.map { ($0["replica"] as String, $0["latest"] as Int64) }
        return try placed().union(Knowledge(Dictionary(held, uniquingKeysWith: { $1 })))
    }

    /// A look at the end of each replica's commands, however many there are.
    func placed() throws -> Knowledge {
        let rows = try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    WITH RECURSIVE origin (id) AS (
                        SELECT min(replica) FROM command
                        UNION ALL
                        SELECT (SELECT min(replica) FROM command WHERE replica > origin.id)
                        FROM origin WHERE origin.id IS NOT NULL)
                    SELECT id, (SELECT max(stamp) FROM command WHERE replica = origin.id) AS latest
                    FROM origin WHERE id <> ''
                    """))
        return Knowledge(
            Dictionary(rows.map { ($0["id"], $0["latest"]) }, uniquingKeysWith: { $1 }))
    }

    /// A sum over the commands of each replica that are here: other commands, another sum.
    func sums() throws -> [String: Int64] {
        let rows = try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT replica, sum(\(Self.share)) FROM command
                    WHERE replica <> '' GROUP BY replica
                    """))
        return Dictionary(rows.map { ($0[0], $0[1]) }, uniquingKeysWith: { $1 })
    }

    /// What one command adds. The index has it; a million of them are no number too large; and as it is
    /// no straight line, pairs of moments with one sum are told apart.
    private static let share = "(stamp >> 16) % 2147483647 * (1 + stamp % 1021)"

    /// The replicas of which another, who has this sum up to those stamps, has others than are here: two
    /// files were one replica for a while, each with work that the other lacks.
    func torn(_ other: Knowledge, _ sums: [String: Int64]) throws -> [String] {
        let mine = try knowledge()
        return try sums.keys.filter { replica in
            guard let latest = other.latest[replica],
                mine.has(Stamp(time: latest, replica: replica))
            else { return false }
            let here = try Int64.fetchOne(
                db.cachedStatement(
                    sql: "SELECT sum(\(Self.share)) FROM command WHERE replica = ? AND stamp <= ?"),
                arguments: [replica, latest])
            return here != sums[replica]
        }
    }

    /// What was made here: on the laptop of the bus without what it got along, elsewhere all.
    func ownKnowledge() throws -> Knowledge {
        let along = try String.fetchOne(db, sql: "SELECT value FROM meta WHERE key = 'busKnows'")
        let known = along.map { Knowledge(stored: $0) } ?? Knowledge()
        return Knowledge(try knowledge().latest.filter { known.latest[$0.key] == nil })
    }

    /// The first commits, in the order of their stamps, that the other does not have.
    ///
    /// - Parameter limit: how many changes at most; a commit is never cut, so it may be more.
    func commits(after other: Knowledge, limit: Int) throws -> [Commit] {
        let mine = try ownKnowledge().latest.keys.sorted()
        guard !mine.isEmpty else { return [] }
        let parts = mine.map { _ in
            "SELECT pk, stamp, replica FROM command WHERE replica = ? AND stamp > ?"
        }
        let cursor = try Row.fetchCursor(
            db,
            sql: parts.joined(separator: " UNION ALL ") + " ORDER BY stamp, replica",
            arguments: StatementArguments(
                mine.flatMap { [$0.databaseValue, (other.latest[$0] ?? -1).databaseValue] }))
        var (commits, count): ([Commit], Int) = ([], 0)
        while count < limit, let row = try cursor.next() {
            let commit = try commit(row["pk"])
            commits.append(commit)
            count += commit.changes.count
        }
        return commits
    }

    private func commit(_ pk: Int64) throws -> Commit {
        let head = try Row.fetchOne(
            db.cachedStatement(
                sql: """
                    SELECT command.*, undone.id AS undone, redone.id AS redone
                    FROM command LEFT JOIN command AS undone ON undone.pk = command.undoes
                        LEFT JOIN command AS redone ON redone.pk = command.redoes
                    WHERE command.pk = ?
                    """), arguments: [pk])
        guard let head else { throw StoreError.notFound(kind: "command", id: String(pk)) }
        let changes = try Row.fetchAll(
            db.cachedStatement(sql: "SELECT * FROM change WHERE command = ? ORDER BY pk"),
            arguments: [pk])
        return Commit(
            id: head["id"], stamp: Stamp(time: head["stamp"], replica: head["replica"]),
            actor: head["actor"], name: head["name"], at: head["at"], undoes: head["undone"],
            redoes: head["redone"], changes: changes.map(Commit.Change.init))
    }
}

extension Commit.Change {
    init(_ row: Row) {
        self.init(
            kind: row["kind"], thing: row["thing"], subject: row["subject"],
            fields: row["fields"], base: row["base"], isCreation: row["isCreation"])
    }
}
