internal import GRDB
public import KaderDomain

// MARK: - Reading

extension ActingStore {
    /// A page of people, those not archived.
    ///
    /// - Parameters:
    ///   - typed: words of which each must begin a word of the name, number, phone, e-mail or
    ///     place; blank for everyone. Found people come in the order of their entry, not by rank
    ///     (PLATFORM 3), and are then sorted within the page.
    ///   - after: the last contact of the page before; only without `typed`.
    ///   - archived: whether those who are archived are found too; only with `typed`.
    public func contacts(
        matching typed: String = "", in order: PeopleOrder = .byName, after: Contact? = nil,
        limit: Int = 50, archived: Bool = false
    ) throws -> [Contact] {
        try read(.readContacts) { db in
            if order == .byName, let query = SearchText.query(typed) {
                return try found(query, limit, archived: archived, db)
            }
            let asked = ContactFilter(words: typed)
            let last = asked.query == nil ? try after.map { try place(of: $0, db) } : nil
            return try people(
                asked, order, after: last, PeopleSheaf(limit: limit), archived, db
            ).people
        }
    }

    /// - Throws: ``StoreError/notFound(kind:id:)``.
    public func contact(_ id: Contact.ID) throws -> Contact {
        try read(.readContacts) { db in try one(ContactRecord.self, id.description, db) }
    }

    /// The names of these people; who is not there is left out.
    public func names(of ids: [Contact.ID]) throws -> [Contact.ID: String] {
        try read(.readContacts) { db in try Names(db).contacts(ids).filter { !$0.value.isEmpty } }
    }

    func found(
        _ query: String, _ limit: Int, archived: Bool = false, _ db: Database
    ) throws -> [Contact] {
        try wholes(hits(query, limit, archived: archived, db), db)
    }

    /// The rows that the index finds, those of people who were merged too.
    func hits(
        _ query: String, _ limit: Int, archived: Bool = false, _ db: Database
    ) throws -> [Contact] {
        let statement = try db.cachedStatement(
            sql: """
                SELECT \(ContactRecord.columns) FROM (
                    SELECT contact.* FROM contactSearch
                    JOIN contact ON contact.pk = contactSearch.rowid
                    WHERE contactSearch MATCH ? AND (isArchived = 0 OR ?) AND isWithdrawn = 0
                    ORDER BY contactSearch.rowid LIMIT ?
                ) ORDER BY sortName, id
                """)
        return try all(statement, [query, archived, limit])
    }

    /// Who they are, each once: somebody is also found by what they were called under another name.
    private func wholes(_ hits: [Contact], _ db: Database) throws -> [Contact] {
        guard hits.contains(where: { $0.mergedInto != nil }) else { return hits }
        var seen: Set<Contact.ID> = []
        return try hits.map { hit in
            guard hit.mergedInto != nil else { return hit }
            let whole = try Wholes(db).whole(of: hit.id.description)
            return try one(ContactRecord.self, whole, db)
        }
        .filter { seen.insert($0.id).inserted }
        .sorted { ($0.name.sortKey, $0.id) < ($1.name.sortKey, $1.id) }
    }

    /// Where somebody stands in the lists.
    private func place(of contact: Contact, _ db: Database) throws -> PeoplePlace {
        let pk = try Int64.fetchOne(
            db.cachedStatement(sql: "SELECT pk FROM contact WHERE id = ?"),
            arguments: [contact.id.description])
        return PeoplePlace(
            entry: pk ?? -1, name: contact.name.sortKey, town: contact.town,
            number: contact.memberNumber)
    }

    /// The people whom a statement finds that asks for the ``ContactRecord/columns``; who cannot be
    /// read is left out and told. A row is read where SQLite has it, by the place of its columns:
    /// looking for their names takes longer.
    func all(
        _ statement: Statement, _ arguments: StatementArguments
    ) throws -> [Contact] {
        let rows = try Row.fetchCursor(statement, arguments: arguments)
        var people: [Contact] = []
        while let row = try rows.next() {
            let person = try store.damage.reading { try ContactRecord(inOrder: row).value() }
            if let person { people.append(person) }
        }
        return people
    }

    /// The thing with this id that is in sight.
    func one<R: Record>(_ type: R.Type, _ id: String, _ db: Database) throws -> R.Value {
        let row = try Row.fetchOne(
            db.cachedStatement(
                sql: "SELECT * FROM \(R.kind.name) WHERE id = ? AND isWithdrawn = 0"),
            arguments: [id])
        guard let row else { throw StoreError.notFound(kind: R.kind.name, id: id) }
        return try R(row: row).value()
    }
}

// MARK: - Writing

extension ActingStore {
    /// - Throws: ``ContactError`` where nobody could reach them.
    public func add(_ contact: Contact) throws {
        try write(.writeContacts, .addContact) { writing in
            try writing.keepingReach(of: contact.id) { try writing.put(ContactRecord(contact)) }
        }
    }

    /// - Throws: ``EditConflict`` where someone changed the same field meanwhile; ``ContactError``
    ///   where this makes them harder to reach; ``MergeError/merged(into:name:)``.
    public func edit(
        _ edited: Contact, from original: Contact, overriding: Set<String> = []
    ) throws {
        try write(.writeContacts, .editContact) { writing in
            _ = try unmerged(edited.id, writing.db)
            try writing.keepingReach(of: edited.id) {
                try writing.edit(
                    ContactRecord(edited), from: ContactRecord(original), overriding: overriding)
            }
        }
    }

    /// Takes a person out of the lists. Does nothing where that is so already.
    ///
    /// - Throws: ``StoreError/notFound(kind:id:)``; ``SpreekuurError/stillBooked(count:)`` where
    ///   appointments are to come.
    public func archive(_ id: Contact.ID) throws { try archive([id]) }

    /// Brings an archived person back into the lists. Does nothing where they are there.
    ///
    /// - Throws: ``StoreError/notFound(kind:id:)``.
    public func bringBack(_ id: Contact.ID) throws { try bringBack([id]) }
}
