internal import GRDB

/// Keys of people who come in over SSH, and the log of who saw what. Both are of this machine: they do
/// not travel.
enum M050 {
    static func migrate(_ db: Database) throws {
        try db.execute(sql: keys)
        try db.execute(sql: log)
        try db.execute(sql: guards)
    }

    private static let keys = """
        CREATE TABLE sessionKey (
            pk INTEGER PRIMARY KEY,
            fingerprint TEXT NOT NULL UNIQUE CHECK (fingerprint GLOB 'SHA256:*'),
            actor TEXT NOT NULL CHECK (length(actor) BETWEEN 1 AND 64),
            kind TEXT NOT NULL,
            -- The key itself, in Base64.
            body TEXT NOT NULL,
            comment TEXT NOT NULL,
            addedAt INTEGER NOT NULL,
            addedBy TEXT NOT NULL,
            revokedAt INTEGER
        ) STRICT;
        """

    /// Each line is bound to the one before: hash is BLAKE2b over previous and the fields.
    private static let log = """
        CREATE TABLE accessLog (
            pk INTEGER PRIMARY KEY AUTOINCREMENT,
            at INTEGER NOT NULL,
            actor TEXT NOT NULL,
            -- desk, command, or the fingerprint of a key.
            way TEXT NOT NULL,
            act TEXT NOT NULL CHECK (act <> ''),
            -- The contact whose file it is.
            subject TEXT,
            detail TEXT NOT NULL CHECK (length(detail) <= 200),
            previous BLOB NOT NULL CHECK (length(previous) = 32),
            hash BLOB NOT NULL CHECK (length(hash) = 32)
        ) STRICT;
        CREATE INDEX accessLogBySubject ON accessLog (subject, pk) WHERE subject IS NOT NULL;

        -- Its end, as it was noted now and then.
        CREATE TABLE accessLogHead (
            pk INTEGER PRIMARY KEY,
            at INTEGER NOT NULL,
            occasion TEXT NOT NULL
                CHECK (occasion IN ('backup', 'sync', 'review', 'trim')),
            number INTEGER NOT NULL,
            hash BLOB NOT NULL CHECK (length(hash) = 32)
        ) STRICT;

        -- What retention took away: all up to this line, which had this hash.
        CREATE TABLE accessLogTrim (
            pk INTEGER PRIMARY KEY,
            at INTEGER NOT NULL,
            upTo INTEGER NOT NULL,
            hash BLOB NOT NULL CHECK (length(hash) = 32)
        ) STRICT;
        """

    private static let guards = """
        CREATE TRIGGER accessLogStays BEFORE UPDATE ON accessLog BEGIN
            SELECT RAISE(ABORT, 'a line of the log stays as it is');
        END;
        CREATE TRIGGER accessLogKept BEFORE DELETE ON accessLog
        WHEN NOT EXISTS (SELECT 1 FROM accessLogTrim WHERE upTo >= OLD.pk) BEGIN
            SELECT RAISE(ABORT, 'a line of the log is kept');
        END;
        CREATE TRIGGER accessLogHeadStays BEFORE UPDATE ON accessLogHead BEGIN
            SELECT RAISE(ABORT, 'a head of the log stays as it is');
        END;
        CREATE TRIGGER accessLogHeadKept BEFORE DELETE ON accessLogHead BEGIN
            SELECT RAISE(ABORT, 'a head of the log is kept');
        END;
        """
}
