import GRDB

/// How the conditions for a leading part stand in each region (S56).
enum M029 {
    /// A label of its own: `state` is of lines of plans and much else.
    static func migrate(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE conditionMark (
                    pk INTEGER PRIMARY KEY,
                    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
                    region TEXT NOT NULL CHECK (region GLOB 'AM[0-9][0-9]'),
                    requirement TEXT NOT NULL CHECK (requirement IN ('presence', 'region-plan',
                        'equality', 'national', 'direction', 'position-paper', 'partners',
                        'unions', 'sectors', 'subsidies', 'knowledge', 'course')),
                    readiness TEXT NOT NULL CHECK (readiness IN ('open', 'busy', 'met')),
                    owner TEXT CHECK (owner GLOB 'person:*' OR owner GLOB 'network:*'
                        OR owner GLOB 'sector:*' OR owner GLOB 'campaign:*'),
                    day TEXT NOT NULL \(M002.dayCheck("day")),
                    note TEXT NOT NULL,
                    isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1))
                ) STRICT;
                CREATE INDEX conditionMarkByRegion ON conditionMark (region);
                """)
    }
}
