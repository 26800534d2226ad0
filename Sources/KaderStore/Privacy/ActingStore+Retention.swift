internal import GRDB
public import KaderDomain

/// Emptying what was kept long enough. As for erasing, what is out of sight of who does it counts too.
extension ActingStore {
    /// Per term that may be set, what goes today. Changes nothing.
    public func retentionPreview() throws -> [RetentionLine] {
        try change(.applyRetention) { db in
            try RetentionTerm.settable.map { try RetentionReading(db, today: now.day).line($0) }
        }
    }

    /// Empties what was kept longer than its term, some at a time so that others need not wait, and
    /// then the bytes in the file. What was emptied when it is cut short stays so.
    ///
    /// - Parameter count: how many things the person who asks for it was shown.
    /// - Returns: what went.
    /// - Throws: ``ErasureError/otherCount(_:)``, before anything goes.
    @discardableResult
    public func applyRetention(count: Int) throws -> [RetentionLine] {
        let lines = try retentionPreview()
        let total = lines.reduce(0) { $0 + $1.count }
        guard total == count else { throw ErasureError.otherCount(total) }
        for term in RetentionTerm.settable { try apply(term) }
        if total > 0 { try wipe(after: .applyRetention) }
        return lines
    }

    private func apply(_ term: RetentionTerm) throws {
        let due = try change(.applyRetention) { db in
            try RetentionReading(db, today: now.day).due(term).map(\.thing)
        }
        for first in stride(from: 0, to: due.count, by: Self.portion) {
            let some = due[first..<min(first + Self.portion, due.count)]
            try write(.applyRetention, .applyRetention) { writing in
                for thing in some { try apply(thing, writing) }
            }
        }
    }

    /// How many things in one transaction.
    private static var portion: Int { 10 }

    /// Meanwhile somebody may have begun to help them again.
    private func apply(_ thing: ErasedThings.Thing, _ writing: Writing) throws {
        switch thing.kind {
        case "draft":
            try writing.db.execute(sql: "DELETE FROM draft WHERE id = ?", arguments: [thing.id])
        case "heldCommit": try HeldCommits.empty(thing.id, writing.db)
        case ContactRecord.kind.name:
            let contact = try one(ContactRecord.self, thing.id, writing.db)
            guard try ErasureObstacles(writing.db, today: now.day).of(thing.id).isEmpty else {
                return
            }
            _ = try forget(contact, because: .term, in: writing)
        default: _ = try forget(thing, because: .term, in: writing)
        }
    }
}
