internal import GRDB
internal import KaderDomain

/// A row of `conference`.
struct ConferenceRecord: Record {
    static let kind = ThingKind(
        "conference", fields: ["region", "year", "day", "location", "attendees", "note"])

    let id, region: String
    let year: Int
    let day: String?
    let location, attendees, note: String

    init(_ conference: Conference) {
        id = conference.id.description
        region = conference.region
        year = conference.year
        day = conference.day?.description
        location = conference.place
        attendees = StoredList.text(conference.attendanceTexts)
        note = conference.note
    }

    init(row: Row) {
        id = row["id"]
        region = row["region"]
        year = row["year"]
        day = row["day"]
        location = row["location"]
        attendees = row["attendees"]
        note = row["note"]
    }

    var fields: [DatabaseValue] {
        [region.databaseValue, year.databaseValue, day.databaseValue]
            + [location.databaseValue, attendees.databaseValue, note.databaseValue]
    }

    func value() throws -> Conference {
        let day = day.flatMap { Day($0) }
        guard (self.day == nil) == (day == nil),
            let counts = Conference.attendance(StoredList.items(attendees)),
            let conference = try? Conference(
                region: region, year: year, day: day, place: location, attendance: counts,
                note: note),
            conference.id.description == id
        else { throw unreadable }
        return conference
    }
}
