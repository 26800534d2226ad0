internal import GRDB
public import KaderDomain

/// Forgetting people. Who may do so sees all that keeps somebody, for what is out of their sight counts as
/// well; what they are told names none of it.
extension ActingStore {
    /// Why somebody cannot be forgotten yet; none where nothing keeps them.
    ///
    /// - Throws: ``StoreError/notFound(kind:id:)``, ``MergeError/merged(into:name:)``.
    public func erasureObstacles(of id: Contact.ID) throws -> [ErasureObstacle] {
        try change(.eraseContacts) { db in
            let contact = try unmerged(id, db)
            return try ErasureObstacles(db, today: now.day).of(contact.id.description)
        }
    }

    /// Empties everything that tells of a person: their row and those that were merged into it, what is
    /// only about them, what the log has of both, drafts that name them, and what was deleted in the
    /// file. Counts stay: rows, days, places and problems are nobody's from then on. It cannot be undone.
    ///
    /// - Parameters:
    ///   - isOverruling: whether terms of claims do not count.
    ///   - wiping: is called once they are gone and only their bytes in the file are left, which may
    ///     take long.
    /// - Throws: ``ErasureError``, ``StoreError/notFound(kind:id:)``, ``MergeError/merged(into:name:)``.
    @discardableResult
    public func erase(
        _ id: Contact.ID, because ground: Erasure.Ground, overruling isOverruling: Bool = false,
        wiping: () -> Void = {}
    ) throws -> ErasureReport {
        var report = try write(.eraseContacts, .eraseContact) { writing in
            let contact = try unmerged(id, writing.db)
            try refuseErasing(contact.id.description, overruling: isOverruling, writing.db)
            return try forget(contact, because: ground, in: writing)
        }
        wiping()
        report.isWiped = try wipe(after: .eraseContacts)
        return report
    }

    /// Whatever keeps them.
    func forget(
        _ contact: Contact, because ground: Erasure.Ground, in writing: Writing
    ) throws -> ErasureReport {
        let drafts = try LocalTraces(writing.db).remove("\(contact.id)")
        let person = ErasedThings.Thing(kind: ContactRecord.kind.name, id: "\(contact.id)")
        let count = try forget(person, because: ground, in: writing)
        return ErasureReport(things: count, drafts: drafts)
    }

    /// A thing and all that hangs on it.
    ///
    /// - Returns: how many things.
    func forget(
        _ thing: ErasedThings.Thing, because ground: Erasure.Ground, in writing: Writing
    ) throws -> Int {
        let things = try ErasedThings(writing.db).all(of: thing)
        if Nobody.links[thing.kind] != nil { try writing.nameNobody(on: now.day) }
        for thing in things {
            try writing.erase(Erasure(thing.kind, thing.id, on: now.day, because: ground))
        }
        return things.count
    }

    private func refuseErasing(_ id: String, overruling: Bool, _ db: Database) throws {
        guard try !Forgetting(db).isErased(ContactRecord.kind.name, id) else {
            throw ErasureError.erased
        }
        let obstacles = try ErasureObstacles(db, today: now.day).of(id)
            .filter { !overruling || !$0.mayBeOverruled }
        guard obstacles.isEmpty else { throw ErasureError.obstacles(obstacles) }
    }
}
