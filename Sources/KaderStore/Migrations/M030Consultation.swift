internal import GRDB

/// Organisations, bodies with their seats and meetings, who knows whom, decisions (S34, S35, S61).
enum M030 {
    static func migrate(_ db: Database) throws {
        try db.execute(sql: organisations + bodies + decisions)
    }

    /// How each of these tables begins and ends.
    static let head = """
        pk INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE CHECK (length(id) = 36)
        """
    static let tail = """
        isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1))
        """

    private static let organisations = """
        CREATE TABLE organisation (
            \(head),
            name TEXT NOT NULL CHECK (trim(name) <> ''),
            type TEXT NOT NULL CHECK (type <> ''),
            region TEXT CHECK (region <> ''),
            note TEXT NOT NULL,
            \(tail)
        ) STRICT;

        CREATE TABLE acquaintance (
            \(head),
            organisation TEXT NOT NULL REFERENCES organisation (id) ON DELETE RESTRICT,
            contact TEXT NOT NULL REFERENCES contact (id) ON DELETE RESTRICT,
            knownBy TEXT NOT NULL REFERENCES contact (id) ON DELETE RESTRICT,
            note TEXT NOT NULL,
            \(tail)
        ) STRICT;

        """

    private static let bodies = """
        CREATE TABLE body (
            \(head),
            name TEXT NOT NULL CHECK (trim(name) <> ''),
            type TEXT NOT NULL CHECK (type <> ''),
            region TEXT CHECK (region <> ''),
            organisations TEXT NOT NULL \(M002.listCheck("organisations")),
            rhythm TEXT NOT NULL,
            fund TEXT CHECK (fund <> ''),
            note TEXT NOT NULL,
            \(tail)
        ) STRICT;

        CREATE TABLE seat (
            \(head),
            body TEXT NOT NULL REFERENCES body (id) ON DELETE RESTRICT,
            holder TEXT REFERENCES contact (id) ON DELETE RESTRICT,
            substitute TEXT REFERENCES contact (id) ON DELETE RESTRICT,
            "from" TEXT \(M002.dayCheck("from")),
            until TEXT \(M002.dayCheck("until")),
            note TEXT NOT NULL,
            \(tail)
        ) STRICT;
        CREATE INDEX seatByBody ON seat (body);

        CREATE TABLE sitting (
            \(head),
            body TEXT NOT NULL REFERENCES body (id) ON DELETE RESTRICT,
            day TEXT NOT NULL \(M002.dayCheck("day")),
            contribution TEXT NOT NULL,
            isPrepared INTEGER NOT NULL CHECK (isPrepared IN (0, 1)),
            note TEXT NOT NULL,
            \(tail)
        ) STRICT;
        CREATE INDEX sittingByBody ON sitting (body);

        """

    private static let decisions = """
        CREATE TABLE decision (
            \(head),
            decisionKind TEXT NOT NULL CHECK (decisionKind IN ('decision', 'agreement', 'term')),
            title TEXT NOT NULL CHECK (trim(title) <> ''),
            day TEXT NOT NULL \(M002.dayCheck("day")),
            body TEXT REFERENCES body (id) ON DELETE RESTRICT,
            region TEXT CHECK (region <> ''),
            consequence TEXT NOT NULL,
            doer TEXT REFERENCES contact (id) ON DELETE RESTRICT,
            due TEXT \(M002.dayCheck("due")),
            doneOn TEXT \(M002.dayCheck("doneOn")),
            \(tail)
        ) STRICT;
        CREATE INDEX decisionByBody ON decision (body);
        """
}
