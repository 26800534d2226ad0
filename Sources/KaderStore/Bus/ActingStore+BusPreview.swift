internal import GRDB
public import KaderDomain

extension ActingStore {
    /// What would go along on the laptop of a trip, as ``writeBus(_:to:replica:home:places:until:slots:)``
    /// chooses it now.
    ///
    /// - Throws: ``BusError/onBus``, ``StoreError/notFound(kind:id:)``,
    ///   ``AccessError/outOfScope(kind:)``.
    public func busPreview(
        _ id: BusTrip.ID, places: [Place], until: Day
    ) throws -> BusPreview {
        guard bus == nil else { throw BusError.onBus }
        try refuseElsewhere(places)
        let day = try busPlan(id).trip.day
        return try read(.readBus) { db in
            let row = try Row.fetchOne(
                db,
                sql: """
                    WITH kept AS (
                        SELECT id, staff FROM spreekuur
                        WHERE place IN (SELECT value FROM json_each(:places))
                            AND NOT isWithdrawn AND day BETWEEN :day AND :until),
                    visit AS (
                        SELECT contact, consulenten FROM appointment
                        WHERE day = :day AND NOT isWithdrawn
                            AND spreekuur IN (SELECT id FROM kept))
                    SELECT (SELECT count(*) FROM kept) AS spreekuren,
                        (SELECT count(DISTINCT contact) FROM visit) AS clients,
                        (SELECT count(*) FROM (
                            SELECT value FROM kept, json_each(kept.staff)
                            UNION SELECT value FROM visit, json_each(visit.consulenten)
                            UNION SELECT value FROM busTrip, json_each(busTrip.crew)
                                WHERE busTrip.id = :trip)) AS advisers
                    """,
                arguments: [
                    "places": StoredList.text(places.map(\.description)),
                    "day": day.description, "until": until.description,
                    "trip": id.description,
                ])
            return BusPreview(
                spreekuren: row?["spreekuren"] ?? 0, clients: row?["clients"] ?? 0,
                advisers: row?["advisers"] ?? 0)
        }
    }
}
