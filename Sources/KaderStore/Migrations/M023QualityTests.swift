internal import GRDB

/// The quality test of work (S33), and a reason with a false alarm, as with what is closed.
enum M023 {
    static func migrate(_ db: Database) throws {
        try db.execute(sql: qualityTest)
        try db.execute(sql: signal)
    }

    private static let qualityTest = """
        CREATE TABLE qualityTest (
            pk INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
            subject TEXT NOT NULL CHECK (subject IN ('vacancy', 'project', 'arrangement')),
            title TEXT NOT NULL CHECK (trim(title) <> ''),
            employer TEXT REFERENCES employer (id) ON DELETE RESTRICT,
            planItem TEXT REFERENCES planItem (id) ON DELETE RESTRICT,
            day TEXT NOT NULL \(M002.dayCheck("day")),
            answers TEXT NOT NULL \(M002.listCheck("answers")),
            verdict TEXT NOT NULL CHECK (verdict IN ('', 'passes', 'conditionally', 'fails')),
            note TEXT NOT NULL,
            isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1))
        ) STRICT;
        CREATE INDEX qualityTestByPlanItem ON qualityTest (planItem);
        CREATE INDEX qualityTestByEmployer ON qualityTest (employer);
        """

    /// SQLite cannot change a CHECK: the table is made anew, as its manual says (section 7 of
    /// "ALTER TABLE").
    private static let signal = """
        CREATE TABLE signalAnew (
            pk INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
            cell TEXT NOT NULL
                CHECK (cell GLOB 'employer:?*' OR cell GLOB 'problem:?*'),
            raised TEXT NOT NULL CHECK (raised GLOB '[0-9][0-9][0-9][0-9]-W[0-5][0-9]'),
            evidence TEXT CHECK (evidence GLOB '*/*/*'),
            state TEXT NOT NULL
                CHECK (state IN ('new', 'in-examination', 'reported', 'taken-up',
                    'false-alarm') OR state GLOB 'closed:?*' OR state GLOB 'false-alarm:?*'),
            reporter TEXT
                CHECK (reporter GLOB 'actor:?*' OR reporter GLOB 'contact:?*'),
            note TEXT NOT NULL,
            routedTo TEXT CHECK (routedTo = 'policy' OR routedTo GLOB 'contact:?*'),
            reportedOn TEXT \(M002.dayCheck("reportedOn")),
            answer TEXT NOT NULL,
            answeredOn TEXT \(M002.dayCheck("answeredOn")),
            isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1))
        ) STRICT;
        INSERT INTO signalAnew SELECT * FROM signal;
        DROP TABLE signal;
        ALTER TABLE signalAnew RENAME TO signal;
        CREATE INDEX signalByCell ON signal (cell, raised);
        """
}
