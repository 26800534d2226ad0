internal import GRDB

/// A view of the networks can be of those that its owner accompanies.
enum M041 {
    static func migrate(_ db: Database) throws {
        try db.execute(
            sql: """
                ALTER TABLE savedView
                    ADD COLUMN isMine INTEGER NOT NULL DEFAULT 0 CHECK (isMine IN (0, 1));
                """)
    }
}
