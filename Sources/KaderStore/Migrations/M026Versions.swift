import GRDB

/// What a plan was each time that it was adopted (S28).
enum M026 {
    /// The lines are one text: a version never changes, and is always read as a whole.
    static func migrate(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE planVersion (
                    pk INTEGER PRIMARY KEY,
                    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
                    plan TEXT NOT NULL REFERENCES regionPlan (id) ON DELETE RESTRICT,
                    number INTEGER NOT NULL CHECK (number >= 1),
                    day TEXT NOT NULL \(M002.dayCheck("day")),
                    content TEXT NOT NULL,
                    isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1))
                ) STRICT;
                CREATE INDEX planVersionByPlan ON planVersion (plan, number);
                """)
    }
}
