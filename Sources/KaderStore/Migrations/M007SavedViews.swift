internal import GRDB

/// How each person looks at a list, under names; with a blank name, how it was left.
enum M007 {
    static func migrate(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE savedView (
                    pk INTEGER PRIMARY KEY,
                    owner TEXT NOT NULL CHECK (owner <> ''),
                    list TEXT NOT NULL CHECK (list <> ''),
                    name TEXT NOT NULL COLLATE NOCASE,
                    filter TEXT NOT NULL,
                    sort TEXT NOT NULL,
                    columns TEXT NOT NULL CHECK (json_valid(columns)),
                    region TEXT,
                    year INTEGER,
                    withArchived INTEGER NOT NULL CHECK (withArchived IN (0, 1)),
                    UNIQUE (owner, list, name)
                ) STRICT;
                """)
    }
}
