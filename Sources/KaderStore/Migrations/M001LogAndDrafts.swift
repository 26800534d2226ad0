internal import GRDB

/// What the file is; what was done, by whom; what is half typed.
enum M001 {
    static func migrate(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE meta (
                    key TEXT NOT NULL PRIMARY KEY,
                    value TEXT NOT NULL
                ) STRICT, WITHOUT ROWID;

                -- One step of undo. isUndone is kept beside the undo commands that say it.
                CREATE TABLE command (
                    pk INTEGER PRIMARY KEY,
                    id TEXT NOT NULL UNIQUE,
                    actor TEXT NOT NULL CHECK (length(actor) BETWEEN 1 AND 64),
                    name TEXT NOT NULL,
                    at INTEGER NOT NULL,
                    undoes INTEGER REFERENCES command (pk) ON DELETE RESTRICT,
                    redoes INTEGER REFERENCES command (pk) ON DELETE RESTRICT,
                    isUndone INTEGER NOT NULL DEFAULT 0 CHECK (isUndone IN (0, 1)),
                    CHECK (undoes IS NULL OR redoes IS NULL)
                ) STRICT;
                CREATE INDEX commandByActor ON command (actor, pk);

                -- One row per command and thing. base: per field, the stamp it replaces.
                CREATE TABLE change (
                    pk INTEGER PRIMARY KEY,
                    command INTEGER NOT NULL REFERENCES command (pk) ON DELETE RESTRICT,
                    kind TEXT NOT NULL,
                    thing TEXT NOT NULL,
                    subject TEXT,
                    fields TEXT NOT NULL CHECK (json_valid(fields)),
                    base TEXT NOT NULL CHECK (json_valid(base)),
                    stamp INTEGER NOT NULL,
                    replica TEXT NOT NULL,
                    isCreation INTEGER NOT NULL CHECK (isCreation IN (0, 1))
                ) STRICT;
                CREATE INDEX changeByThing ON change (thing, stamp);
                CREATE INDEX changeByCommand ON change (command);
                CREATE INDEX changeBySubject ON change (subject) WHERE subject IS NOT NULL;

                -- A half-filled form, for its author only. No change: local, never synced.
                CREATE TABLE draft (
                    pk INTEGER PRIMARY KEY,
                    id TEXT NOT NULL UNIQUE,
                    author TEXT NOT NULL,
                    form TEXT NOT NULL,
                    body TEXT NOT NULL CHECK (json_valid(body)),
                    savedAt INTEGER NOT NULL
                ) STRICT;
                CREATE INDEX draftByAuthor ON draft (author, savedAt);
                """)
    }
}
