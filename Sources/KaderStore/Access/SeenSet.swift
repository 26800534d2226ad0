internal import GRDB
internal import KaderDomain

/// One of the sets of which the rows follow that somebody sees: places, regions, networks, people.
///
/// Temporary tables with one column, `id`. Filled in the order of ``all(for:of:)``, in which what
/// needs another comes after it.
struct SeenSet {
    let name: String

    /// SQL: each gives the column `id`, or null.
    let sources: [String]

    static let names = [
        "seenActor", "seenSelf", "seenMade", "seenHouse", "seenNetwork", "seenRegion",
        "seenSignalRegion",
        "seenCase", "seenClient", "seenContact",
    ]

    /// SQL that makes them, empty.
    static let tables = names.map { name in
        """
        CREATE TEMP TABLE IF NOT EXISTS \(name) (id TEXT PRIMARY KEY) WITHOUT ROWID;

        """
    }.joined()

    func fill(_ db: Database) throws {
        try db.execute(sql: "DELETE FROM temp.\(name)")
        for source in sources {
            try db.execute(
                sql: """
                    INSERT OR IGNORE INTO temp.\(name)
                    SELECT id FROM (\(source)) WHERE id IS NOT NULL
                    """)
        }
    }

    /// SQL: these texts as a set.
    static func values(_ texts: some Sequence<String>) -> [String] {
        texts.map { "SELECT '\($0.replacing("'", with: "''"))' AS id" }
    }
}
