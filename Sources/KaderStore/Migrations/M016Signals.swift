import GRDB

/// Signals that were raised by the scan or by a person, and what came of them (S46, S60).
enum M016 {
    /// The evidence is one field, and so is the state with its reason: a merge never makes counts
    /// that nobody counted, nor a reason without an end.
    static func migrate(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE signal (
                    pk INTEGER PRIMARY KEY,
                    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
                    cell TEXT NOT NULL
                        CHECK (cell GLOB 'employer:?*' OR cell GLOB 'problem:?*'),
                    raised TEXT NOT NULL CHECK (raised GLOB '[0-9][0-9][0-9][0-9]-W[0-5][0-9]'),
                    evidence TEXT CHECK (evidence GLOB '*/*/*'),
                    state TEXT NOT NULL
                        CHECK (state IN ('new', 'in-examination', 'reported', 'taken-up',
                            'false-alarm') OR state GLOB 'closed:?*'),
                    reporter TEXT
                        CHECK (reporter GLOB 'actor:?*' OR reporter GLOB 'contact:?*'),
                    note TEXT NOT NULL,
                    routedTo TEXT CHECK (routedTo = 'policy' OR routedTo GLOB 'contact:?*'),
                    reportedOn TEXT \(M002.dayCheck("reportedOn")),
                    answer TEXT NOT NULL,
                    answeredOn TEXT \(M002.dayCheck("answeredOn")),
                    isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1))
                ) STRICT;
                CREATE INDEX signalByCell ON signal (cell, raised);
                """)
    }
}
