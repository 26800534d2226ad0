internal import GRDB

/// What was emptied of what it told of a person, for good. It is told to every replica, so it names
/// things alone.
enum M052 {
    static func migrate(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE erasure (
                    pk INTEGER PRIMARY KEY,
                    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
                    kind TEXT NOT NULL CHECK (kind <> ''),
                    thing TEXT NOT NULL CHECK (length(thing) = 36),
                    day TEXT NOT NULL \(M002.dayCheck("day")),
                    ground TEXT NOT NULL CHECK (ground IN
                        ('request', 'consent', 'objection', 'mistake', 'term')),
                    isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1)),
                    UNIQUE (kind, thing)
                ) STRICT;
                """)
        try db.execute(sql: journal)
    }

    /// An entry stays as it was written, until it is erased.
    private static let journal = """
        DROP TRIGGER dossierEntryFixed;
        CREATE TRIGGER dossierEntryFixed
        BEFORE UPDATE OF id, dossier, writtenAt, writtenBy, text, corrects ON dossierEntry
        WHEN NOT EXISTS (SELECT 1 FROM erasure WHERE kind = 'dossierEntry' AND thing = OLD.id)
        BEGIN
            SELECT RAISE (ABORT, 'kader: a journal is only added to');
        END;
        """
}
