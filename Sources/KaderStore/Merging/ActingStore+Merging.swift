internal import GRDB
public import KaderDomain

/// Two people who are one, and one who were two after all.
extension ActingStore {
    /// The people who became part of this one, by name.
    public func parts(of id: Contact.ID) throws -> [Contact] {
        try read(.readContacts) { try Wholes($0).parts(of: id.description) }
    }

    /// The person who this one is: they themselves where they were not merged.
    ///
    /// - Throws: ``StoreError/notFound(kind:id:)``.
    public func whole(of id: Contact.ID) throws -> Contact {
        try read(.readContacts) { db in
            try one(ContactRecord.self, try Wholes(db).whole(of: id.description), db)
        }
    }

    /// Makes one person part of another: all that named them names that one from now on.
    ///
    /// - Parameter fields: what is taken from who becomes part; the rest stays as the other has it.
    /// - Throws: ``MergeError``, ``ContactError``, ``StoreError/notFound(kind:id:)``.
    public func merge(
        person part: Contact.ID, into whole: Contact.ID, taking fields: Set<ContactField> = []
    ) throws {
        guard part != whole else { throw MergeError.withOneself }
        do {
            try refuseWhereNarrow(.writeContacts)
            try write(.writeContacts, .mergeContacts) { writing in
                let gone = try unmerged(part, writing.db)
                let stays = try unmerged(whole, writing.db)
                try writing.keepingReach(of: whole) {
                    try ContactMerging(writing, of: part, into: whole)
                        .merge(as: stays.taking(fields, from: gone))
                }
            }
        } catch SpreekuurError.taken(let holding) {
            throw MergeError.atOnce(holding)
        }
    }

    /// Makes somebody who was merged a person of their own again, with all that named them then,
    /// however long ago and whatever was changed since. What was changed since stays so.
    ///
    /// - Throws: ``MergeError/notMerged``, ``StoreError/notFound(kind:id:)``.
    public func unmerge(person part: Contact.ID) throws {
        try write(.writeContacts, .unmergeContacts) { writing in
            let contact = try one(ContactRecord.self, part.description, writing.db)
            guard let whole = contact.mergedInto else { throw MergeError.notMerged }
            try ContactParting(writing, of: part, outOf: whole).takeApart()
        }
    }

    /// The person, who is part of nobody.
    ///
    /// - Throws: ``MergeError/merged(into:name:)``.
    func unmerged(_ id: Contact.ID, _ db: Database) throws -> Contact {
        let contact = try one(ContactRecord.self, id.description, db)
        if let whole = contact.mergedInto {
            let name = try Names(db).title(of: "contact", whole.description)
            throw MergeError.merged(into: whole, name: name)
        }
        return contact
    }
}
