import GRDB

/// Marks of one code list on lines of plans (S29, S31, S32, S42, S52), what pays for an action and
/// what shows that it was reached.
enum M025 {
    static func migrate(_ db: Database) throws {
        try db.execute(
            sql: """
                ALTER TABLE planItem ADD COLUMN tags TEXT NOT NULL DEFAULT '[]'
                    \(M002.listCheck("tags"));
                ALTER TABLE planItem ADD COLUMN means TEXT NOT NULL DEFAULT '';
                ALTER TABLE planItem ADD COLUMN proof TEXT NOT NULL DEFAULT '';
                """)
    }
}
