internal import GRDB
internal import KaderDomain

/// What went along on the laptops of a trip, as this house remembers it; where it was put back to a day
/// before they were made, as the slots tell that were kept for the bus, which came back from other
/// devices.
struct BusLoadBounds {
    let places: Set<String>
    let persons: Set<String>

    /// What the house knew each time that it made one.
    let departures: [Knowledge]

    /// Replicas that did not come on such a laptop, where nothing else tells which those are.
    let strangers: Set<String>

    /// Whether anything here tells it.
    var isKnown: Bool { !places.isEmpty }

    /// - Parameter day: of the trip: whoever came then went along.
    init(of trip: String, on day: String?, _ db: Database) throws {
        let loads = try Row.fetchAll(
            db, sql: "SELECT places, persons, knows FROM busLoad WHERE trip = ?", arguments: [trip])
        departures = loads.map { Knowledge(stored: $0["knows"]) }
        strangers = loads.isEmpty ? try Self.strangers(to: trip, db) : []
        guard loads.isEmpty else {
            places = Set(loads.flatMap { StoredList.items($0["places"]) })
            persons = Set(
                try String.fetchAll(
                    db,
                    sql: """
                        SELECT json_extract(person.value, '$.id')
                        FROM busLoad, json_each(busLoad.persons) AS person WHERE trip = ?
                        """, arguments: [trip]))
            return
        }
        places = Set(
            try String.fetchAll(
                db,
                sql: """
                    SELECT spreekuur.place FROM busSlot
                        JOIN spreekuur ON spreekuur.id = busSlot.spreekuur
                    WHERE busSlot.trip = ?
                    """, arguments: [trip]))
        persons = Set(
            try String.fetchAll(
                db,
                sql: """
                    SELECT contact FROM appointment
                        JOIN spreekuur ON spreekuur.id = appointment.spreekuur
                    WHERE appointment.day = ?
                        AND spreekuur.place IN (SELECT value FROM json_each(?))
                    """, arguments: [day, StoredList.text(places)]))
    }

    /// All of whom something is here, but for those that its laptop said to have.
    private static func strangers(to trip: String, _ db: Database) throws -> Set<String> {
        let laptops = try Row.fetchAll(
            db, sql: "SELECT id, knows FROM peer WHERE trip = ?", arguments: [trip])
        let own = laptops.reduce(into: Set<String>()) { own, row in
            own.formUnion([row["id"]] + Knowledge(stored: row["knows"]).latest.keys)
        }
        return try Set(Outgoing(db).placed().latest.keys).subtracting(own)
    }
}
