internal import GRDB
internal import KaderDomain

/// What was erased stays so, whatever comes in of who did not know it: that is emptied before it is
/// stored, so that what a replica shows is still a function of its changes. That it was written is a
/// clash (7.1): nobody's words go without somebody being told.
extension Incoming {
    /// A change as it may be kept here.
    func emptied(_ change: Commit.Change, of commit: Commit) throws -> Commit.Change {
        let forgetting = Forgetting(db)
        guard try forgetting.isErased(change.kind, change.thing) else { return change }
        let fields = try forgetting.emptied(change.fields, of: change.kind)
        if fields != change.fields { try noteWritten(change, commit) }
        return Commit.Change(
            kind: change.kind, thing: change.thing,
            subject: forgetting.subject(change.subject, of: change.kind), fields: fields,
            base: change.base, isCreation: change.isCreation)
    }

    /// Empties what an erasure that came in is of.
    func forget(_ erasure: String) throws {
        guard let erasure = try self.erasure(erasure) else { return }
        try noteUntold(erasure)
        if erasure.kind == ContactRecord.kind.name {
            try LocalTraces(db).remove(erasure.thing)
        }
        try Forgetting(db).forget(erasure.kind, erasure.thing)
        hasForgotten = true
    }

    /// What an older kader could not place may be of somebody who was forgotten since.
    func forgetUnparked(_ change: Commit.Change) throws {
        let forgetting = Forgetting(db)
        guard try forgetting.isErased(change.kind, change.thing),
            try forgetting.emptied(change.fields, of: change.kind) != change.fields
        else { return }
        do {
            try forgetting.forget(change.kind, change.thing)
        } catch StoreError.notFound {
            // Nobody knows here how it was made: there is no row to empty.
        } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
            // It stays parked, and its words are out of the log.
        }
        hasForgotten = true
    }

    /// What was made elsewhere about somebody who was forgotten here, or here and forgotten there, goes
    /// too. Every replica does the same.
    func forgetWhatFollows() throws {
        guard try Forgetting(db).isAny() else { return }
        var left = try whatFollows()
        let named = try left.keys.sorted { $0.id < $1.id }.filter(nameAgain)
        if !named.isEmpty { left = try whatFollows() }
        let writing = try Writing(db, name: .eraseContact, actor: .upkeep)
        hasForgotten = hasForgotten || !left.isEmpty
        for (thing, erasure) in left.sorted(by: { $0.key.id < $1.key.id }) {
            try noteMade(thing, erasure)
            try writing.erase(
                Erasure(thing.kind, thing.id, on: erasure.day, because: erasure.ground))
        }
        try writing.seal()
    }

    private func whatFollows() throws -> [ErasedThings.Thing: Erasure] {
        var left: [ErasedThings.Thing: Erasure] = [:]
        for (kind, ids) in touched {
            for id in ids { left.merge(try follows(kind.name, id)) { first, _ in first } }
        }
        return left
    }

    /// What must be emptied because of one thing that came in. Nobody is forgotten by way of a merge
    /// that who forgot did not know.
    private func follows(
        _ kind: String, _ id: String
    ) throws -> [ErasedThings.Thing: Erasure] {
        let things = ErasedThings(db)
        guard kind != ContactRecord.kind.name else { return [:] }
        if kind == ErasureRecord.kind.name, let erasure = try erasure(id) {
            let all = try things.left(below: .init(kind: erasure.kind, id: erasure.thing))
                .filter { $0.kind != ContactRecord.kind.name }
            return Dictionary(all.map { ($0, erasure) }, uniquingKeysWith: { $1 })
        }
        let thing = ErasedThings.Thing(kind: kind, id: id)
        guard try !Forgetting(db).isErased(kind, id), let above = try things.erasedAbove(thing),
            let erasure = try erasure("\(Erasure.id(above.kind, above.id))")
        else { return [:] }
        let all = [thing] + (try things.left(below: thing))
        return Dictionary(all.map { ($0, erasure) }, uniquingKeysWith: { $1 })
    }

    private func erasure(_ id: String) throws -> Erasure? {
        try Row.fetchOne(
            db.cachedStatement(sql: "SELECT * FROM erasure WHERE id = ?"), arguments: [id]
        ).map { try ErasureRecord(row: $0).value() }
    }
}
