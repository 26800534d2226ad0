internal import GRDB

/// One plan per region and year, and its themes, goals and actions (S28).
enum M004 {
    static func migrate(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE regionPlan (
                    pk INTEGER PRIMARY KEY,
                    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
                    region TEXT NOT NULL CHECK (region GLOB 'AM[0-9][0-9]'),
                    year INTEGER NOT NULL CHECK (year BETWEEN 2023 AND 2099),
                    status TEXT NOT NULL CHECK (status IN ('draft', 'adopted')),
                    isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1))
                ) STRICT;
                CREATE INDEX regionPlanByYear ON regionPlan (year, region);

                CREATE TABLE planItem (
                    pk INTEGER PRIMARY KEY,
                    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
                    plan TEXT NOT NULL REFERENCES regionPlan (id) ON DELETE RESTRICT,
                    level TEXT NOT NULL CHECK (level IN ('theme', 'goal', 'action')),
                    parent TEXT REFERENCES planItem (id) ON DELETE RESTRICT,
                    rank REAL NOT NULL,
                    title TEXT NOT NULL CHECK (trim(title) <> ''),
                    owner TEXT CHECK (owner GLOB 'person:*' OR owner GLOB 'network:*'
                        OR owner GLOB 'sector:*' OR owner GLOB 'campaign:*'),
                    partners TEXT NOT NULL,
                    deadline TEXT \(M002.dayCheck("deadline")),
                    state TEXT NOT NULL
                        CHECK (state IN ('to-do', 'doing', 'done', 'postponed', 'dropped')),
                    note TEXT NOT NULL,
                    isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1)),
                    searchText TEXT NOT NULL,
                    CHECK ((level = 'theme') = (parent IS NULL))
                ) STRICT;
                CREATE INDEX planItemByPlan ON planItem (plan, rank);
                CREATE INDEX planItemByParent ON planItem (parent);
                CREATE INDEX planItemByDeadline ON planItem (deadline)
                    WHERE deadline IS NOT NULL AND isWithdrawn = 0;
                \(M002.search("planItem"))
                """)
    }
}
