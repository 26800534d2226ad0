internal import GRDB

/// People who turned out to be somebody else whom the file had too. They stay, point to that one, and
/// are in no list.
enum M017 {
    static func migrate(_ db: Database) throws {
        try db.execute(
            sql: """
                ALTER TABLE contact ADD COLUMN mergedInto TEXT
                    REFERENCES contact (id) ON DELETE RESTRICT CHECK (mergedInto <> id);
                CREATE INDEX contactByWhole ON contact (mergedInto) WHERE mergedInto IS NOT NULL;
                DROP INDEX contactByName;
                CREATE INDEX contactByName ON contact (sortName, pk)
                    WHERE isArchived = 0 AND isWithdrawn = 0 AND mergedInto IS NULL;
                """)
    }
}
