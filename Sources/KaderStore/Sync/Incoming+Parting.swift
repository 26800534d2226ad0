internal import GRDB
internal import KaderDomain

/// One replica made somebody part of another person, of whom a second forgot one without knowing of it.
/// Nobody looked at what keeps the other: the two are people of their own again. Every replica does the
/// same.
extension Incoming {
    func partFromForgotten() throws {
        guard try Forgetting(db).isAny() else { return }
        let merges = try Row.fetchAll(
            db,
            sql: """
                SELECT part.id AS part, part.mergedInto AS whole, \(Self.isErased("part")) AS isGone
                FROM contact AS part WHERE part.mergedInto IS NOT NULL
                    AND \(Self.isErased("part")) <> EXISTS (
                        SELECT 1 FROM erasure WHERE kind = 'contact' AND thing = part.mergedInto)
                ORDER BY part.id
                """)
        for merge in merges {
            guard let part = Contact.ID(merge["part"]), let whole = Contact.ID(merge["whole"])
            else { continue }
            try takeApart(part, from: whole)
            let living = merge["isGone"] ? whole : part
            try ClashPlace(.parted, ContactRecord.kind.name, "\(living)").noteOnce(in: db)
        }
    }

    private static func isErased(_ contact: String) -> String {
        "EXISTS (SELECT 1 FROM erasure WHERE kind = 'contact' AND thing = \(contact).id)"
    }

    /// With all that named them; where that cannot be taken back beside what was done since, by
    /// themselves: what names them then is given back one by one (``nameAgain(_:)``).
    private func takeApart(_ part: Contact.ID, from whole: Contact.ID) throws {
        do {
            try write { try ContactParting($0, of: part, outOf: whole).takeApart() }
        } catch {
            try write { writing in
                try writing.put(ContactRecord.kind, "\(part)", ["mergedInto": .null])
            }
        }
    }

    /// Names in a thing who stood there before a merge put somebody in their place who was forgotten, where
    /// that one was not: the renaming may come later than the parting.
    ///
    /// - Returns: whether there was such a one.
    func nameAgain(_ thing: ErasedThings.Thing) throws -> Bool {
        guard let kind = ThingKind.all[thing.kind],
            let present = try ThingRows(db).fields(of: kind, thing.id)
        else { return false }
        var named: [String: DatabaseValue] = [:]
        for link in ErasedThings.linksByKind[thing.kind] ?? [] where link.field != "mergedInto" {
            guard let value = present[link.field], let living = try living(in: link, of: thing)
            else { continue }
            for id in link.ids(in: value) where id != living {
                named[link.field] = link.replacing(id, by: living, in: value)
            }
        }
        guard !named.isEmpty else { return false }
        try write { try $0.put(kind, thing.id, named) }
        return true
    }

    /// Who stood in a field before the merge that gave it its value; nil where it was no merge, or they
    /// were forgotten too.
    private func living(in link: Link, of thing: ErasedThings.Thing) throws -> String? {
        let head = try ChangeRow.heads(of: thing.id, [link.field], in: db)[link.field]
        guard let head, head.name == CommandName.mergeContacts.rawValue,
            let before = try head.base(of: link.field, in: db)?.fields[link.field],
            let id = link.ids(in: before).first
        else { return nil }
        let whole = try Wholes(db).whole(of: id)
        return try Forgetting(db).isErased(ContactRecord.kind.name, whole) ? nil : whole
    }

    /// Whole, or not at all.
    private func write(_ body: (Writing) throws -> Void) throws {
        try db.inSavepoint {
            let writing = try Writing(db, name: .unmergeContacts, actor: .upkeep)
            try body(writing)
            try writing.refold()
            try writing.seal()
            for (kind, ids) in writing.touched { for id in ids { note(kind, id) } }
            return .commit
        }
    }
}
