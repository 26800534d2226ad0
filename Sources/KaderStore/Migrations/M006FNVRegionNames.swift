internal import GRDB

/// Names that people give to FNV regions: the tables are not sure of two of the six.
enum M006 {
    static func migrate(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE fnvRegionName (
                    pk INTEGER PRIMARY KEY,
                    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
                    code TEXT NOT NULL CHECK (code <> ''),
                    name TEXT NOT NULL CHECK (trim(name) <> ''),
                    isConfirmed INTEGER NOT NULL CHECK (isConfirmed IN (0, 1)),
                    isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1))
                ) STRICT;
                """)
    }
}
