internal import GRDB
internal import KaderDomain

/// A row of `spreekuur`. Hours, staff and rooms are one field each: the unit of change is the unit
/// of invariant (ARCHITECTURE 7).
struct SpreekuurRecord: Record {
    static let kind = ThingKind(
        "spreekuur",
        fields: ["service", "place", "day", "hours", "staff", "rooms", "cancellation"])

    let id, service, place, day, hours, staff, rooms: String
    let cancellation: String?

    init(_ spreekuur: Spreekuur) {
        id = spreekuur.id.description
        service = spreekuur.service.rawValue
        place = spreekuur.place.description
        day = spreekuur.day.description
        hours = spreekuur.hours.stored
        staff = StoredList.text(spreekuur.staff)
        rooms = StoredList.text(spreekuur.rooms)
        cancellation = spreekuur.cancellation
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
    }

    var fields: [DatabaseValue] {
        [service, place, day, hours, staff, rooms].map(\.databaseValue)
            + [cancellation.databaseValue]
    }

    func value() throws -> Spreekuur {
        guard let id = Spreekuur.ID(id), let service = Service(rawValue: service),
            let place = Place(place), let day = Day(day), let hours = Hours(hours),
            let staff: [Contact.ID] = StoredList.ids(staff),
            let rooms: [Room.ID] = StoredList.ids(rooms),
            let spreekuur = try? Spreekuur(
                id: id, service: service, at: place, on: day, during: hours, staffedBy: staff,
                in: rooms, cancellation: cancellation)
        else { throw unreadable }
        return spreekuur
    }
}
