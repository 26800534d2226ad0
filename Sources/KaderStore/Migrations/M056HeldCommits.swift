import GRDB

/// What laptops of the bus brought and may not make, and what each could know when it drove off. Local to
/// the house that prepared them.
enum M056 {
    static func migrate(_ db: Database) throws {
        try db.execute(
            sql: """
                -- By replica, the last stamp that went along.
                ALTER TABLE busLoad ADD COLUMN knows TEXT NOT NULL DEFAULT '{}'
                    CHECK (json_valid(knows));

                CREATE TABLE heldCommit (
                    pk INTEGER PRIMARY KEY,
                    id TEXT NOT NULL UNIQUE,
                    stamp INTEGER NOT NULL,
                    replica TEXT NOT NULL,
                    why TEXT NOT NULL,
                    -- The kind of the thing that gave the reason, or blank.
                    about TEXT NOT NULL,
                    -- The whole command, as it came.
                    body TEXT NOT NULL CHECK (json_valid(body)),
                    heldAt INTEGER NOT NULL,
                    refusedAt INTEGER
                ) STRICT;
                """)
    }
}
