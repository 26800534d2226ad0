internal import GRDB

/// Terms of services as data, appointments with buffers, waivers and the states of the day at the
/// desk, and slots that an open form holds.
enum M008 {
    static func migrate(_ db: Database) throws {
        try db.execute(sql: terms)
        try db.execute(sql: appointment)
        try db.execute(sql: holds)
    }

    private static let terms = """
        CREATE TABLE serviceTerms (
            pk INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
            service TEXT NOT NULL
                CHECK (service IN ('loopbaan', 'werk-inkomen', 'belasting', 'inloop')),
            minutes INTEGER NOT NULL CHECK (minutes BETWEEN 10 AND 480),
            consulenten INTEGER NOT NULL CHECK (consulenten BETWEEN 1 AND 4),
            buffers TEXT NOT NULL CHECK (buffers GLOB '[0-9]*,[0-9]*'),
            leadHours INTEGER NOT NULL CHECK (leadHours >= 0),
            horizonDays INTEGER CHECK (horizonDays >= 1),
            audience TEXT NOT NULL \(M002.listCheck("audience"))
                CHECK (json_array_length(audience) >= 1),
            forWhomNl TEXT NOT NULL, forWhomEn TEXT NOT NULL,
            conditionNl TEXT NOT NULL, conditionEn TEXT NOT NULL,
            whatNl TEXT NOT NULL, whatEn TEXT NOT NULL,
            howNl TEXT NOT NULL, howEn TEXT NOT NULL,
            whoNl TEXT NOT NULL, whoEn TEXT NOT NULL,
            isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1))
        ) STRICT;
        """

    /// SQLite cannot change a CHECK: the table is made anew, as its manual says (section 7 of
    /// "ALTER TABLE").
    private static let appointment = """
        CREATE TABLE appointmentAnew (
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
            buffers TEXT NOT NULL CHECK (buffers GLOB '[0-9]*,[0-9]*'),
            waiver TEXT NOT NULL CHECK (waiver = '' OR instr(waiver, ': ') > 0),
            note TEXT NOT NULL,
            state TEXT NOT NULL CHECK (state IN
                ('planned', 'provisional', 'arrived', 'called', 'away', 'left', 'attended',
                'no-show', 'cancelled', 'late-cancelled')),
            cause TEXT NOT NULL CHECK (cause IN
                ('', 'at-request', 'consulent-ill', 'house-closed', 'no-longer-needed',
                'entered-twice', 'other')),
            reason TEXT NOT NULL,
            isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1))
        ) STRICT;
        INSERT INTO appointmentAnew
            SELECT pk, id, spreekuur, contact, service, day, hours, consulenten, room, '0,0', '',
                note, state, '', reason, isWithdrawn
            FROM appointment;
        DROP TABLE appointment;
        ALTER TABLE appointmentAnew RENAME TO appointment;
        CREATE INDEX appointmentBySpreekuur ON appointment (spreekuur, hours, pk);
        CREATE INDEX appointmentByContact ON appointment (contact, day);
        CREATE INDEX appointmentByDay ON appointment (day, hours, pk);
        """

    /// Local and short-lived: no change, never exchanged.
    private static let holds = """
        CREATE TABLE slotHold (
            pk INTEGER PRIMARY KEY,
            owner TEXT NOT NULL UNIQUE,
            resources TEXT NOT NULL \(M002.listCheck("resources")),
            "from" INTEGER NOT NULL,
            "until" INTEGER NOT NULL CHECK ("from" < "until"),
            lapses INTEGER NOT NULL
        ) STRICT;
        """
}
