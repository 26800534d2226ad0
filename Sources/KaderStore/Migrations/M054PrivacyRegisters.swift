internal import GRDB

/// What people ask about their own data, whose data are restricted, and breaches (AVG 12 to 21, 33).
enum M054 {
    static func migrate(_ db: Database) throws {
        try db.execute(sql: requests + breaches)
    }

    private static let requests = """
        CREATE TABLE personRequest (
            \(M030.head),
            right TEXT NOT NULL CHECK (right IN ('access', 'rectification', 'erasure',
                'restriction', 'portability', 'objection')),
            contact TEXT REFERENCES contact (id) ON DELETE RESTRICT,
            name TEXT NOT NULL,
            receivedOn TEXT NOT NULL \(M002.dayCheck("receivedOn")),
            identified TEXT NOT NULL,
            wish TEXT NOT NULL,
            -- The day on which it was told that it takes longer, and why.
            postponed TEXT CHECK (postponed GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]/?*'),
            -- The day, and how it ended.
            ended TEXT CHECK (ended GLOB '*/granted' OR ended GLOB '*/partly'
                OR ended GLOB '*/refused'),
            answer TEXT NOT NULL,
            exceptionGround TEXT NOT NULL,
            \(M030.tail),
            CHECK (contact IS NOT NULL OR trim(name) <> '')
        ) STRICT;
        CREATE INDEX personRequestOpen ON personRequest (receivedOn) WHERE ended IS NULL;
        CREATE INDEX personRequestByContact ON personRequest (contact) WHERE contact IS NOT NULL;

        CREATE TABLE restriction (
            \(M030.head),
            contact TEXT NOT NULL REFERENCES contact (id) ON DELETE RESTRICT,
            reason TEXT NOT NULL CHECK (trim(reason) <> ''),
            "from" TEXT NOT NULL \(M002.dayCheck("from")),
            liftedOn TEXT \(M002.dayCheck("liftedOn")),
            \(M030.tail)
        ) STRICT;
        CREATE INDEX restrictionByContact ON restriction (contact) WHERE liftedOn IS NULL;

        """

    private static let breaches = """
        CREATE TABLE breach (
            \(M030.head),
            discoveredAt INTEGER NOT NULL,
            happened TEXT NOT NULL CHECK (trim(happened) <> ''),
            whose TEXT NOT NULL,
            peopleCount INTEGER CHECK (peopleCount >= 0),
            dataKinds TEXT NOT NULL,
            consequences TEXT NOT NULL,
            measures TEXT NOT NULL,
            authority TEXT CHECK (authority GLOB 'done:?*' OR authority GLOB 'not:?*'),
            peopleTold TEXT CHECK (peopleTold GLOB 'done:?*' OR peopleTold GLOB 'not:?*'),
            delayReason TEXT NOT NULL,
            \(M030.tail)
        ) STRICT;
        CREATE INDEX breachByTime ON breach (discoveredAt);
        """
}
