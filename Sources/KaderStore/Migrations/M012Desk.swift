internal import GRDB

/// The day at the desk: when people came and went, who walked in, and whom to call back.
enum M012 {
    static func migrate(_ db: Database) throws {
        for column in ["arrivedAt", "calledAt", "endedAt"] {
            try db.execute(sql: "ALTER TABLE appointment ADD COLUMN \(column) INTEGER")
        }
        try db.execute(sql: walkIn)
        try db.execute(sql: callbackNote)
    }

    private static let walkIn = """
        CREATE TABLE walkIn (
            pk INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
            house TEXT NOT NULL CHECK (house <> ''),
            day TEXT NOT NULL \(M002.dayCheck("day")),
            number INTEGER NOT NULL CHECK (number >= 1),
            name TEXT NOT NULL,
            contact TEXT REFERENCES contact (id) ON DELETE RESTRICT,
            about TEXT NOT NULL,
            consulent TEXT REFERENCES contact (id) ON DELETE RESTRICT,
            state TEXT NOT NULL
                CHECK (state IN ('arrived', 'called', 'away', 'left', 'attended')),
            arrivedAt INTEGER,
            calledAt INTEGER,
            endedAt INTEGER,
            isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1))
        ) STRICT;
        CREATE INDEX walkInByDay ON walkIn (day, house, number);
        """

    private static let callbackNote = """
        CREATE TABLE callbackNote (
            pk INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
            name TEXT NOT NULL,
            phone TEXT NOT NULL,
            about TEXT NOT NULL,
            takenAt INTEGER NOT NULL,
            doneAt INTEGER,
            isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1)),
            CHECK (trim(name) <> '' OR trim(phone) <> '')
        ) STRICT;
        CREATE INDEX callbackNoteOpen ON callbackNote (takenAt) WHERE doneAt IS NULL;
        """
}
