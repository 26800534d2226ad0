import GRDB

/// Employers and their places of work, the problems people come for, and the visits that were
/// registered (S46).
enum M015 {
    static func migrate(_ db: Database) throws {
        try db.execute(sql: employers)
        try db.execute(sql: registrations)
    }

    private static let employers = """
        CREATE TABLE employer (
            pk INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
            name TEXT NOT NULL CHECK (trim(name) <> ''),
            aliases TEXT NOT NULL \(M002.listCheck("aliases")),
            sector TEXT NOT NULL,
            municipality TEXT NOT NULL,
            official TEXT REFERENCES contact (id) ON DELETE RESTRICT,
            isArchived INTEGER NOT NULL CHECK (isArchived IN (0, 1)),
            mergedInto TEXT REFERENCES employer (id) ON DELETE RESTRICT,
            isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1)),
            sortName TEXT NOT NULL,
            knownAs TEXT NOT NULL,
            CHECK (mergedInto <> id)
        ) STRICT;
        CREATE INDEX employerByName ON employer (sortName, pk);
        CREATE INDEX employerByWhole ON employer (mergedInto) WHERE mergedInto IS NOT NULL;

        CREATE TABLE establishment (
            pk INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
            employer TEXT NOT NULL REFERENCES employer (id) ON DELETE RESTRICT,
            name TEXT NOT NULL,
            municipality TEXT NOT NULL,
            isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1)),
            knownAs TEXT NOT NULL,
            CHECK (trim(name) <> '' OR trim(municipality) <> '')
        ) STRICT;
        CREATE INDEX establishmentByEmployer ON establishment (employer);
        """

    /// The other party and what is named in it are one field: a merge of two replicas never makes an
    /// employer of a benefit agency.
    private static let registrations = """
        CREATE TABLE problem (
            pk INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
            code TEXT NOT NULL CHECK (trim(code) <> ''),
            labelNl TEXT NOT NULL CHECK (trim(labelNl) <> ''),
            labelEn TEXT NOT NULL CHECK (trim(labelEn) <> ''),
            synonyms TEXT NOT NULL \(M002.listCheck("synonyms")),
            isActive INTEGER NOT NULL CHECK (isActive IN (0, 1)),
            isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1))
        ) STRICT;

        CREATE TABLE registration (
            pk INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
            day TEXT NOT NULL \(M002.dayCheck("day")),
            place TEXT NOT NULL CHECK (place <> ''),
            service TEXT NOT NULL
                CHECK (service IN ('loopbaan', 'werk-inkomen', 'belasting', 'inloop')),
            contact TEXT REFERENCES contact (id) ON DELETE RESTRICT,
            consulenten TEXT NOT NULL \(M002.listCheck("consulenten")),
            party TEXT NOT NULL \(M002.listCheck("party")),
            problems TEXT NOT NULL \(M002.listCheck("problems")),
            sector TEXT NOT NULL,
            region TEXT NOT NULL,
            transition TEXT
                CHECK (transition IN ('into-work', 'school', 'work-to-work', 'out-of-work')),
            urgency TEXT NOT NULL CHECK (urgency IN ('normal', 'soon', 'today')),
            deadline TEXT \(M002.dayCheck("deadline")),
            question TEXT NOT NULL,
            advice TEXT NOT NULL,
            action TEXT NOT NULL,
            actionBy TEXT NOT NULL,
            isLegal INTEGER NOT NULL CHECK (isLegal IN (0, 1)),
            isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1))
        ) STRICT;
        CREATE INDEX registrationByDay ON registration (day, pk);
        CREATE INDEX registrationByContact ON registration (contact, day)
            WHERE contact IS NOT NULL;
        CREATE INDEX registrationByDeadline ON registration (deadline)
            WHERE deadline IS NOT NULL;
        """
}
