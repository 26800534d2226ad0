internal import GRDB
internal import KaderDomain

extension Incoming {
    /// Whoever became part of somebody on one replica, and was named on another in the meantime, is
    /// named there as who they are now. Every replica does the same, so it is no clash.
    func nameWholes() throws {
        var places: Set<Naming> = []
        for (kind, ids) in touched {
            for id in ids {
                if Link.ofPeopleByKind[kind.name] != nil {
                    places.insert(Naming(kind: kind, id: id))
                }
                if kind == ContactRecord.kind { places.formUnion(try naming(part: id)) }
            }
        }
        let writing = try Writing(db, name: .mergeContacts, actor: .upkeep)
        for place in places.sorted(by: { $0.id < $1.id }) { try nameWholes(place, writing) }
        try writing.refold()
        try writing.seal()
    }

    private struct Naming: Hashable {
        let kind: ThingKind
        let id: String
    }

    private func naming(part id: String) throws -> [Naming] {
        guard try Wholes(db).whole(of: id) != id else { return [] }
        return try Link.ofPeople.flatMap { link in
            try String.fetchAll(
                db,
                sql: """
                    SELECT id FROM \(link.kind) WHERE NOT isWithdrawn AND \(link.isPointing)
                    """, arguments: ["id": id]
            ).map { Naming(kind: ThingKind.all[link.kind] ?? ContactRecord.kind, id: $0) }
        }
    }

    /// What would name somebody twice stays as it is: `kader check` finds it.
    private func nameWholes(_ place: Naming, _ writing: Writing) throws {
        guard let present = try ThingRows(db).fields(of: place.kind, place.id),
            present["isWithdrawn"] == false.databaseValue,
            let named = try? writing.namingWholes(place.kind, place.id, present),
            named != present
        else { return }
        try writing.put(place.kind, place.id, named)
        note(place.kind, place.id)
    }
}
