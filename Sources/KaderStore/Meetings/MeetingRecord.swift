internal import GRDB
internal import KaderDomain

/// A row of `meeting`.
struct MeetingRecord: Record {
    static let kind = ThingKind(
        "meeting", fields: ["day", "hours", "venue", "theme", "capacity"])

    let id, day, venue, theme: String
    let hours: String?
    let capacity: Int

    init(_ meeting: Meeting) {
        id = meeting.id.description
        day = meeting.day.description
        hours = meeting.hours?.stored
        venue = meeting.venue.description
        theme = meeting.theme
        capacity = meeting.capacity
    }

    init(row: Row) {
        id = row["id"]
        day = row["day"]
        hours = row["hours"]
        venue = row["venue"]
        theme = row["theme"]
        capacity = row["capacity"]
    }

    var fields: [DatabaseValue] {
        [day.databaseValue, hours.databaseValue, venue.databaseValue, theme.databaseValue]
            + [capacity.databaseValue]
    }

    func value() throws -> Meeting {
        let known = hours.flatMap { Hours($0) }
        guard (hours == nil) == (known == nil), let id = Meeting.ID(id), let day = Day(day),
            let venue = MeetingVenue(venue),
            let meeting = try? Meeting(
                id: id, on: day, during: known, at: venue, about: theme, for: capacity)
        else { throw unreadable }
        return meeting
    }
}
