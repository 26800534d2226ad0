internal import GRDB
internal import KaderDomain

/// What was erased stays so, whatever comes in of who did not know it: that is emptied before it is
/// stored, so that what a replica shows is still a function of its changes.
extension Incoming {
    /// A change as it may be kept here.
    func emptied(_ change: Commit.Change) throws -> Commit.Change {
        let forgetting = Forgetting(db)
        guard try forgetting.isErased(change.kind, change.thing) else { return change }
        return Commit.Change(
            kind: change.kind, thing: change.thing, subject: change.subject,
            fields: try forgetting.emptied(change.fields, of: change.kind), base: change.base,
            isCreation: change.isCreation)
    }

    /// Empties what an erasure that came in is of.
    func forget(_ erasure: String) throws {
        guard let erasure = try self.erasure(erasure) else { return }
        try Forgetting(db).forget(erasure.kind, erasure.thing)
        hasForgotten = true
        if erasure.kind == ContactRecord.kind.name {
            try LocalTraces(db).remove(id: erasure.thing)
        }
    }

    /// What was made elsewhere about somebody who was forgotten here, or here and forgotten there, goes
    /// too. Every replica does the same, so it is no clash.
    func forgetWhatFollows() throws {
        guard try Forgetting(db).isAny() else { return }
        var left: [ErasedThings.Thing: Erasure] = [:]
        for (kind, ids) in touched {
            for id in ids { left.merge(try follows(kind.name, id)) { first, _ in first } }
        }
        let writing = try Writing(db, name: .eraseContact, actor: .upkeep)
        hasForgotten = hasForgotten || !left.isEmpty
        for (thing, erasure) in left.sorted(by: { $0.key.id < $1.key.id }) {
            try writing.erase(
                Erasure(thing.kind, thing.id, on: erasure.day, because: erasure.ground))
        }
        try writing.seal()
    }

    /// What must be emptied because of one thing that came in.
    private func follows(
        _ kind: String, _ id: String
    ) throws -> [ErasedThings.Thing: Erasure] {
        let things = ErasedThings(db)
        if kind == ErasureRecord.kind.name, let erasure = try erasure(id) {
            let all = try things.left(below: .init(kind: erasure.kind, id: erasure.thing))
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
