import GRDB

/// What replicas need to come together: where each command was made, what could not be put in its
/// table yet, and what people have to settle.
enum M045 {
    static func migrate(_ db: Database) throws {
        try db.execute(
            sql: """
                -- The stamp of the command's changes; replica is where it was made.
                ALTER TABLE command ADD COLUMN stamp INTEGER NOT NULL DEFAULT 0;
                ALTER TABLE command ADD COLUMN replica TEXT NOT NULL DEFAULT '';
                UPDATE command SET (stamp, replica) = (
                    SELECT stamp, replica FROM change WHERE change.command = command.pk LIMIT 1)
                WHERE EXISTS (SELECT 1 FROM change WHERE change.command = command.pk);
                CREATE INDEX commandByOrigin ON command (replica, stamp);

                -- Changes that this version cannot put in a table. They are passed on all the same.
                CREATE TABLE parked (
                    change INTEGER PRIMARY KEY REFERENCES change (pk) ON DELETE CASCADE
                ) STRICT;

                -- Where to look for what contradicts. Local: it follows from the changes.
                CREATE TABLE clash (
                    pk INTEGER PRIMARY KEY,
                    form TEXT NOT NULL
                        CHECK (form IN ('field', 'overlap', 'outside', 'rule', 'gone')),
                    kind TEXT NOT NULL,
                    thing TEXT NOT NULL,
                    other TEXT NOT NULL,
                    isOpen INTEGER NOT NULL CHECK (isOpen IN (0, 1)),
                    foundAt INTEGER NOT NULL,
                    UNIQUE (form, kind, thing, other)
                ) STRICT;
                CREATE INDEX clashOpen ON clash (pk) WHERE isOpen;

                -- The other replicas that are known here, by their public keys. Local.
                CREATE TABLE peer (
                    pk INTEGER PRIMARY KEY,
                    id TEXT NOT NULL UNIQUE,
                    name TEXT NOT NULL,
                    card TEXT NOT NULL CHECK (json_valid(card)),
                    -- What it said that it has, and when.
                    knows TEXT NOT NULL CHECK (json_valid(knows)),
                    heardAt INTEGER NOT NULL,
                    revokedAt INTEGER
                ) STRICT;

                -- Where replicas come together, and what was brought there. Local.
                CREATE TABLE remote (
                    pk INTEGER PRIMARY KEY,
                    place TEXT NOT NULL UNIQUE,
                    -- What people call it, or blank.
                    name TEXT NOT NULL,
                    -- By reader, what they find there.
                    offered TEXT NOT NULL CHECK (json_valid(offered)),
                    -- The names of the segments that were read.
                    handled TEXT NOT NULL CHECK (json_valid(handled)),
                    lastAt INTEGER NOT NULL
                ) STRICT;

                -- Codes of invitations that nobody has answered yet. Local.
                CREATE TABLE invitation (
                    pk INTEGER PRIMARY KEY,
                    code TEXT NOT NULL UNIQUE,
                    madeAt INTEGER NOT NULL
                ) STRICT;
                """)
    }
}
