internal import GRDB

/// What networks ask of the officials who accompany them (S2).
enum M038 {
    /// A request is answered where it has an answer: a merge never makes one that is answered by
    /// nothing.
    static func migrate(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE networkRequest (
                    pk INTEGER PRIMARY KEY,
                    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
                    network TEXT NOT NULL REFERENCES network (id) ON DELETE RESTRICT,
                    requestKind TEXT NOT NULL
                        CHECK (requestKind IN ('webinar', 'question', 'tip')),
                    day TEXT NOT NULL \(M002.dayCheck("day")),
                    contact TEXT REFERENCES contact (id) ON DELETE RESTRICT,
                    text TEXT NOT NULL CHECK (trim(text) <> ''),
                    answer TEXT NOT NULL,
                    answeredOn TEXT \(M002.dayCheck("answeredOn")),
                    isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1))
                ) STRICT;
                CREATE INDEX networkRequestByNetwork ON networkRequest (network, day);
                CREATE INDEX networkRequestWaiting ON networkRequest (day, pk) WHERE answer = '';
                CREATE INDEX networkRequestByContact ON networkRequest (contact)
                    WHERE contact IS NOT NULL;
                """)
    }
}
