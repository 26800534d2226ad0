internal import GRDB

/// How the agenda looks, in the views that people keep of it.
enum M043 {
    static func migrate(_ db: Database) throws {
        try db.execute(
            sql: """
                ALTER TABLE savedView
                    ADD COLUMN agenda TEXT CHECK (agenda IS NULL OR json_valid(agenda));
                """)
    }
}
