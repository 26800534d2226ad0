internal import GRDB

/// Regions of a network with days (S25); working groups of several networks, of a province, and
/// with members (S12).
enum M037 {
    /// Regions without days stay where they are: files of before say what they said.
    static func migrate(_ db: Database) throws {
        try db.execute(
            sql: """
                ALTER TABLE network ADD COLUMN datedRegions TEXT NOT NULL DEFAULT '[]'
                    \(M002.listCheck("datedRegions"));
                ALTER TABLE workingGroup ADD COLUMN others TEXT NOT NULL DEFAULT '[]'
                    \(M002.listCheck("others"));
                ALTER TABLE workingGroup ADD COLUMN province TEXT
                    CHECK (province GLOB 'PV[0-9][0-9]');
                ALTER TABLE workingGroup ADD COLUMN members TEXT NOT NULL DEFAULT '[]'
                    \(M002.listCheck("members"));
                CREATE INDEX workingGroupOfSeveral ON workingGroup (pk) WHERE others <> '[]';
                """)
    }
}
