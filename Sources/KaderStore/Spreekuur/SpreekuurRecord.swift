internal import GRDB
internal import KaderDomain

/// A row of `spreekuur`. Hours, staff and rooms are one field each: the unit of change is the unit
/// of invariant (ARCHITECTURE 7).
struct SpreekuurRecord: Record {
    static let kind = ThingKind(
        "spreekuur",
        fields: [
            "service", "place", "day", "hours", "staff", "rooms", "cancellation", "series",
            "originalDay",
        ])

    let id, service, place, day, hours, staff, rooms: String
    let cancellation, series, originalDay: String?

    init(_ spreekuur: Spreekuur) {
        id = spreekuur.id.description
        service = spreekuur.service.rawValue
        place = spreekuur.place.description
        day = spreekuur.day.description
        hours = spreekuur.hours.stored
        staff = StoredList.text(spreekuur.staff)
        rooms = StoredList.text(spreekuur.rooms)
        cancellation = spreekuur.cancellation
        series = spreekuur.origin?.series.description
        originalDay = spreekuur.origin?.day.description
    }

    init(row: Row) {
        id = row["id"]
        service = row["service"]
        place = row["place"]
        day = row["day"]
        hours = row["hours"]
        staff = row["staff"]
        rooms = row["rooms"]
        cancellation = row["cancellation"]
        series = row["series"]
        originalDay = row["originalDay"]
    }

    var fields: [DatabaseValue] {
        [service, place, day, hours, staff, rooms].map(\.databaseValue)
            + [cancellation, series, originalDay].map { $0.databaseValue }
    }

    func value() throws -> Spreekuur {
        guard let id = Spreekuur.ID(id), let service = Service(rawValue: service),
            let place = Place(place), let day = Day(day), let hours = Hours(hours),
            let staff: [Contact.ID] = StoredList.ids(staff),
            let rooms: [Room.ID] = StoredList.ids(rooms),
            var spreekuur = try? Spreekuur(
                id: id, service: service, at: place, on: day, during: hours, staffedBy: staff,
                in: rooms, cancellation: cancellation)
        else { throw unreadable }
        spreekuur.origin = try origin()
        return spreekuur
    }

    private func origin() throws -> SeriesOrigin? {
        guard let series, let originalDay else { return nil }
        guard let id = Series.ID(series), let day = Day(originalDay) else { throw unreadable }
        return SeriesOrigin(series: id, day: day)
    }
}
