internal import Foundation
internal import GRDB
internal import KaderDomain

/// Keeps apart what the laptop of a bus may not make, whole: with what hangs on it.
final class HeldCommits {
    private let db: Database
    private let bounds: BusBounds

    /// Commands that were kept apart now.
    private(set) var count = 0

    /// What commands that are apart would have made, and they themselves.
    private var apart: Set<String>

    init(_ db: Database, _ bounds: BusBounds) throws {
        self.db = db
        self.bounds = bounds
        apart = []
        let bodies = try String.fetchAll(db, sql: "SELECT body FROM heldCommit")
        for commit in bodies.compactMap(Commit.init(stored:)) { apart.formUnion(try made(commit)) }
    }

    /// - Returns: whether it is kept apart, or was so already.
    func hold(_ commit: Commit) throws -> Bool {
        guard
            let (why, about) = try follows(commit) ? (.follows, "") : bounds.reason(against: commit)
        else { return false }
        try db.execute(
            sql: """
                INSERT OR IGNORE INTO heldCommit (id, stamp, replica, why, about, body, heldAt)
                SELECT ?, ?, ?, ?, ?, ?, ?
                WHERE NOT EXISTS (SELECT 1 FROM command WHERE command.id = ?)
                """,
            arguments: [
                commit.id, commit.stamp.time, commit.stamp.replica, why.rawValue, about,
                try commit.withoutErased(db).stored(), Clock.real.instant.seconds, commit.id,
            ])
        count += db.changesCount
        apart.formUnion(try made(commit))
        return true
    }

    private func follows(_ commit: Commit) -> Bool {
        guard !apart.isEmpty else { return false }
        if [commit.undoes, commit.redoes].contains(where: { $0.map(apart.contains) ?? false }) {
            return true
        }
        return commit.changes.contains { change in
            apart.contains(change.thing) || apart.contains { change.fields.contains($0) }
        }
    }

    /// What is here already is not made by what says so: it would keep all that names it apart.
    private func made(_ commit: Commit) throws -> [String] {
        try ([commit.id] + commit.changes.filter(\.isCreation).map(\.thing)).filter { id in
            try Bool.fetchOne(
                db.cachedStatement(
                    sql: """
                        SELECT EXISTS (SELECT 1 FROM change WHERE thing = :id)
                            OR EXISTS (SELECT 1 FROM command WHERE id = :id)
                        """), arguments: ["id": id]) != true
        }
    }

    /// The people whom one of them names, by whatever field.
    static func names(of held: String, _ db: Database) throws -> [String] {
        try String.fetchAll(
            db,
            sql: """
                SELECT contact.id FROM heldCommit
                    JOIN contact ON instr(lower(heldCommit.body), contact.id) > 0
                WHERE heldCommit.pk = ?
                """, arguments: [held])
    }

    /// Empties one that was refused. That it came stays, so that the laptop need not bring it again.
    static func empty(_ held: String, _ db: Database) throws {
        try db.execute(
            sql: "UPDATE heldCommit SET body = '{}' WHERE pk = ? AND refusedAt IS NOT NULL",
            arguments: [held])
    }

    /// Empties what is kept apart of all that it says of somebody.
    static func forget(_ id: String, _ db: Database) throws {
        let rows = try Row.fetchAll(
            db, sql: "SELECT pk, body FROM heldCommit WHERE instr(lower(body), ?) > 0",
            arguments: [id])
        for row in rows {
            guard let commit = Commit(stored: row["body"]) else { continue }
            try db.execute(
                sql: "UPDATE heldCommit SET body = ? WHERE pk = ?",
                arguments: [try commit.emptied(of: id, db).stored(), row["pk"]])
        }
    }
}

extension Commit {
    init?(stored text: String) {
        guard let commit = try? JSONDecoder().decode(Commit.self, from: Data(text.utf8)) else {
            return nil
        }
        self = commit
    }

    func stored() throws -> String {
        String(decoding: try JSONEncoder().encode(self), as: UTF8.self)
    }

    /// Without what its changes say of who was forgotten here meanwhile.
    fileprivate func withoutErased(_ db: Database) throws -> Commit {
        try changes.reduce(self) { commit, change in
            let fields = try ChangeRow.object(change.fields, db)
            let named = (ErasedThings.linksByKind[change.kind] ?? []).flatMap { link in
                (fields[link.field].map(link.ids) ?? []).map { (link.target, $0) }
            }
            let erased = try ([(change.kind, change.thing)] + named).first { kind, id in
                try Forgetting(db).isErased(kind, id)
            }
            return try erased.map { try commit.emptied(of: $0.1, db) } ?? commit
        }
    }

    /// Without what its changes say of somebody, or of what is theirs.
    fileprivate func emptied(of id: String, _ db: Database) throws -> Commit {
        let forgetting = Forgetting(db)
        let changes = try changes.map { change in
            guard
                [change.thing, change.subject ?? "", change.fields].contains(where: {
                    $0.lowercased().contains(id)
                })
            else { return change }
            return Change(
                kind: change.kind, thing: change.thing, subject: change.subject,
                fields: try forgetting.emptied(change.fields, of: change.kind),
                base: change.base, isCreation: change.isCreation)
        }
        return Commit(
            id: self.id, stamp: stamp, actor: actor, name: name, at: at, undoes: undoes,
            redoes: redoes, changes: changes)
    }
}
