internal import GRDB

/// Dossiers, their journals that are only added to, and protected notes whose words stand apart.
enum M018 {
    static func migrate(_ db: Database) throws {
        try db.execute(sql: dossiers)
        try db.execute(sql: journal)
        try db.execute(sql: protected)
    }

    private static let dossiers = """
        CREATE TABLE dossier (
            pk INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
            contact TEXT NOT NULL REFERENCES contact (id) ON DELETE RESTRICT,
            title TEXT NOT NULL CHECK (trim(title) <> ''),
            adviser TEXT REFERENCES contact (id) ON DELETE RESTRICT,
            employer TEXT REFERENCES employer (id) ON DELETE RESTRICT,
            openedAt INTEGER NOT NULL,
            openedBy TEXT NOT NULL,
            readers TEXT NOT NULL \(M002.listCheck("readers")),
            nextStep TEXT NOT NULL,
            nextDay TEXT \(M002.dayCheck("nextDay")),
            closedOn TEXT \(M002.dayCheck("closedOn")),
            closingReason TEXT NOT NULL,
            isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1))
        ) STRICT;
        CREATE INDEX dossierByContact ON dossier (contact, openedAt);
        CREATE INDEX dossierByDay ON dossier (nextDay) WHERE nextDay IS NOT NULL;
        """

    private static let journal = """
        CREATE TABLE dossierEntry (
            pk INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
            dossier TEXT NOT NULL REFERENCES dossier (id) ON DELETE RESTRICT,
            writtenAt INTEGER NOT NULL,
            writtenBy TEXT NOT NULL,
            text TEXT NOT NULL CHECK (trim(text) <> ''),
            corrects TEXT REFERENCES dossierEntry (id) ON DELETE RESTRICT CHECK (corrects <> id),
            isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1))
        ) STRICT;
        CREATE INDEX dossierEntryByDossier ON dossierEntry (dossier, writtenAt, pk);
        CREATE TRIGGER dossierEntryFixed
        BEFORE UPDATE OF id, dossier, writtenAt, writtenBy, text, corrects ON dossierEntry
        BEGIN
            SELECT RAISE (ABORT, 'kader: a journal is only added to');
        END;
        """

    /// The words of a note are in no log and in no index; whoever reads them leaves a row.
    private static let protected = """
        CREATE TABLE protectedNote (
            pk INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
            dossier TEXT NOT NULL REFERENCES dossier (id) ON DELETE RESTRICT,
            kind TEXT NOT NULL CHECK (kind IN
                ('health', 'belief', 'origin', 'orientation', 'criminal', 'other')),
            reason TEXT NOT NULL CHECK (trim(reason) <> ''),
            writtenAt INTEGER NOT NULL,
            writtenBy TEXT NOT NULL,
            isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1))
        ) STRICT;
        CREATE INDEX protectedNoteByDossier ON protectedNote (dossier, writtenAt, pk);

        CREATE TABLE protectedText (
            pk INTEGER PRIMARY KEY,
            note TEXT NOT NULL UNIQUE REFERENCES protectedNote (id) ON DELETE RESTRICT,
            text TEXT NOT NULL CHECK (trim(text) <> '')
        ) STRICT;

        CREATE TABLE protectedLook (
            pk INTEGER PRIMARY KEY,
            note TEXT NOT NULL REFERENCES protectedNote (id) ON DELETE RESTRICT,
            actor TEXT NOT NULL,
            at INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX protectedLookByNote ON protectedLook (note, pk);
        """
}
