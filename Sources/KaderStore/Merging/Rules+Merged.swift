internal import GRDB
internal import KaderDomain

extension Rules {
    /// Whoever is part of somebody is named nowhere in their place: to do a merge again that was taken
    /// back would leave what was said of them in the meantime.
    ///
    /// - Throws: ``StoreError/builtOn(by:_:)``.
    func refuseNamed(part id: String) throws {
        let statement = try db.cachedStatement(sql: "SELECT mergedInto FROM contact WHERE id = ?")
        guard try String.fetchOne(statement, arguments: [id]) != nil else { return }
        let whole = try Wholes(db).whole(of: id)
        for link in Link.ofPeople {
            let rows = try Row.fetchAll(
                db, sql: "SELECT * FROM \(link.kind) WHERE NOT isWithdrawn AND \(link.isPointing)",
                arguments: ["id": id])
            guard let row = rows.first(where: { !link.names(whole, in: $0) }) else { continue }
            let head = try ChangeRow.all(of: row["id"], in: db).first
            throw StoreError.builtOn(
                by: head?.actor ?? "", head.flatMap { CommandName(rawValue: $0.name) } ?? .undo)
        }
    }

    /// What comes back in sight names nobody who became part of somebody since.
    ///
    /// - Throws: ``StoreError/builtOn(by:_:)``.
    func refuseNamingParts(_ kind: ThingKind, _ id: String) throws {
        guard let links = Link.ofPeopleByKind[kind.name] else { return }
        let statement = try db.cachedStatement(
            sql: """
                SELECT \(links.map(\.field.quotedDatabaseIdentifier).joined(separator: ", "))
                FROM \(kind.name) WHERE id = ? AND NOT isWithdrawn
                """)
        guard let values = try statement.values([id]) else { return }
        let people = zip(links, values).flatMap { link, value in link.ids(in: value) }
        guard !people.isEmpty, try !Wholes(db).areWhole(people) else { return }
        let row = Row(Dictionary(zip(links.map(\.field), values)) { $1 })
        for link in links {
            for named in link.ids(in: row[link.field]) {
                let whole = try Wholes(db).whole(of: named)
                guard whole != named, !link.names(whole, in: row) else { continue }
                let head = try ChangeRow.heads(of: named, ["mergedInto"], in: db)["mergedInto"]
                throw StoreError.builtOn(by: head?.actor ?? "", .mergeContacts)
            }
        }
    }
}

extension Link {
    /// Whether any field of the row names this person.
    func names(_ id: String, in row: Row) -> Bool {
        (Self.ofPeopleByKind[kind] ?? []).contains { $0.ids(in: row[$0.field]).contains(id) }
    }
}
