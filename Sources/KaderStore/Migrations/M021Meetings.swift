import GRDB

/// Information meetings and who comes to them (S39).
enum M021 {
    /// Who comes is one field: a merge never makes a person of a head count.
    static func migrate(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE meeting (
                    pk INTEGER PRIMARY KEY,
                    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
                    day TEXT NOT NULL \(M002.dayCheck("day")),
                    hours TEXT CHECK (hours GLOB '[0-2][0-9]:[0-5][0-9]-[0-2][0-9]:[0-5][0-9]'),
                    venue TEXT NOT NULL
                        CHECK (venue = 'online' OR venue GLOB 'house:?*' OR venue GLOB 'at:?*'),
                    theme TEXT NOT NULL CHECK (trim(theme) <> ''),
                    capacity INTEGER NOT NULL CHECK (capacity BETWEEN 1 AND 2000),
                    isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1))
                ) STRICT;
                CREATE INDEX meetingByDay ON meeting (day, pk);

                CREATE TABLE meetingGuest (
                    pk INTEGER PRIMARY KEY,
                    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
                    meeting TEXT NOT NULL REFERENCES meeting (id) ON DELETE RESTRICT,
                    who TEXT NOT NULL CHECK (who GLOB 'person:?*' OR who GLOB 'heads:[1-9]*'),
                    attendance TEXT NOT NULL
                        CHECK (attendance IN ('expected', 'attended', 'absent')),
                    needs TEXT NOT NULL \(M002.listCheck("needs")),
                    wish TEXT CHECK (wish GLOB 'department:?*' OR wish GLOB 'official:?*'
                        OR wish GLOB 'partner:?*'),
                    referral TEXT REFERENCES referral (id) ON DELETE RESTRICT,
                    isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1))
                ) STRICT;
                CREATE INDEX meetingGuestByMeeting ON meetingGuest (meeting, pk);
                CREATE INDEX meetingGuestByReferral ON meetingGuest (referral)
                    WHERE referral IS NOT NULL;
                """)
    }
}
