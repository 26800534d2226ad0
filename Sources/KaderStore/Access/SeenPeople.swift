internal import GRDB
internal import KaderDomain

/// The people in sight once more, in the orders of the list of people.
///
/// A page of a million of whom somebody sees a few thousand is then found as quickly as where they see
/// all: by the order alone, SQLite would sort all whom they see for every page.
enum SeenPeople {
    /// SQL that makes the table, empty.
    static let table = """
        CREATE TEMP TABLE IF NOT EXISTS seenPerson (
            sortName TEXT, pk INTEGER, town TEXT, memberNumber TEXT, PRIMARY KEY (sortName, pk)
        ) WITHOUT ROWID;

        """

    /// SQL: the rows of `contact` that are in sight. Name and key come from the set, so that to ask for
    /// them in order is to walk through it; who is asked for by id is looked up there.
    static let rows = """
        SELECT this.id, seen.pk, seen.sortName, \(others(than: []))
        FROM temp.seenPerson AS seen
        JOIN main.contact AS this ON this.pk = seen.pk AND this.sortName = seen.sortName
        """

    /// SQL: the same for the list, which is always gone through in the order of the set.
    static let listed = """
        SELECT this.id, seen.pk, seen.sortName, seen.town, seen.memberNumber,
            \(others(than: ["town", "memberNumber"]))
        FROM temp.seenPerson AS seen CROSS JOIN main.contact AS this ON this.pk = seen.pk
        """

    /// The view of ``listed``; there only where somebody may not see everybody.
    static let list = "seenInOrder"

    private static func others(than known: Set<String>) -> String {
        (ContactRecord.kind.fields + ["searchText"]).filter { !known.contains($0) }
            .map { "this.\($0)" }.joined(separator: ", ")
    }

    /// What the list is read from on this connection: `contact`, or the view.
    ///
    /// An order by which nobody sorted yet gets its index here, and not with every filling: most people
    /// never sort.
    static func table(in order: PeopleOrder, _ db: Database) throws -> String {
        guard NarrowQueue.isNarrow(db) else { return "contact" }
        let names = try String.fetchAll(
            db.cachedStatement(sql: "SELECT name FROM temp.sqlite_master WHERE name IN (?, ?)"),
            arguments: [list, order.key.seenIndex?.name])
        guard names.contains(list) else { return "contact" }
        if let index = order.key.seenIndex, !names.contains(index.name) {
            try db.execute(
                sql: "CREATE INDEX temp.\(index.name) ON seenPerson (\(index.columns))")
        }
        return list
    }

    /// After ``SeenSet`` has said who they are.
    static func fill(_ db: Database) throws {
        try db.execute(
            sql: """
                DELETE FROM temp.seenPerson;
                INSERT INTO temp.seenPerson SELECT sortName, pk, town, memberNumber
                    FROM main.contact
                    WHERE id IN (SELECT id FROM temp.seenContact) ORDER BY sortName, pk
                """)
    }
}

extension PeopleOrder.Key {
    /// Nil where the set is in this order itself.
    fileprivate var seenIndex: (name: String, columns: String)? {
        switch self {
        case .name: nil
        case .town: ("seenPersonByTown", "\(SortedTown.sql("town")), sortName, pk")
        case .number:
            ("seenPersonByNumber", "length(memberNumber), memberNumber, sortName, pk")
        case .newest: ("seenPersonByEntry", "pk")
        }
    }
}
