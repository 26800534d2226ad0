import GRDB

/// The conferences of regions and what is said and chosen there (S7).
enum M028 {
    /// Who came is counted by sector in one field; nobody is named.
    static func migrate(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE conference (
                    pk INTEGER PRIMARY KEY,
                    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
                    region TEXT NOT NULL CHECK (region GLOB 'AM[0-9][0-9]'),
                    year INTEGER NOT NULL CHECK (year BETWEEN 2015 AND 2099),
                    day TEXT \(M002.dayCheck("day")),
                    location TEXT NOT NULL,
                    attendees TEXT NOT NULL \(M002.listCheck("attendees")),
                    note TEXT NOT NULL,
                    isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1))
                ) STRICT;
                CREATE INDEX conferenceByRegion ON conference (region, year);

                CREATE TABLE conferencePoint (
                    pk INTEGER PRIMARY KEY,
                    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
                    conference TEXT NOT NULL REFERENCES conference (id) ON DELETE RESTRICT,
                    sort TEXT NOT NULL CHECK (sort IN ('observation', 'question', 'choice')),
                    text TEXT NOT NULL CHECK (trim(text) <> ''),
                    planItem TEXT REFERENCES planItem (id) ON DELETE RESTRICT,
                    owner TEXT CHECK (owner GLOB 'person:*' OR owner GLOB 'network:*'
                        OR owner GLOB 'sector:*' OR owner GLOB 'campaign:*'),
                    parties TEXT NOT NULL \(M002.listCheck("parties")),
                    isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1))
                ) STRICT;
                CREATE INDEX conferencePointByConference ON conferencePoint (conference, pk);
                CREATE INDEX conferencePointByPlanItem ON conferencePoint (planItem)
                    WHERE planItem IS NOT NULL;
                """)
    }
}
