internal import GRDB

/// Spreekuren that come back, and of which day of which series a spreekuur is a session.
enum M011 {
    static func migrate(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE series (
                    pk INTEGER PRIMARY KEY,
                    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
                    service TEXT NOT NULL
                        CHECK (service IN ('loopbaan', 'werk-inkomen', 'belasting', 'inloop')),
                    place TEXT NOT NULL CHECK (place <> ''),
                    hours TEXT NOT NULL
                        CHECK (hours GLOB '[0-2][0-9]:[0-5][0-9]-[0-2][0-9]:[0-5][0-9]'
                            AND substr(hours, 1, 5) < substr(hours, 7, 5)),
                    staff TEXT NOT NULL \(M002.listCheck("staff")),
                    rooms TEXT NOT NULL \(M002.listCheck("rooms")),
                    recurrence TEXT NOT NULL CHECK (recurrence GLOB 'FREQ=*'),
                    first TEXT NOT NULL \(M002.dayCheck("first")),
                    ending TEXT NOT NULL CHECK (ending <> ''),
                    exceptions TEXT NOT NULL \(M002.listCheck("exceptions")),
                    isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1))
                ) STRICT;
                CREATE INDEX seriesByPlace ON series (place, first, pk);

                ALTER TABLE spreekuur ADD COLUMN series TEXT
                    REFERENCES series (id) ON DELETE RESTRICT;
                ALTER TABLE spreekuur ADD COLUMN originalDay TEXT
                    \(M002.dayCheck("originalDay"))
                    CHECK ((series IS NULL) = (originalDay IS NULL));
                CREATE INDEX spreekuurBySeries ON spreekuur (series, originalDay)
                    WHERE series IS NOT NULL;
                """)
    }
}
