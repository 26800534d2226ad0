internal import KaderDomain
internal import KaderReference
internal import KaderStore

/// `meetings`: information meetings, when, where, about what, for how many.
enum MeetingTable: Table {
    static let columns = [
        Column("id", ""), Column("day", "2026-11-24"), Column("from", "14:00"),
        Column("until", "16:00"), Column("venue", "house:groningen"),
        Column("theme", "Wat te doen bij ontslag"), Column("capacity", "40", .number),
    ]

    static let kinds = [StoredKind.meeting]

    static func cells(of thing: StoredThing, _ around: Surroundings) throws -> [String] {
        guard case .meeting(let meeting) = thing else { return [] }
        return [
            meeting.id.description, meeting.day.description, Cell.text(meeting.hours?.from),
            Cell.text(meeting.hours?.to), meeting.venue.description, meeting.theme,
            String(meeting.capacity),
        ]
    }

    static func things(in row: inout ImportRow, _ lookup: Lookup) throws -> [StoredThing] {
        let isTimed = !row.word("from").isEmpty || !row.word("until").isEmpty
        let (day, hours) = (row.neededDay("day"), isTimed ? row.hours() : nil)
        let venue = row.needed("venue", .expectedVenue) { Self.venue($0, lookup) }
        let capacity = row.needed("capacity", .expectedNumber) { Int($0) }
        let id: Meeting.ID = row.ownId(
            orNamed: row.word("day"), row.word("venue"), row.text("theme"))
        guard let day, let venue, let capacity else { return [] }
        let meeting = row.made(
            row.word("theme").isEmpty ? "theme" : "capacity",
            Result {
                try Meeting(
                    id: id, on: day, during: hours, at: venue, about: row.text("theme"),
                    for: capacity)
            })
        return meeting.map { [.meeting($0)] } ?? []
    }

    /// Nil for a house that is not there.
    private static func venue(_ word: String, _ lookup: Lookup) -> MeetingVenue? {
        guard let venue = MeetingVenue(word) else { return nil }
        guard case .house(let key) = venue else { return venue }
        return lookup.reference.house(key) == nil ? nil : venue
    }
}

extension Phrase {
    fileprivate static let expectedVenue = Phrase(
        nl: "schrijf house: en de sleutel van een huis, online, of at: en waar het is",
        en: "write house: and the key of a house, online, or at: and where it is")
}
