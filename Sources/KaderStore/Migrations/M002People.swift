internal import GRDB

/// The only table of people, and the roles that point to it from-until (ARCHITECTURE 18).
enum M002 {
    static func migrate(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE contact (
                    pk INTEGER PRIMARY KEY,
                    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
                    given TEXT NOT NULL,
                    infix TEXT NOT NULL,
                    family TEXT NOT NULL CHECK (family <> ''),
                    standing TEXT NOT NULL CHECK (standing IN
                        ('member', 'housemate', 'non-member', 'function-holder', 'unknown')),
                    memberNumber TEXT NOT NULL,
                    phone TEXT NOT NULL,
                    email TEXT NOT NULL,
                    town TEXT NOT NULL,
                    isArchived INTEGER NOT NULL CHECK (isArchived IN (0, 1)),
                    isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1)),
                    sortName TEXT NOT NULL,
                    searchText TEXT NOT NULL
                ) STRICT;
                CREATE INDEX contactByName ON contact (sortName, pk)
                    WHERE isArchived = 0 AND isWithdrawn = 0;
                \(search("contact"))

                CREATE TABLE kaderlid (
                    pk INTEGER PRIMARY KEY,
                    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
                    contact TEXT NOT NULL REFERENCES contact (id) ON DELETE RESTRICT,
                    network TEXT REFERENCES network (id) ON DELETE RESTRICT,
                    sector TEXT,
                    "from" TEXT \(dayCheck("from")),
                    until TEXT \(dayCheck("until")),
                    isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1)),
                    CHECK ("from" IS NULL OR until IS NULL OR "from" <= until)
                ) STRICT;
                CREATE INDEX kaderlidByContact ON kaderlid (contact);
                CREATE INDEX kaderlidByNetwork ON kaderlid (network);

                CREATE TABLE consulent (
                    pk INTEGER PRIMARY KEY,
                    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
                    contact TEXT NOT NULL REFERENCES contact (id) ON DELETE RESTRICT,
                    houses TEXT NOT NULL \(listCheck("houses")),
                    services TEXT NOT NULL \(listCheck("services")),
                    isOnline INTEGER NOT NULL CHECK (isOnline IN (0, 1)),
                    status TEXT NOT NULL
                        CHECK (status IN ('candidate', 'in-training', 'bookable', 'stopped')),
                    isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1))
                ) STRICT;
                CREATE INDEX consulentByContact ON consulent (contact);
                """)
    }
}

/// What schemas of several migrations say in the same way. Part of those migrations: never edited.
extension M002 {
    static func dayCheck(_ column: String) -> String {
        "CHECK (\"\(column)\" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]')"
    }

    static func listCheck(_ column: String) -> String {
        "CHECK (json_valid(\(column)) AND json_type(\(column)) = 'array')"
    }

    /// A full-text index over the column `searchText` of `table`, kept by triggers.
    static func search(_ table: String) -> String {
        """
        CREATE VIRTUAL TABLE \(table)Search USING fts5 (
            searchText, content = '\(table)', content_rowid = 'pk', prefix = '2 3',
            tokenize = 'unicode61 remove_diacritics 2', columnsize = 0, detail = none
        );
        CREATE TRIGGER \(table)SearchInserted AFTER INSERT ON \(table) BEGIN
            INSERT INTO \(table)Search (rowid, searchText) VALUES (NEW.pk, NEW.searchText);
        END;
        CREATE TRIGGER \(table)SearchUpdated AFTER UPDATE OF searchText ON \(table)
            WHEN OLD.searchText <> NEW.searchText
        BEGIN
            INSERT INTO \(table)Search (\(table)Search, rowid, searchText)
                VALUES ('delete', OLD.pk, OLD.searchText);
            INSERT INTO \(table)Search (rowid, searchText) VALUES (NEW.pk, NEW.searchText);
        END;
        CREATE TRIGGER \(table)SearchDeleted AFTER DELETE ON \(table) BEGIN
            INSERT INTO \(table)Search (\(table)Search, rowid, searchText)
                VALUES ('delete', OLD.pk, OLD.searchText);
        END;
        """
    }
}
