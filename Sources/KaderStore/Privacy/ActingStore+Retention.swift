internal import GRDB
public import KaderDomain

/// Emptying what was kept long enough. As for erasing, what is out of sight of who does it counts too.
extension ActingStore {
    /// Told how far it is; false stops it.
    public typealias GoesOn = (RetentionProgress) -> Bool

    /// Per term that may be set, what goes today. Changes nothing.
    ///
    /// - Throws: ``StoreError/stopped``.
    public func retentionPreview(goesOn: GoesOn = { _ in true }) throws -> [RetentionLine] {
        let due = try due(goesOn)
        return try change(.applyRetention) { db in
            let reading = RetentionReading(db, today: now.day)
            return try RetentionTerm.settable.map { term in
                let all = due[term] ?? []
                return try reading.line(term, of: all.filter { $0.keptBy == nil }, kept: all)
            }
        }
    }

    /// Empties what was kept longer than its term, some at a time so that others need not wait, and
    /// then the bytes in the file. Where it is stopped, what was emptied by then stays so, and every
    /// thing is empty or as it was.
    ///
    /// - Parameter count: how many things the person who asks for it was shown.
    /// - Returns: what went, and what stays: meanwhile somebody may have begun to help them again.
    /// - Throws: ``ErasureError/otherCount(_:)`` and ``StoreError/stopped``, before anything goes.
    @discardableResult
    public func applyRetention(
        count: Int, goesOn: @escaping GoesOn = { _ in true }
    ) throws -> RetentionReport {
        let due = try due(goesOn)
        let going = due.mapValues { $0.filter { $0.keptBy == nil } }
        let total = going.values.reduce(0) { $0 + $1.count }
        guard total == count else { throw ErasureError.otherCount(total) }
        let done = try apply(going, of: total, goesOn)
        _ = goesOn(RetentionProgress(.wiping, done: done, total: total))
        let isWiped = try done == 0 || wipe(after: .applyRetention)
        let kept = done < total ? due : try self.due(Self.toTheEnd(goesOn))
        return RetentionReport(
            try lines(gone: going, kept: kept), isWiped: isWiped, left: total - done)
    }

    /// Told as before, but not stopped any more.
    private static func toTheEnd(_ goesOn: @escaping GoesOn) -> GoesOn {
        { progress in
            _ = goesOn(progress)
            return true
        }
    }

    private func due(_ goesOn: GoesOn) throws -> [RetentionTerm: [RetentionReading.Due]] {
        let walk = try change(.applyRetention) { try RetentionWalk($0) }
        var (found, before) = ([RetentionTerm: [RetentionReading.Due]](), 0)
        for term in RetentionTerm.settable {
            found[term] = try due(term) { seen in
                let done = before + min(seen, walk.count(of: term))
                return goesOn(RetentionProgress(.looking, done: done, total: walk.total))
            }
            before += walk.count(of: term)
        }
        return found
    }

    /// What is due of one term, the oldest first.
    ///
    /// - Parameter goesOn: told how many rows were looked at.
    private func due(
        _ term: RetentionTerm, goesOn: (Int) -> Bool
    ) throws -> [RetentionReading.Due] {
        var (found, seen) = ([RetentionReading.Due](), 0)
        var last: String? = ""
        while let after = last {
            guard goesOn(seen) else { throw StoreError.stopped }
            let (some, end) = try change(.applyRetention) { db in
                let span = try RetentionWalk.span(of: term, after: after, db)
                let some = try RetentionReading(db, today: now.day).due(term, in: span)
                return (some, span?.through)
            }
            (found, last) = (found + some, end)
            seen += RetentionWalk.portion
        }
        return found.sorted { ($0.day, $0.thing.id) < ($1.day, $1.thing.id) }
    }

    private func lines(
        gone: [RetentionTerm: [RetentionReading.Due]],
        kept: [RetentionTerm: [RetentionReading.Due]]
    ) throws -> [RetentionLine] {
        try change(.applyRetention) { db in
            let reading = RetentionReading(db, today: now.day)
            return try RetentionTerm.settable.map { term in
                try reading.line(
                    term, of: (gone[term] ?? []).filter { try reading.isGone($0.thing) },
                    kept: kept[term] ?? [])
            }
        }
    }

    /// - Returns: how many were looked at until it was stopped.
    private func apply(
        _ due: [RetentionTerm: [RetentionReading.Due]], of total: Int, _ goesOn: GoesOn
    ) throws -> Int {
        var done = 0
        for term in RetentionTerm.settable {
            var rest = (due[term] ?? [])[...]
            while !rest.isEmpty {
                let progress = RetentionProgress(.erasing, done: done, total: total)
                guard goesOn(progress) else { return done }
                let some = rest.prefix(Self.portion)
                try write(.applyRetention, .applyRetention) { writing in
                    for due in some { try apply(due.thing, term, writing) }
                }
                done += some.count
                rest = rest.dropFirst(some.count)
            }
        }
        return done
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
