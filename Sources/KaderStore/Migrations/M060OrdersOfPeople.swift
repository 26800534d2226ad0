internal import GRDB

/// People by town and by member number: in each, those of one town or without a number by name.
///
/// What a town is ordered by has no capitals and no accents.
enum M060 {
    static func migrate(_ db: Database) throws {
        let folded = letters.reduce("lower(town)") { "replace(\($0), '\($1.0)', '\($1.1)')" }
        let town = "CASE WHEN town GLOB '*[^ -~]*' THEN \(folded) ELSE lower(town) END"
        try db.execute(
            sql: """
                CREATE INDEX contactByTown ON contact (\(town), sortName, pk)
                    WHERE isArchived = 0 AND isWithdrawn = 0 AND mergedInto IS NULL;
                CREATE INDEX contactByNumber
                    ON contact (length(memberNumber), memberNumber, sortName, pk)
                    WHERE isArchived = 0 AND isWithdrawn = 0 AND mergedInto IS NULL;
                """)
    }

    private static let letters = [
        ("â", "a"), ("ä", "a"), ("é", "e"), ("ê", "e"), ("ë", "e"), ("ï", "i"), ("ô", "o"),
        ("ö", "o"), ("ú", "u"), ("û", "u"), ("Û", "u"), ("ü", "u"), ("’", "''"),
    ]
}
