internal import GRDB

/// Local networks, their boards, officials and working groups (S1, S2, S12).
enum M003 {
    static func migrate(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE network (
                    pk INTEGER PRIMARY KEY,
                    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
                    name TEXT NOT NULL CHECK (trim(name) <> ''),
                    regions TEXT NOT NULL \(M002.listCheck("regions")),
                    municipalities TEXT NOT NULL \(M002.listCheck("municipalities")),
                    isArchived INTEGER NOT NULL CHECK (isArchived IN (0, 1)),
                    isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1)),
                    sortName TEXT NOT NULL,
                    searchText TEXT NOT NULL
                ) STRICT;
                CREATE INDEX networkByName ON network (sortName, pk);
                \(M002.search("network"))

                CREATE TABLE boardFunction (
                    pk INTEGER PRIMARY KEY,
                    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
                    network TEXT NOT NULL REFERENCES network (id) ON DELETE RESTRICT,
                    contact TEXT NOT NULL REFERENCES contact (id) ON DELETE RESTRICT,
                    role TEXT NOT NULL CHECK (role IN
                        ('chair', 'secretary', 'treasurer', 'board-member', 'contact-person')),
                    "from" TEXT \(M002.dayCheck("from")),
                    until TEXT \(M002.dayCheck("until")),
                    isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1)),
                    CHECK ("from" IS NULL OR until IS NULL OR "from" <= until)
                ) STRICT;
                CREATE INDEX boardFunctionByNetwork ON boardFunction (network);
                CREATE INDEX boardFunctionByContact ON boardFunction (contact);

                CREATE TABLE accompaniment (
                    pk INTEGER PRIMARY KEY,
                    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
                    network TEXT NOT NULL REFERENCES network (id) ON DELETE RESTRICT,
                    official TEXT NOT NULL REFERENCES contact (id) ON DELETE RESTRICT,
                    "from" TEXT \(M002.dayCheck("from")),
                    until TEXT \(M002.dayCheck("until")),
                    isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1)),
                    CHECK ("from" IS NULL OR until IS NULL OR "from" <= until)
                ) STRICT;
                CREATE INDEX accompanimentByNetwork ON accompaniment (network);
                CREATE INDEX accompanimentByOfficial ON accompaniment (official);

                CREATE TABLE workingGroup (
                    pk INTEGER PRIMARY KEY,
                    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
                    network TEXT NOT NULL REFERENCES network (id) ON DELETE RESTRICT,
                    theme TEXT NOT NULL CHECK (trim(theme) <> ''),
                    state TEXT NOT NULL CHECK (state IN ('active', 'dormant')),
                    isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1))
                ) STRICT;
                CREATE INDEX workingGroupByNetwork ON workingGroup (network);
                """)
    }
}
