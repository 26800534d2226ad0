internal import Foundation
internal import GRDB
public import KaderDomain

/// A form half filled in (*klad*): kept at every pause in typing, offered again to its author only.
public struct Draft: Hashable, Sendable, Identifiable {
    public let id: Identifier<Draft>

    /// Which form it is, in words of the program.
    public let form: String

    /// The form's own JSON.
    public let body: String
    public let savedAt: Instant
}

extension ActingStore {
    /// Keeps the form as it is now, over what was kept under the same id.
    public func keep(draft id: Identifier<Draft>, form: String, body: String) throws {
        let savedAt = Int(Date().timeIntervalSince1970)
        try change(.keepDrafts) { db in
            try db.execute(
                sql: """
                    INSERT INTO draft (id, author, form, body, savedAt) VALUES (?, ?, ?, ?, ?)
                    ON CONFLICT (id) DO UPDATE
                        SET body = excluded.body, savedAt = excluded.savedAt
                        WHERE author = excluded.author
                    """, arguments: [id.description, actor.name, form, body, savedAt])
        }
    }

    /// This person's drafts, the newest first.
    public func drafts() throws -> [Draft] {
        try read(.keepDrafts) { db in
            try Row.fetchAll(
                db,
                sql: "SELECT * FROM draft WHERE author = ? ORDER BY savedAt DESC, pk DESC",
                arguments: [actor.name]
            ).compactMap { row in
                Identifier<Draft>(row["id"] as String).map {
                    Draft(
                        id: $0, form: row["form"], body: row["body"],
                        savedAt: Instant(seconds: row["savedAt"]))
                }
            }
        }
    }

    /// Throws a draft of one's own away. Does nothing where it is gone, or another's.
    public func discard(draft id: Identifier<Draft>) throws {
        try change(.keepDrafts) { db in
            try db.execute(
                sql: "DELETE FROM draft WHERE id = ? AND author = ?",
                arguments: [id.description, actor.name])
        }
    }
}
