import GRDB

/// What plans answer to the questions of the analysis of their region (S36).
enum M027 {
    static func migrate(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE analysisAnswer (
                    pk INTEGER PRIMARY KEY,
                    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
                    plan TEXT NOT NULL REFERENCES regionPlan (id) ON DELETE RESTRICT,
                    topic TEXT NOT NULL CHECK (topic IN ('influence', 'consequences',
                        'organisation', 'coping', 'developments', 'employment', 'sorts', 'policy',
                        'strength')),
                    text TEXT NOT NULL CHECK (trim(text) <> ''),
                    source TEXT NOT NULL,
                    day TEXT NOT NULL \(M002.dayCheck("day")),
                    isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1))
                ) STRICT;
                CREATE INDEX analysisAnswerByPlan ON analysisAnswer (plan);
                """)
    }
}
