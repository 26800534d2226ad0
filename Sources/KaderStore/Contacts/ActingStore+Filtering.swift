internal import GRDB
public import KaderDomain

/// A page of the people whom a filter leaves.
public struct FoundPeople: Hashable, Sendable {
    public let people: [Contact]

    /// Where the next page begins; nil where nobody is left to look at. A page that is not full and
    /// has a next one is where looking was given up.
    public let next: PeoplePlace?
}

extension ActingStore {
    /// The people whom a filter leaves, in an order.
    ///
    /// Where words are looked up, and where the archive is looked through, a page holds those who were
    /// entered first (last, for `newest`) and is in order within itself: pages one after another are
    /// everyone, and not everyone in order.
    ///
    /// - Parameters:
    ///   - filter: see `ListFilter.init(people:)`; one that asks nothing leaves everyone.
    ///   - after: ``FoundPeople/next`` of the page before.
    ///   - archived: whether those who are archived are found too; only where it asks something.
    ///   - most: how many are looked at before looking is given up. An index finds words and no
    ///     columns: whoever looks in the wrong column would look at a million.
    public func people(
        _ filter: ListFilter, in order: PeopleOrder = .byName, after: PeoplePlace? = nil,
        limit: Int = 50, archived: Bool = false, lookingAt most: Int = .max
    ) throws -> FoundPeople {
        let asked = ContactFilter(filter)
        return try read(.readContacts) { db in
            try people(
                asked, order, after: after, PeopleSheaf(limit: limit, most: most), archived, db)
        }
    }

    func people(
        _ asked: ContactFilter, _ order: PeopleOrder, after: PeoplePlace?, _ sheaf: PeopleSheaf,
        _ archived: Bool, _ db: Database
    ) throws -> FoundPeople {
        guard asked.query != nil || (asked.judges && archived) else {
            let table = try SeenPeople.table(in: order, db)
            let walk = PeopleWalk(order: order, table: table)
            let stretches = walk.stretches(after: after)
            return asked.judges
                ? try gathered(sheaf, from: stretches, asked, db)
                : try page(sheaf.limit, from: stretches, db)
        }
        let isDown = order == PeopleOrder(.newest)
        let search = PeopleSearch(query: asked.query, archived: archived, isDown: isDown)
        let found = try gathered(sheaf, from: [search.stretch(after: after)], asked, db)
        return FoundPeople(people: order.sorted(found.people), next: found.next)
    }

    /// Everyone whom a walk meets, who are each in it once.
    private func page(
        _ limit: Int, from stretches: [PeopleWalk.Stretch], _ db: Database
    ) throws -> FoundPeople {
        var people: [Contact] = []
        for stretch in stretches {
            let rows = try Row.fetchCursor(
                db.cachedStatement(sql: stretch.sql), arguments: stretch.arguments)
            while people.count < limit, let row = try rows.next() {
                let person = try store.damage.reading { try ContactRecord(inOrder: row).value() }
                if let person { people.append(person) }
                if people.count == limit {
                    return FoundPeople(people: people, next: PeoplePlace(row))
                }
            }
        }
        return FoundPeople(people: people, next: nil)
    }

    /// - Parameter sheaf: empty.
    private func gathered(
        _ sheaf: PeopleSheaf, from stretches: [PeopleWalk.Stretch], _ asked: ContactFilter,
        _ db: Database
    ) throws -> FoundPeople {
        var sheaf = sheaf
        for stretch in stretches {
            let rows = try Row.fetchCursor(
                db.cachedStatement(sql: stretch.sql), arguments: stretch.arguments)
            while !sheaf.isFull, let row = try rows.next() {
                try add(row, to: &sheaf, asked, db)
                if sheaf.isFull {
                    return FoundPeople(people: sheaf.people, next: PeoplePlace(row))
                }
            }
        }
        return FoundPeople(people: sheaf.people, next: nil)
    }

    private func add(
        _ row: Row, to sheaf: inout PeopleSheaf, _ asked: ContactFilter, _ db: Database
    ) throws {
        sheaf.looked += 1
        guard let hit = try store.damage.reading({ try ContactRecord(inOrder: row).value() }),
            asked.finds(hit), case let person = try whole(of: hit, db), asked.shows(person)
        else { return }
        sheaf.add(person)
    }

    /// Somebody is also found by what they were called under another name.
    private func whole(of hit: Contact, _ db: Database) throws -> Contact {
        guard hit.mergedInto != nil else { return hit }
        return try one(ContactRecord.self, Wholes(db).whole(of: hit.id.description), db)
    }
}

/// People who are being gathered, each once, until there are enough or too many were looked at.
struct PeopleSheaf {
    let limit: Int
    let most: Int
    var looked = 0
    private(set) var people: [Contact] = []
    private var seen: Set<Contact.ID> = []

    init(limit: Int, most: Int = .max) {
        (self.limit, self.most) = (limit, most)
    }

    var isFull: Bool { people.count >= limit || looked >= most }

    mutating func add(_ person: Contact) {
        if seen.insert(person.id).inserted { people.append(person) }
    }
}
