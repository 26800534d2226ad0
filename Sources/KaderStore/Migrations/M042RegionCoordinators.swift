internal import GRDB

/// Who coordinates a region, and when (S25); the quality test of a regional project (S33, S59).
enum M042 {
    static func migrate(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE regionCoordinator (
                    \(M030.head),
                    region TEXT NOT NULL CHECK (region <> ''),
                    coordinator TEXT NOT NULL REFERENCES contact (id) ON DELETE RESTRICT,
                    "from" TEXT \(M002.dayCheck("from")),
                    until TEXT \(M002.dayCheck("until")),
                    note TEXT NOT NULL,
                    \(M030.tail)
                ) STRICT;
                CREATE INDEX regionCoordinatorByRegion ON regionCoordinator (region);
                CREATE INDEX regionCoordinatorByCoordinator ON regionCoordinator (coordinator);

                ALTER TABLE regionProject ADD COLUMN qualityTest TEXT
                    REFERENCES qualityTest (id) ON DELETE RESTRICT;
                CREATE INDEX regionProjectByQualityTest ON regionProject (qualityTest);
                """)
    }
}
