internal import GRDB
internal import KaderDomain

/// A row of `series`.
struct SeriesRecord: Record {
    static let kind = ThingKind(
        "series",
        fields: [
            "service", "place", "hours", "staff", "rooms", "recurrence", "first", "ending",
            "exceptions",
        ])

    let id, service, place, hours, staff, rooms, recurrence, first, ending, exceptions: String

    init(_ series: Series) {
        id = series.id.description
        service = series.service.rawValue
        place = series.place.description
        hours = series.hours.stored
        staff = StoredList.text(series.staff)
        rooms = StoredList.text(series.rooms)
        recurrence = series.recurrence.description
        first = series.first.description
        ending = series.end.description
        exceptions = StoredList.text(series.exceptions.map(\.description))
    }

    init(row: Row) {
        id = row["id"]
        service = row["service"]
        place = row["place"]
        hours = row["hours"]
        staff = row["staff"]
        rooms = row["rooms"]
        recurrence = row["recurrence"]
        first = row["first"]
        ending = row["ending"]
        exceptions = row["exceptions"]
    }

    var fields: [DatabaseValue] {
        [service, place, hours, staff, rooms, recurrence, first, ending, exceptions]
            .map(\.databaseValue)
    }

    func value() throws -> Series {
        let days = StoredList.items(exceptions).map { Day($0) }
        guard let id = Series.ID(id), let service = Service(rawValue: service),
            let place = Place(place), let hours = Hours(hours),
            let staff: [Contact.ID] = StoredList.ids(staff),
            let rooms: [Room.ID] = StoredList.ids(rooms),
            let recurrence = Recurrence(recurrence), let first = Day(first),
            let end = SeriesEnd(ending), !days.contains(nil),
            let series = try? Series(
                id: id, service: service, at: place, during: hours, staffedBy: staff, in: rooms,
                recurrence, from: first, until: end, leavingOut: days.compactMap { $0 })
        else { throw unreadable }
        return series
    }
}
