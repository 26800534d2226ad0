import GRDB

/// Who has which role in kader, how far it reaches, and from when until when.
enum M048 {
    static func migrate(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE accessGrant (
                    \(M030.head),
                    actor TEXT NOT NULL CHECK (length(actor) BETWEEN 1 AND 64),
                    contact TEXT REFERENCES contact (id) ON DELETE RESTRICT,
                    role TEXT NOT NULL CHECK (role IN ('administrator', 'official',
                        'coordinator', 'adviser', 'consulent', 'kaderlid', 'bus-crew')),
                    scope TEXT NOT NULL CHECK (scope IN ('own', 'land')
                        OR scope GLOB 'house:?*' OR scope GLOB 'network:?*'
                        OR scope GLOB 'region:?*'),
                    "from" TEXT NOT NULL \(M002.dayCheck("from")),
                    until TEXT \(M002.dayCheck("until")),
                    givenBy TEXT NOT NULL,
                    revokedOn TEXT \(M002.dayCheck("revokedOn")),
                    \(M030.tail),
                    CHECK (until IS NULL OR "from" <= until)
                ) STRICT;
                CREATE INDEX accessGrantByActor ON accessGrant (actor);
                CREATE INDEX accessGrantByContact ON accessGrant (contact)
                    WHERE contact IS NOT NULL;
                """)
    }
}
