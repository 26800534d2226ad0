import GRDB

/// Companies in crisis, the steps taken, and what an administrator changed of the playbooks (S58).
enum M022 {
    /// A state and what it says, a result or a reason, are one field: a merge never makes a crisis
    /// that is closed without a result.
    static func migrate(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE playbookStep (
                    pk INTEGER PRIMARY KEY,
                    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
                    code TEXT NOT NULL CHECK (code GLOB '?*.?*'),
                    labelNl TEXT NOT NULL CHECK (trim(labelNl) <> ''),
                    labelEn TEXT NOT NULL CHECK (trim(labelEn) <> ''),
                    days INTEGER NOT NULL CHECK (days BETWEEN 0 AND 730),
                    role TEXT CHECK (role IN \(roles)),
                    isActive INTEGER NOT NULL CHECK (isActive IN (0, 1)),
                    isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1))
                ) STRICT;

                CREATE TABLE crisis (
                    pk INTEGER PRIMARY KEY,
                    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
                    employer TEXT NOT NULL REFERENCES employer (id) ON DELETE RESTRICT,
                    playbook TEXT NOT NULL CHECK (playbook <> ''),
                    began TEXT NOT NULL \(M002.dayCheck("began")),
                    note TEXT NOT NULL,
                    state TEXT NOT NULL CHECK (state = 'open' OR state GLOB 'closed:?*'),
                    isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1))
                ) STRICT;
                CREATE INDEX crisisByEmployer ON crisis (employer);

                CREATE TABLE crisisStep (
                    pk INTEGER PRIMARY KEY,
                    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
                    crisis TEXT NOT NULL REFERENCES crisis (id) ON DELETE RESTRICT,
                    title TEXT NOT NULL CHECK (trim(title) <> ''),
                    due TEXT NOT NULL \(M002.dayCheck("due")),
                    role TEXT CHECK (role IN \(roles)),
                    owner TEXT REFERENCES contact (id) ON DELETE RESTRICT,
                    state TEXT NOT NULL
                        CHECK (state = 'to-do' OR state GLOB 'done:?*' OR state GLOB 'not-needed:?*'),
                    isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1))
                ) STRICT;
                CREATE INDEX crisisStepByCrisis ON crisisStep (crisis, due);
                CREATE INDEX crisisStepDue ON crisisStep (due) WHERE state = 'to-do';
                """)
    }

    private static let roles = "('kader', 'official', 'region', 'consulent', 'adviser')"
}
