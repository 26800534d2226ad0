internal import GRDB
internal import KaderDomain

/// A row of `meetingGuest`. A wish counts only of a person: a merge of two replicas may leave one.
struct MeetingGuestRecord: Record {
    static let kind = ThingKind(
        "meetingGuest",
        fields: ["meeting", "who", "attendance", "needs", "wish", "referral"])

    let id, meeting, who, attendance, needs: String
    let wish, referral: String?

    init(_ guest: MeetingGuest) {
        id = guest.id.description
        meeting = guest.meeting.description
        who = guest.who.description
        attendance = guest.attendance.rawValue
        needs = StoredList.text(guest.needs)
        wish = guest.wish?.description
        referral = guest.referral?.description
    }

    init(row: Row) {
        id = row["id"]
        meeting = row["meeting"]
        who = row["who"]
        attendance = row["attendance"]
        needs = row["needs"]
        wish = row["wish"]
        referral = row["referral"]
    }

    var fields: [DatabaseValue] {
        [meeting, who, attendance, needs].map(\.databaseValue)
            + [wish.databaseValue, referral.databaseValue]
    }

    func value() throws -> MeetingGuest {
        let target = wish.flatMap { ReferralTarget($0) }
        let made = referral.flatMap { Referral.ID($0) }
        guard (wish == nil) == (target == nil), (referral == nil) == (made == nil),
            let id = MeetingGuest.ID(id), let meeting = Meeting.ID(meeting),
            let who = MeetingGuest.Who(who),
            let attendance = MeetingAttendance(rawValue: attendance)
        else { throw unreadable }
        let isNamed = if case .person = who { true } else { false }
        guard
            let guest = try? MeetingGuest(
                id: id, at: meeting, who, attendance: attendance,
                needs: StoredList.items(needs), wish: isNamed ? target : nil,
                referral: isNamed ? made : nil)
        else { throw unreadable }
        return guest
    }
}
