internal import GRDB

/// The people in sight once more, in the order of the list of people.
///
/// A page of a million of whom somebody sees a few thousand is then found as quickly as where they see
/// all: by the order alone, SQLite would sort all whom they see for every page.
enum SeenPeople {
    /// SQL that makes the table, empty.
    static let table = """
        CREATE TEMP TABLE IF NOT EXISTS seenPerson (
            sortName TEXT, pk INTEGER, PRIMARY KEY (sortName, pk)
        ) WITHOUT ROWID;

        """

    /// SQL: the rows of `contact` that are in sight. Name and key come from the set, so that to ask for
    /// them in order is to walk through it; who is asked for by id is looked up there.
    static let rows = """
        SELECT this.id, seen.pk, seen.sortName, \(others)
        FROM temp.seenPerson AS seen
        JOIN main.contact AS this ON this.pk = seen.pk AND this.sortName = seen.sortName
        """

    private static let others =
        (ContactRecord.kind.fields + ["searchText"])
        .map { "this.\($0)" }.joined(separator: ", ")

    /// After ``SeenSet`` has said who they are.
    static func fill(_ db: Database) throws {
        try db.execute(
            sql: """
                DELETE FROM temp.seenPerson;
                INSERT INTO temp.seenPerson SELECT sortName, pk FROM main.contact
                    WHERE id IN (SELECT id FROM temp.seenContact) ORDER BY sortName, pk
                """)
    }
}
