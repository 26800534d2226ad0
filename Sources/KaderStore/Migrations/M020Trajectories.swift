import GRDB

/// Career trajectories with their plan of approach, and how many an adviser can have (S49).
enum M020 {
    static func migrate(_ db: Database) throws {
        try db.execute(sql: trajectories)
        try db.execute(sql: items)
    }

    /// The agreed days are one field, and so are the day and the result of the end: a merge never
    /// makes a period that ends before it begins, nor a result without an end.
    private static let trajectories = """
        CREATE TABLE trajectory (
            pk INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
            contact TEXT NOT NULL REFERENCES contact (id) ON DELETE RESTRICT,
            adviser TEXT NOT NULL REFERENCES contact (id) ON DELETE RESTRICT,
            ground TEXT NOT NULL CHECK (ground IN ('lost-job', 'at-risk', 'exception')),
            reason TEXT NOT NULL,
            agreed TEXT NOT NULL CHECK (length(agreed) = 21 AND substr(agreed, 11, 1) = '/'
                AND substr(agreed, 1, 10) <= substr(agreed, 12)),
            closing TEXT CHECK (closing GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]/?*'),
            ownWords TEXT NOT NULL,
            isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1))
        ) STRICT;
        CREATE INDEX trajectoryByContact ON trajectory (contact);
        CREATE INDEX trajectoryByAdviser ON trajectory (adviser) WHERE closing IS NULL;

        CREATE TABLE adviserLimit (
            pk INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
            contact TEXT NOT NULL REFERENCES contact (id) ON DELETE RESTRICT,
            maximum INTEGER NOT NULL CHECK (maximum BETWEEN 0 AND 200),
            isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1))
        ) STRICT;
        """

    private static let items = """
        CREATE TABLE trajectoryItem (
            pk INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
            trajectory TEXT NOT NULL REFERENCES trajectory (id) ON DELETE RESTRICT,
            sort TEXT NOT NULL CHECK (sort IN ('goal', 'step', 'training', 'extension')),
            text TEXT NOT NULL CHECK (trim(text) <> ''),
            day TEXT \(M002.dayCheck("day")),
            progress TEXT NOT NULL CHECK (progress IN ('open', 'done', 'dropped')),
            isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1)),
            CHECK (day IS NOT NULL OR sort IN ('goal', 'training'))
        ) STRICT;
        CREATE INDEX trajectoryItemByTrajectory ON trajectoryItem (trajectory, sort, day);
        CREATE INDEX trajectoryItemByDay ON trajectoryItem (day)
            WHERE sort = 'step' AND progress = 'open';
        """
}
