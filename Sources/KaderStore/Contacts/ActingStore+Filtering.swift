internal import GRDB
public import KaderDomain

/// People whom a filter leaves.
public struct FoundPeople: Hashable, Sendable {
    public let people: [Contact]

    /// False where looking was given up before the end.
    public let isAll: Bool
}

extension ActingStore {
    /// The people whom a filter leaves, by name; of many those who were entered first, or, where the
    /// filter only leaves people out, the first by name.
    ///
    /// - Parameters:
    ///   - filter: see `ListFilter.init(people:)`; one that asks nothing leaves everyone.
    ///   - after: the last of the page before; only where the filter goes through everyone.
    ///   - archived: whether those who are archived are found too; only where it asks something.
    ///   - most: how many are looked at before looking is given up. An index finds words and no
    ///     columns: whoever looks in the wrong column would look at a million.
    public func people(
        _ filter: ListFilter, after: Contact? = nil, limit: Int = 50, archived: Bool = false,
        lookingAt most: Int = .max
    ) throws -> FoundPeople {
        let asked = ContactFilter(filter)
        return try read(.readContacts) { db in
            guard !asked.judges else {
                let rows = try everyoneAsked(asked, after: after, archived: archived, db)
                return try passing(asked, rows, limit: limit, lookingAt: most, db)
            }
            let people =
                try asked.query.map { try found($0, limit, archived: archived, db) }
                ?? page(after: after, limit, db)
            return FoundPeople(people: people, isAll: true)
        }
    }

    private func passing(
        _ asked: ContactFilter, _ rows: RowCursor, limit: Int, lookingAt most: Int, _ db: Database
    ) throws -> FoundPeople {
        var (people, seen, count) = ([Contact](), Set<Contact.ID>(), 0)
        while people.count < limit, let row = try rows.next() {
            guard count < most else { return FoundPeople(people: people.byName, isAll: false) }
            count += 1
            guard let hit = try store.damage.reading({ try ContactRecord(inOrder: row).value() }),
                asked.finds(hit), case let person = try whole(of: hit, db), asked.shows(person),
                seen.insert(person.id).inserted
            else { continue }
            people.append(person)
        }
        return FoundPeople(people: people.byName, isAll: true)
    }

    private func whole(of hit: Contact, _ db: Database) throws -> Contact {
        guard hit.mergedInto != nil else { return hit }
        return try one(ContactRecord.self, Wholes(db).whole(of: hit.id.description), db)
    }

    /// Who is looked at: whom the index finds, else everyone.
    private func everyoneAsked(
        _ asked: ContactFilter, after: Contact?, archived: Bool, _ db: Database
    ) throws -> RowCursor {
        if let query = asked.query {
            let statement = try db.cachedStatement(sql: Self.foundByWords)
            return try Row.fetchCursor(statement, arguments: [query, archived])
        }
        guard !archived else {
            return try Row.fetchCursor(db.cachedStatement(sql: Self.everyoneEver))
        }
        let statement = try db.cachedStatement(sql: Self.everyoneByName)
        return try Row.fetchCursor(statement, arguments: try place(of: after, db))
    }

    private static let foundByWords = """
        SELECT \(columnsOfContact) FROM contactSearch
        JOIN contact ON contact.pk = contactSearch.rowid
        WHERE contactSearch MATCH ? AND (isArchived = 0 OR ?) AND isWithdrawn = 0
        ORDER BY contactSearch.rowid
        """

    static let everyoneByName = """
        SELECT \(ContactRecord.columns) FROM contact
        WHERE isArchived = 0 AND isWithdrawn = 0 AND mergedInto IS NULL
            AND (sortName, pk) > (?, ?)
        ORDER BY sortName, pk
        """

    private static let everyoneEver = """
        SELECT \(ContactRecord.columns) FROM contact
        WHERE isWithdrawn = 0 AND mergedInto IS NULL ORDER BY pk
        """

    private static let columnsOfContact = (["id"] + ContactRecord.kind.fields)
        .map { "contact.\($0)" as String }.joined(separator: ", ")
}

extension [Contact] {
    fileprivate var byName: [Contact] {
        sorted { ($0.name.sortKey, $0.id) < ($1.name.sortKey, $1.id) }
    }
}
