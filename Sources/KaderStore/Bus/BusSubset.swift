internal import Foundation
internal import GRDB
internal import KaderDomain

/// What goes along on the laptop of the bus, and nothing else: each table is named with the rows that are
/// copied, so that a table which is not named stays empty.
///
/// The rows come from the database `home`, attached to a new one; what is left out was never in the file.
struct BusSubset {
    let trip: BusTrip
    let places: [Place]
    let until: Day
    let db: Database
    let steps: BusSteps

    /// Copies everything, in an order in which each finds what it points to.
    func fill() throws {
        try choose()
        try copyThings()
        try blankEmployers()
        try steps.begin(.log)
        try copyLog()
        try steps.begin(.claims)
        try copyLedger()
        try steps.begin(.words)
        try SearchIndex(db).rebuild()
    }

    /// Which spreekuren, appointments, people and rooms go along.
    private func choose() throws {
        try db.execute(
            sql: """
                CREATE TEMP TABLE keptHour AS SELECT id, pk, staff, rooms, series
                    FROM home.spreekuur
                    WHERE place IN (SELECT value FROM json_each(:places)) AND NOT isWithdrawn
                        AND day BETWEEN :day AND :until;
                CREATE TEMP TABLE keptVisit AS SELECT id, pk, contact, consulenten, room
                    FROM home.appointment
                    WHERE day = :day AND NOT isWithdrawn
                        AND spreekuur IN (SELECT id FROM keptHour);
                """, arguments: arguments)
        try db.execute(
            sql: """
                CREATE TEMP TABLE keptClient AS SELECT DISTINCT contact AS id FROM keptVisit;
                CREATE TEMP TABLE keptPerson AS
                    SELECT id FROM keptClient
                    UNION SELECT value FROM keptHour, json_each(keptHour.staff)
                    UNION SELECT value FROM keptVisit, json_each(keptVisit.consulenten)
                    UNION SELECT value FROM home.busTrip, json_each(busTrip.crew)
                        WHERE busTrip.id = :trip;
                INSERT INTO keptPerson SELECT mergedInto FROM home.contact
                    WHERE mergedInto IS NOT NULL AND id IN (SELECT id FROM keptPerson);
                CREATE TEMP TABLE keptRoom AS
                    SELECT id FROM home.room WHERE house IN (SELECT value FROM json_each(:places))
                    UNION SELECT value FROM keptHour, json_each(keptHour.rooms)
                    UNION SELECT room FROM keptVisit WHERE room IS NOT NULL;
                """, arguments: ["trip": trip.id.description, "places": placeList])
    }

    private func copyThings() throws {
        let ofTrip = "trip = '\(trip.id)' AND NOT isWithdrawn"
        let own = [("busTrip", "id = '\(trip.id)'"), ("busStop", ofTrip), ("busSlot", ofTrip)]
        for (table, condition) in Self.whole + Self.chosen + own {
            try copy(table, where: condition)
        }
        // Who advises is on the bus by name alone, and is away without a reason.
        try copy(
            "contact",
            where: "id IN (SELECT id FROM keptPerson) AND id NOT IN (SELECT id FROM keptClient)",
            blanking: ["standing", "memberNumber", "phone", "email", "town", "searchText"])
        try copy(
            "absence", where: "contact IN (SELECT id FROM keptPerson)", blanking: ["reason"])
        try copy("interestConflict", where: Self.conflicts, blanking: ["role"])
    }

    /// Tables that say nothing of people.
    private static let whole = [
        "campaign", "campaignPlace", "serviceTerms", "openingHours", "closure", "holidayChoice",
        "problem", "setting", "fnvRegionName", "employer", "establishment",
    ].map { ($0, "1") }

    /// Whom who advises may not advise: without it the bus would book them. Nobody comes along for it.
    private static let conflicts = """
        NOT isWithdrawn AND contact IN (SELECT contact FROM home.consulent WHERE NOT isWithdrawn)
            AND contact IN (SELECT id FROM keptPerson)
            AND contact NOT IN (SELECT id FROM keptClient)
            AND (person IS NULL OR person IN (SELECT id FROM keptPerson))
        """

    private static let chosen = [
        ("contact", "id IN (SELECT id FROM keptClient)"),
        ("room", "id IN (SELECT id FROM keptRoom)"),
        ("consulent", "contact IN (SELECT id FROM keptPerson)"),
        ("training", "contact IN (SELECT id FROM keptPerson)"),
        ("series", "id IN (SELECT series FROM keptHour)"),
        ("spreekuur", "id IN (SELECT id FROM keptHour)"),
        ("appointment", "id IN (SELECT id FROM keptVisit)"),
    ]

