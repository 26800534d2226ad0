import GRDB

/// What consulenten speak and when they can be asked; and their absences, trainings and conflicts
/// of interest (S3, S45).
enum M010 {
    static func migrate(_ db: Database) throws {
        try db.execute(sql: consulent)
        try db.execute(sql: belongings)
    }

    private static let consulent = """
        ALTER TABLE consulent ADD COLUMN languages TEXT NOT NULL DEFAULT '[]'
            \(M002.listCheck("languages"));
        ALTER TABLE consulent ADD COLUMN pattern TEXT NOT NULL DEFAULT '[]'
            \(M002.listCheck("pattern"));
        ALTER TABLE consulent ADD COLUMN exceptions TEXT NOT NULL DEFAULT '[]'
            \(M002.listCheck("exceptions"));
        ALTER TABLE consulent ADD COLUMN weeklyMaximum INTEGER CHECK (weeklyMaximum >= 1);
        """

    private static let belongings = """
        CREATE TABLE absence (
            pk INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
            contact TEXT NOT NULL REFERENCES contact (id) ON DELETE RESTRICT,
            "from" TEXT NOT NULL \(M002.dayCheck("from")),
            until TEXT NOT NULL \(M002.dayCheck("until")),
            hours TEXT
                CHECK (hours GLOB '[0-2][0-9]:[0-5][0-9]-[0-2][0-9]:[0-5][0-9]'
                    AND substr(hours, 1, 5) < substr(hours, 7, 5)),
            reason TEXT NOT NULL,
            isFromCalendar INTEGER NOT NULL CHECK (isFromCalendar IN (0, 1)),
            isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1)),
            CHECK ("from" <= until)
        ) STRICT;
        CREATE INDEX absenceByContact ON absence (contact, until);

        CREATE TABLE training (
            pk INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
            contact TEXT NOT NULL REFERENCES contact (id) ON DELETE RESTRICT,
            service TEXT NOT NULL
                CHECK (service IN ('loopbaan', 'werk-inkomen', 'belasting', 'inloop')),
            kind TEXT NOT NULL CHECK (kind IN ('basic', 'yearly')),
            doneOn TEXT NOT NULL \(M002.dayCheck("doneOn")),
            validUntil TEXT \(M002.dayCheck("validUntil")),
            isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1)),
            CHECK ((kind = 'yearly') = (validUntil IS NOT NULL)),
            CHECK (doneOn <= validUntil)
        ) STRICT;
        CREATE INDEX trainingByContact ON training (contact);

        CREATE TABLE interestConflict (
            pk INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
            contact TEXT NOT NULL REFERENCES contact (id) ON DELETE RESTRICT,
            person TEXT REFERENCES contact (id) ON DELETE RESTRICT,
            employer TEXT NOT NULL,
            role TEXT NOT NULL,
            "from" TEXT \(M002.dayCheck("from")),
            until TEXT \(M002.dayCheck("until")),
            isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1)),
            CHECK ((person IS NULL) = (trim(employer) <> '')),
            CHECK (person <> contact),
            CHECK ("from" IS NULL OR until IS NULL OR "from" <= until)
        ) STRICT;
        CREATE INDEX interestConflictByContact ON interestConflict (contact);
        """
}
