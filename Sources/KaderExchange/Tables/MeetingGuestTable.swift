internal import KaderDomain
internal import KaderStore

/// `meeting-guests`: who comes to an information meeting, and what they need.
enum MeetingGuestTable: Table {
    static let columns = [
        Column("id", ""), Column("meeting", ""), Column("who", "heads:12"),
        Column("name", ""), Column("attendance", "expected"),
        Column("needs", "ontslag.vaststelling|omscholing", .list), Column("wish", ""),
        Column("referral", ""),
    ]

    static let kinds = [StoredKind.meetingGuest]

    static func cells(of thing: StoredThing, _ around: Surroundings) throws -> [String] {
        guard case .meetingGuest(let guest) = thing else { return [] }
        return [
            guest.id.description, guest.meeting.description, guest.who.description,
            try guest.contact.map { try around.name($0) } ?? "", guest.attendance.rawValue,
            Cell.list(guest.needs), Cell.text(guest.wish), Cell.text(guest.referral),
        ]
    }

    static func things(in row: inout ImportRow, _ lookup: Lookup) throws -> [StoredThing] {
        let meeting = try row.existing("meeting", .meeting, lookup) as Meeting.ID?
        if row.word("meeting").isEmpty { row.refuse("meeting", .blank) }
        let who = row.needed("who", .expectedGuest) { MeetingGuest.Who($0) }
        if case .person(let id)? = who, try !lookup.isThere(.contact, id.description) {
            row.refuse("who", .unknownContact)
        }
        let attendance = row.choice("attendance", MeetingAttendance.expected, label: \.label)
        let needs = row.list("needs", .blank) { $0 } ?? []
        let wish = try row.target("wish", lookup)
        let referral = try row.existing("referral", .referral, lookup) as Referral.ID?
        let id: MeetingGuest.ID = row.ownId(orNamed: row.word("meeting"), row.word("who"))
        guard let meeting, let who, let attendance else { return [] }
        let guest = row.made(
            "wish",
            Result {
                try MeetingGuest(
                    id: id, at: meeting, who, attendance: attendance, needs: needs, wish: wish,
                    referral: referral)
            })
        return guest.map { [.meetingGuest($0)] } ?? []
    }
}

extension Phrase {
    fileprivate static let expectedGuest = Phrase(
        nl: "schrijf person: en een id, of heads: en een aantal",
        en: "write person: and an id, or heads: and a number")
}
