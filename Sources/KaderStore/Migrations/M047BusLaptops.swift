import GRDB

/// Laptops that went along with the bus: which replicas they are, and what was on them. Local to the
/// device that prepared them.
enum M047 {
    static func migrate(_ db: Database) throws {
        try db.execute(
            sql: """
                -- The trip for which it was prepared; NULL for every other replica.
                ALTER TABLE peer ADD COLUMN trip TEXT;

                CREATE TABLE busLoad (
                    pk INTEGER PRIMARY KEY,
                    trip TEXT NOT NULL,
                    replica TEXT NOT NULL,
                    preparedAt INTEGER NOT NULL,
                    preparedBy TEXT NOT NULL,
                    places TEXT NOT NULL CHECK (json_valid(places)),
                    until TEXT NOT NULL,
                    slots INTEGER NOT NULL,
                    -- Of each person: id, name, and which fields say something.
                    persons TEXT NOT NULL CHECK (json_valid(persons))
                ) STRICT;
                CREATE INDEX busLoadByTrip ON busLoad (trip);
                """)
    }
}