    /// How many parts making a laptop has: tables, those of the trip itself, names, absences and conflicts
    /// of who advises, the log, the claims, the words, and the look whether it is sound.
    static let parts = whole.count + chosen.count + 3 + 3 + 4

    private func copy(
        _ table: String, where condition: String, blanking blank: Set<String> = []
    ) throws {
        try steps.begin(.things(table))
        let names = try String.fetchAll(
            db, sql: "SELECT name FROM pragma_table_info(?)", arguments: [table])
        let columns = names.map { "\"\($0)\"" }.joined(separator: ", ")
        let values = names.map { name -> String in
            guard blank.contains(name) else { return "\"\(name)\"" }
            return name == "standing" ? "'unknown'" : "''"
        }.joined(separator: ", ")
        try db.execute(
            sql: """
                INSERT INTO main.\(table) (\(columns)) SELECT \(values) FROM home.\(table)
                WHERE \(condition) ORDER BY pk
                """)
    }

    /// The official of an employer does not go along.
    private func blankEmployers() throws {
        try db.execute(
            sql: "UPDATE main.employer SET official = NULL WHERE official NOT IN "
                + "(SELECT id FROM main.contact)")
    }

    private var placeList: String { StoredList.text(places.map(\.description)) }

    private var arguments: StatementArguments {
        ["places": placeList, "day": trip.day.description, "until": until.description]
    }
}

extension BusSubset {
    /// Of what can be changed on the bus the latest value of each field, with its stamp: so that a
    /// change there says what it replaces. Who made it stays at home.
    private func copyLog() throws {
        try db.execute(
            sql: """
                INSERT INTO main.change
                    (pk, command, kind, thing, subject, fields, base, stamp, replica, isCreation)
                SELECT pk, command, kind, thing, subject, latest, '{}', stamp, replica, isCreation
                FROM (SELECT old.*, (
                        SELECT json_group_object(field.key, field.value)
                        FROM json_each(old.fields) AS field
                        WHERE NOT EXISTS (
                            SELECT 1 FROM home.change AS later, json_each(later.fields) AS newer
                            WHERE later.thing = old.thing AND newer.key = field.key
                                AND (later.stamp, later.replica) > (old.stamp, old.replica))
                    ) AS latest
                    FROM home.change AS old
                    WHERE old.thing IN (SELECT id FROM keptClient UNION SELECT id FROM keptVisit
                        UNION SELECT id FROM keptHour UNION SELECT id FROM main.busTrip
                        UNION SELECT id FROM main.busStop UNION SELECT id FROM main.busSlot))
                WHERE latest <> '{}' ORDER BY pk;
                INSERT INTO main.command (pk, id, actor, name, at, isUndone, stamp, replica)
                SELECT pk, id, 'huis', name, at, isUndone, stamp, replica FROM home.command
                WHERE pk IN (SELECT command FROM main.change) ORDER BY pk;
                """)
    }

    /// The claims of what goes along; what consulenten and rooms are taken for beside it, in an agenda
    /// that stays at home, is held without a word of who comes.
    private func copyLedger() throws {
        try db.execute(
            sql: """
                INSERT INTO main.occupancy SELECT * FROM home.occupancy
                WHERE spreekuur IN (SELECT pk FROM keptHour)
                    AND (layer = 'shift' OR appointment IN (SELECT pk FROM keptVisit))
                ORDER BY layer, pk;
                """)
        try db.execute(
            sql: """
                INSERT INTO main.slotHold (owner, resources, "from", "until", lapses)
                SELECT 'huis' || char(31) || occupancy.pk, json_array(CASE
                        WHEN person IS NULL THEN 'room:' || room.id
                        ELSE 'person:' || contact.id END),
                    "from", "until", \(Self.never)
                FROM home.occupancy LEFT JOIN home.contact ON contact.pk = occupancy.person
                    LEFT JOIN home.room ON room.pk = occupancy.room
                WHERE layer = 'visit' AND NOT isClient AND "until" > ? AND "from" < ?
                    AND appointment NOT IN (SELECT pk FROM keptVisit)
                    AND (contact.id IN (SELECT id FROM keptPerson)
                        OR room.id IN (SELECT id FROM keptRoom))
                """,
            arguments: [
                Amsterdam.importing(LocalTime(day: trip.day, time: .startOfDay)).seconds,
                Amsterdam.importing(LocalTime(day: until + 1, time: .startOfDay)).seconds,
            ])
    }

    /// Seconds since 1970 at the end of the year 9999.
    private static let never = 253_402_300_799
}
