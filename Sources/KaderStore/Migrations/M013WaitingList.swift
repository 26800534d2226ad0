internal import GRDB

/// Who waits for a slot, what an administrator set, and when people were reminded.
enum M013 {
    static func migrate(_ db: Database) throws {
        try db.execute(sql: tables)
    }

    /// A state and the appointment that goes with it are one field: a merge never offers without a
    /// slot.
    private static let tables = """
        CREATE TABLE waitingEntry (
            pk INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
            contact TEXT NOT NULL REFERENCES contact (id) ON DELETE RESTRICT,
            service TEXT NOT NULL CHECK (service IN ('loopbaan', 'werk-inkomen', 'belasting')),
            places TEXT NOT NULL \(M002.listCheck("places")),
            part TEXT CHECK (part IN ('morning', 'afternoon', 'evening')),
            lastDay TEXT \(M002.dayCheck("lastDay")),
            since INTEGER NOT NULL,
            state TEXT NOT NULL CHECK (state IN ('waiting', 'lapsed', 'withdrawn')
                OR state GLOB 'offered:*' OR state GLOB 'accepted:*'),
            offeredUntil INTEGER,
            passed TEXT NOT NULL \(M002.listCheck("passed")),
            isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1))
        ) STRICT;
        CREATE INDEX waitingEntryBySince ON waitingEntry (since, id)
            WHERE state = 'waiting' OR state GLOB 'offered:*';
        CREATE TABLE setting (
            pk INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
            key TEXT NOT NULL CHECK (key <> ''),
            value TEXT NOT NULL,
            isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1))
        ) STRICT;
        ALTER TABLE appointment ADD COLUMN remindedOn TEXT \(M002.dayCheck("remindedOn"));
        """
}
