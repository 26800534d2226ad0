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
    /// - Returns: what went, and what stays: meanwhile somebody may have begun to help them again.
    /// - Throws: ``ErasureError/otherCount(_:)``, before anything goes.
    @discardableResult
    public func applyRetention(count: Int) throws -> RetentionReport {
        let due = try due().mapValues { $0.filter { $0.keptBy == nil } }
        let total = due.values.reduce(0) { $0 + $1.count }
        guard total == count else { throw ErasureError.otherCount(total) }
        for term in RetentionTerm.settable { try apply(due[term] ?? [], term) }
        let isWiped = try total == 0 || wipe(after: .applyRetention)
        return RetentionReport(try lines(gone: due), isWiped: isWiped)
    }

    private func due() throws -> [RetentionTerm: [RetentionReading.Due]] {
        try change(.applyRetention) { db in
            try RetentionTerm.settable.reduce(into: [:]) {
                $0[$1] = try RetentionReading(db, today: now.day).due($1)
            }
        }
    }

    private func lines(
        gone: [RetentionTerm: [RetentionReading.Due]]
    ) throws -> [RetentionLine] {
        try change(.applyRetention) { db in
            let reading = RetentionReading(db, today: now.day)
            return try RetentionTerm.settable.map { term in
                try reading.line(
                    term, of: (gone[term] ?? []).filter { try reading.isGone($0.thing) },
                    kept: try reading.due(term))
            }
        }
    }

    private func apply(_ due: [RetentionReading.Due], _ term: RetentionTerm) throws {
        for first in stride(from: 0, to: due.count, by: Self.portion) {
            let some = due[first..<min(first + Self.portion, due.count)]
            try write(.applyRetention, .applyRetention) { writing in
                for due in some { try apply(due.thing, term, writing) }
            }
        }
    }

    /// How many things in one transaction.
    private static var portion: Int { 10 }

    private func apply(
        _ thing: ErasedThings.Thing, _ term: RetentionTerm, _ writing: Writing
    ) throws {
        let reading = RetentionReading(writing.db, today: now.day)
        guard try reading.due(term, only: thing.id).contains(where: { $0.keptBy == nil }) else {
            return
        }
        switch thing.kind {
        case "draft":
            try writing.db.execute(sql: "DELETE FROM draft WHERE id = ?", arguments: [thing.id])
        case "heldCommit": try HeldCommits.empty(thing.id, writing.db)
        case ContactRecord.kind.name:
            let contact = try one(ContactRecord.self, thing.id, writing.db)
            _ = try forget(contact, because: .term, in: writing)
        default: _ = try forget(thing, because: .term, in: writing)
        }
    }
}
