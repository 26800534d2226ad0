internal import GRDB

/// What was written about somebody elsewhere while they were forgotten here is told as a clash.
enum M058 {
    /// SQLite cannot change a CHECK: the table is made anew, as its manual says (section 7 of
    /// "ALTER TABLE").
    static func migrate(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE clashAnew (
                    pk INTEGER PRIMARY KEY,
                    form TEXT NOT NULL
                        CHECK (form IN ('field', 'overlap', 'outside', 'rule', 'gone',
                            'forgotten', 'parted')),
                    kind TEXT NOT NULL,
                    thing TEXT NOT NULL,
                    other TEXT NOT NULL,
                    isOpen INTEGER NOT NULL CHECK (isOpen IN (0, 1)),
                    foundAt INTEGER NOT NULL,
                    UNIQUE (form, kind, thing, other)
                ) STRICT;
                INSERT INTO clashAnew SELECT * FROM clash;
                DROP TABLE clash;
                ALTER TABLE clashAnew RENAME TO clash;
                CREATE INDEX clashOpen ON clash (pk) WHERE isOpen;
                """)
    }
}
