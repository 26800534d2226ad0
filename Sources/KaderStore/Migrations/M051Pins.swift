internal import GRDB

/// Who can say who they are at a desk that several people use. Of this machine: it does not travel.
enum M051 {
    static func migrate(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE pin (
                    pk INTEGER PRIMARY KEY,
                    actor TEXT NOT NULL UNIQUE CHECK (length(actor) BETWEEN 1 AND 64),
                    -- Argon2id, with its salt and its costs.
                    hash TEXT NOT NULL CHECK (hash GLOB '$argon2id$*'),
                    setAt INTEGER NOT NULL,
                    -- Wrong ones since the last right one, and when the last was.
                    wrong INTEGER NOT NULL DEFAULT 0,
                    wrongAt INTEGER NOT NULL DEFAULT 0
                ) STRICT;
                """)
    }
}
