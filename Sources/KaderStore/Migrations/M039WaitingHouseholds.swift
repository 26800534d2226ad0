internal import GRDB

/// Who come along with somebody on the waiting list to the tax return (S51).
enum M039 {
    static func migrate(_ db: Database) throws {
        try db.execute(
            sql: """
                ALTER TABLE waitingEntry ADD COLUMN housemates INTEGER NOT NULL DEFAULT 0
                    CHECK (housemates = 0 OR housemates BETWEEN 1 AND 9 AND service = 'belasting')
                """)
    }
}
