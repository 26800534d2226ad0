import GRDB

/// The bus (S6): its trips and stops, the slots that are kept for it, what it counted and took down.
enum M046 {
    static func migrate(_ db: Database) throws {
        try db.execute(sql: trips + counts)
    }

    private static let hours = """
        CHECK (hours GLOB '[0-2][0-9]:[0-5][0-9]-[0-2][0-9]:[0-5][0-9]'
                AND substr(hours, 1, 5) < substr(hours, 7, 5))
        """

    private static let trips = """
        CREATE TABLE busTrip (
            \(M030.head),
            day TEXT NOT NULL \(M002.dayCheck("day")),
            title TEXT NOT NULL CHECK (trim(title) <> ''),
            crew TEXT NOT NULL \(M002.listCheck("crew")),
            laptop TEXT NOT NULL,
            tripState TEXT NOT NULL
                CHECK (tripState IN ('planned', 'out', 'returned', 'lost')),
            note TEXT NOT NULL,
            \(M030.tail)
        ) STRICT;
        CREATE INDEX busTripByDay ON busTrip (day);

        CREATE TABLE busStop (
            \(M030.head),
            trip TEXT NOT NULL REFERENCES busTrip (id) ON DELETE RESTRICT,
            hours TEXT NOT NULL \(hours),
            spot TEXT NOT NULL CHECK (trim(spot) <> ''),
            municipality TEXT CHECK (municipality <> ''),
            purpose TEXT NOT NULL
                CHECK (purpose IN ('information', 'aid', 'intake', 'talks', 'action')),
            action TEXT NOT NULL,
            link TEXT NOT NULL,
            note TEXT NOT NULL,
            \(M030.tail)
        ) STRICT;
        CREATE INDEX busStopByTrip ON busStop (trip);

        CREATE TABLE busSlot (
            \(M030.head),
            trip TEXT NOT NULL REFERENCES busTrip (id) ON DELETE RESTRICT,
            spreekuur TEXT NOT NULL REFERENCES spreekuur (id) ON DELETE RESTRICT,
            day TEXT NOT NULL \(M002.dayCheck("day")),
            hours TEXT NOT NULL \(hours),
            consulenten TEXT NOT NULL \(M002.listCheck("consulenten")),
            room TEXT REFERENCES room (id) ON DELETE RESTRICT,
            \(M030.tail)
        ) STRICT;
        CREATE INDEX busSlotByTrip ON busSlot (trip);
        CREATE INDEX busSlotBySpreekuur ON busSlot (spreekuur);

        """

    private static let counts = """
        CREATE TABLE busTally (
            \(M030.head),
            stop TEXT NOT NULL REFERENCES busStop (id) ON DELETE RESTRICT,
            tally TEXT NOT NULL CHECK (tally IN ('information', 'aid', 'talk', 'action')),
            hour INTEGER NOT NULL CHECK (hour BETWEEN 0 AND 23),
            people INTEGER NOT NULL CHECK (people BETWEEN 1 AND 999),
            \(M030.tail)
        ) STRICT;
        CREATE INDEX busTallyByStop ON busTally (stop);

        CREATE TABLE busIntake (
            \(M030.head),
            stop TEXT NOT NULL REFERENCES busStop (id) ON DELETE RESTRICT,
            hour INTEGER NOT NULL CHECK (hour BETWEEN 0 AND 23),
            contact TEXT REFERENCES contact (id) ON DELETE RESTRICT,
            registration TEXT REFERENCES registration (id) ON DELETE RESTRICT,
            appointment TEXT REFERENCES appointment (id) ON DELETE RESTRICT,
            \(M030.tail)
        ) STRICT;
        CREATE INDEX busIntakeByStop ON busIntake (stop);
        CREATE INDEX busIntakeByContact ON busIntake (contact) WHERE contact IS NOT NULL;
        """
}
