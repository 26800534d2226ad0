internal import GRDB
internal import KaderDomain

extension Link {
    /// Every field that names people, but for who became part of whom.
    static let ofPeople = all.filter { $0.target == "contact" && $0.field != "mergedInto" }

    static let ofPeopleByKind = Dictionary(grouping: ofPeople, by: \.kind)

    /// The value with one person in the place of another; the same where it does not name them. In a
    /// list that has both, the first place stays.
    func replacing(_ old: String, by new: String, in value: DatabaseValue) -> DatabaseValue {
        guard ids(in: value).contains(old), case .string(let text) = value.storage else {
            return value
        }
        switch form {
        case .id: return new.databaseValue
        case .list:
            var seen: Set<String> = []
            let items = StoredList.items(text).map { $0 == old ? new : $0 }
            return StoredList.text(items.filter { seen.insert($0).inserted }).databaseValue
        case .owner(let name): return "\(name):\(new)".databaseValue
        case .tagged, .cell, .answers: return value
        }
    }
}

extension Writing {
    /// Fields with nobody in them who is part of somebody else: that one stands in their place. So a
    /// form that was opened before a merge, and a table that is read in, name who they mean.
    ///
    /// - Throws: ``StoreError/builtOn(by:_:)`` where an undo would bring somebody back who was merged;
    ///   ``MergeError/merged(into:name:)`` where that one is named there already.
    func namingWholes(
        _ kind: ThingKind, _ id: String, _ fields: [String: DatabaseValue]
    ) throws -> [String: DatabaseValue] {
        let named = try named(kind, fields)
        guard named != fields else { return fields }
        try refuseTwice(kind, try (self.fields(of: kind, id) ?? [:]).merging(named) { $1 })
        return named
    }

    private func named(
        _ kind: ThingKind, _ fields: [String: DatabaseValue]
    ) throws -> [String: DatabaseValue] {
        let links = Link.ofPeopleByKind[kind.name] ?? []
        let people = links.flatMap { link in fields[link.field].map(link.ids) ?? [] }
        guard !people.isEmpty, try !Wholes(db).areWhole(people) else { return fields }
        var fields = fields
        for link in links {
            guard let value = fields[link.field] else { continue }
            for id in link.ids(in: value) {
                let whole = try Wholes(db).whole(of: id)
                guard whole != id else { continue }
                if undoes != nil || redoes != nil { throw try mergedSince(id) }
                fields[link.field] = link.replacing(id, by: whole, in: fields[link.field] ?? value)
            }
        }
        return fields
    }

    /// Nobody advises themselves, or is their own conflict of interest. Who saw a signal may be told of it.
    private func refuseTwice(_ kind: ThingKind, _ fields: [String: DatabaseValue]) throws {
        guard kind != SignalRecord.kind else { return }
        var seen: Set<String> = []
        let links = Link.ofPeopleByKind[kind.name] ?? []
        for id in links.flatMap({ link in fields[link.field].map(link.ids) ?? [] }) {
            guard !seen.insert(id).inserted, let whole = Contact.ID(id) else { continue }
            throw MergeError.merged(into: whole, name: try Names(db).title(of: "contact", id))
        }
    }

    private func mergedSince(_ id: String) throws -> StoreError {
        let head = try ChangeRow.heads(of: id, ["mergedInto"], in: db)["mergedInto"]
        return .builtOn(by: head?.actor ?? "", .mergeContacts)
    }
}
