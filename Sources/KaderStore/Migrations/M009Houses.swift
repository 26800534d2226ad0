internal import GRDB

/// What rooms are for, when houses are open, and on which days they are not.
enum M009 {
    static func migrate(_ db: Database) throws {
        try db.execute(sql: rooms)
        try db.execute(sql: opening)
        try db.execute(sql: closing)
    }

    private static let rooms = """
        ALTER TABLE room ADD COLUMN kind TEXT NOT NULL DEFAULT 'consulting'
            CHECK (kind IN ('consulting', 'meeting', 'training', 'gathering', 'workplace'));
        """

    /// One row per house; a weekday is one field, so that a merge never joins halves of two days.
    private static let opening = """
        CREATE TABLE openingHours (
            pk INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
            house TEXT NOT NULL CHECK (house <> ''),
            \(weekdays.map { "\($0) TEXT NOT NULL \(partsCheck($0))" }.joined(separator: ",\n    ")),
            isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1))
        ) STRICT;
        CREATE INDEX openingHoursByHouse ON openingHours (house);
        """

    private static let closing = """
        CREATE TABLE closure (
            pk INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
            house TEXT CHECK (house <> ''),
            days TEXT NOT NULL CHECK (days GLOB '\(day)/\(day)'
                AND substr(days, 1, 10) <= substr(days, 12)),
            reason TEXT NOT NULL CHECK (trim(reason) <> ''),
            isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1))
        ) STRICT;
        CREATE INDEX closureByHouse ON closure (house, days);

        CREATE TABLE holidayChoice (
            pk INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
            house TEXT NOT NULL CHECK (house <> ''),
            rule TEXT NOT NULL CHECK (rule <> ''),
            isOpen INTEGER NOT NULL CHECK (isOpen IN (0, 1)),
            isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1))
        ) STRICT;
        CREATE INDEX holidayChoiceByHouse ON holidayChoice (house);
        """

    private static let weekdays = [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    ]

    private static let day = "[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]"
    private static let hours = "[0-2][0-9]:[0-5][0-9]-[0-2][0-9]:[0-5][0-9]"

    /// Blank, or one part, or two.
    private static func partsCheck(_ column: String) -> String {
        "CHECK (\(column) = '' OR \(column) GLOB '\(hours)' OR \(column) GLOB '\(hours),\(hours)')"
    }
}
