internal import GRDB

/// Rooms, spreekuren, appointments, and the ledger of who and what is where when.
enum M005 {
    static func migrate(_ db: Database) throws {
        try db.execute(sql: agenda)
        try db.execute(sql: ledger)
    }

    private static let agenda = """
        CREATE TABLE room (
            pk INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
            house TEXT NOT NULL CHECK (house <> ''),
            name TEXT NOT NULL CHECK (trim(name) <> ''),
            capacity INTEGER NOT NULL CHECK (capacity >= 1),
            isArchived INTEGER NOT NULL CHECK (isArchived IN (0, 1)),
            isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1))
        ) STRICT;
        CREATE INDEX roomByHouse ON room (house, name, pk);

        CREATE TABLE spreekuur (
            pk INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
            service TEXT NOT NULL
                CHECK (service IN ('loopbaan', 'werk-inkomen', 'belasting', 'inloop')),
            place TEXT NOT NULL CHECK (place <> ''),
            day TEXT NOT NULL \(M002.dayCheck("day")),
            hours TEXT NOT NULL
                CHECK (hours GLOB '[0-2][0-9]:[0-5][0-9]-[0-2][0-9]:[0-5][0-9]'
                    AND substr(hours, 1, 5) < substr(hours, 7, 5)),
            staff TEXT NOT NULL \(M002.listCheck("staff")) CHECK (json_array_length(staff) >= 1),
            rooms TEXT NOT NULL \(M002.listCheck("rooms")),
            cancellation TEXT,
            isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1)),
            CHECK ((place = 'online') = (json_array_length(rooms) = 0))
        ) STRICT;
        CREATE INDEX spreekuurByPlace ON spreekuur (place, day, hours, pk);
        CREATE INDEX spreekuurByDay ON spreekuur (day, hours, pk);

        CREATE TABLE appointment (
            pk INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
            spreekuur TEXT NOT NULL REFERENCES spreekuur (id) ON DELETE RESTRICT,
            contact TEXT NOT NULL REFERENCES contact (id) ON DELETE RESTRICT,
            service TEXT NOT NULL
                CHECK (service IN ('loopbaan', 'werk-inkomen', 'belasting', 'inloop')),
            day TEXT NOT NULL \(M002.dayCheck("day")),
            hours TEXT NOT NULL
                CHECK (hours GLOB '[0-2][0-9]:[0-5][0-9]-[0-2][0-9]:[0-5][0-9]'
                    AND substr(hours, 1, 5) < substr(hours, 7, 5)),
            consulenten TEXT NOT NULL \(M002.listCheck("consulenten"))
                CHECK (json_array_length(consulenten) >= 1),
            room TEXT REFERENCES room (id) ON DELETE RESTRICT,
            note TEXT NOT NULL,
            state TEXT NOT NULL CHECK (state IN ('planned', 'cancelled')),
            reason TEXT NOT NULL,
            isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1))
        ) STRICT;
        CREATE INDEX appointmentBySpreekuur ON appointment (spreekuur, hours, pk);
        CREATE INDEX appointmentByContact ON appointment (contact, day);
        CREATE INDEX appointmentByDay ON appointment (day, hours, pk);
        """

    /// Two layers: a *shift* (a spreekuur's hold on its staff and rooms) and a *visit* (an
    /// appointment's hold on client, consulenten and room). Overlap is refused within a layer; a
    /// visit of staff or room lies inside their shift. The bound of a day keeps the search for an
    /// overlap the same at ten claims and at a million (ARCHITECTURE 18). A claim that a merge
    /// brings in may overlap and is `disputed`; a local claim is refused against those too.
    private static let ledger = """
        CREATE TABLE occupancy (
            pk INTEGER PRIMARY KEY,
            layer TEXT NOT NULL CHECK (layer IN ('shift', 'visit')),
            person INTEGER REFERENCES contact (pk) ON DELETE RESTRICT,
            room INTEGER REFERENCES room (pk) ON DELETE RESTRICT,
            "from" INTEGER NOT NULL,
            "until" INTEGER NOT NULL,
            spreekuur INTEGER NOT NULL REFERENCES spreekuur (pk) ON DELETE RESTRICT,
            appointment INTEGER REFERENCES appointment (pk) ON DELETE RESTRICT,
            isClient INTEGER NOT NULL CHECK (isClient IN (0, 1)),
            isDisputed INTEGER NOT NULL DEFAULT 0 CHECK (isDisputed IN (0, 1)),
            CHECK ((person IS NULL) <> (room IS NULL)),
            CHECK ((layer = 'visit') = (appointment IS NOT NULL)),
            CHECK ("until" - "from" BETWEEN 1 AND 86400)
        ) STRICT;
        CREATE INDEX occupancyOfPerson ON occupancy (person, layer, "from", "until")
            WHERE person IS NOT NULL;
        CREATE INDEX occupancyOfRoom ON occupancy (room, layer, "from", "until")
            WHERE room IS NOT NULL;
        CREATE INDEX occupancyBySpreekuur ON occupancy (spreekuur, layer);
        CREATE INDEX occupancyByAppointment ON occupancy (appointment)
            WHERE appointment IS NOT NULL;

        \(refuseOverlap("Person", "person"))
        \(refuseOverlap("Room", "room"))

        CREATE TRIGGER occupancyVisitInShift BEFORE INSERT ON occupancy
        WHEN NEW.layer = 'visit' AND NOT NEW.isClient AND NOT NEW.isDisputed
        BEGIN
            SELECT RAISE (ABORT, 'kader: visit outside shift') WHERE NOT EXISTS (
                SELECT 1 FROM occupancy
                WHERE spreekuur = NEW.spreekuur AND layer = 'shift'
                    AND person IS NEW.person AND room IS NEW.room
                    AND "from" <= NEW."from" AND "until" >= NEW."until"
            );
        END;
        """

    private static func refuseOverlap(_ name: String, _ column: String) -> String {
        """
        CREATE TRIGGER occupancy\(name)Overlap BEFORE INSERT ON occupancy
        WHEN NEW.\(column) IS NOT NULL AND NOT NEW.isDisputed
        BEGIN
            SELECT RAISE (ABORT, 'kader: overlap') WHERE EXISTS (
                SELECT 1 FROM occupancy
                WHERE \(column) = NEW.\(column) AND layer = NEW.layer
                    AND "from" < NEW."until" AND "from" > NEW."from" - 86400
                    AND "until" > NEW."from"
            );
        END;
        CREATE TRIGGER occupancy\(name)Fixed BEFORE UPDATE ON occupancy
        WHEN NEW.\(column) IS NOT NULL AND NOT NEW.isDisputed
        BEGIN
            SELECT RAISE (ABORT, 'kader: a claim is not changed, but made anew');
        END;
        """
    }
}
