import GRDB

/// How far the union is in each region at each of three levels (S30).
enum M024 {
    /// Labels of their own: `level` and `standing` are of lines of plans and of people.
    static func migrate(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE levelMark (
                    pk INTEGER PRIMARY KEY,
                    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
                    region TEXT NOT NULL CHECK (region GLOB 'AM[0-9][0-9]'),
                    regionLevel TEXT NOT NULL
                        CHECK (regionLevel IN ('administrative', 'tactical', 'operational')),
                    day TEXT NOT NULL \(M002.dayCheck("day")),
                    reached TEXT NOT NULL
                        CHECK (reached IN ('none', 'present', 'influence', 'co-direction')),
                    proof TEXT NOT NULL,
                    isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1)),
                    CHECK (reached = 'none' OR proof <> '')
                ) STRICT;
                CREATE UNIQUE INDEX levelMarkByPlace ON levelMark (region, regionLevel, day);
                """)
    }
}
