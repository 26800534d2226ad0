internal import GRDB

/// When somebody was told that their appointment is cancelled, and who is still to be told.
enum M059 {
    static func migrate(_ db: Database) throws {
        try db.execute(
            sql: """
                ALTER TABLE appointment ADD COLUMN toldOn TEXT \(M002.dayCheck("toldOn"));
                CREATE INDEX appointmentUntold ON appointment (day)
                    WHERE state = 'cancelled' AND toldOn IS NULL;
                """)
    }
}
