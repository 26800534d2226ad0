import KaderDomain
import KaderStore
import KaderTesting
import Testing

extension RandomThings {
    /// One in every kind of place, with people and head counts.
    mutating func meetings(_ people: [Contact.ID]) throws -> [StoredThing] {
        let elsewhere = try #require(MeetingVenue(elsewhere: title()))
        return try [.house("groningen"), .online, elsewhere].flatMap { venue in
            let meeting = try Meeting(
                id: id(), on: day(), during: seeded.oneIn(2) ? Hours("14:00-16:00") : nil,
                at: venue, about: title(), for: seeded.int(in: 100...2000))
            let guests = try MeetingAttendance.allCases.enumerated().flatMap { number, attendance in
                [
                    try guest(.person(people[number]), at: meeting.id, attendance, people),
                    try guest(
                        .heads(seeded.int(in: 1...9)), at: meeting.id, attendance, people),
                ]
            }
            return [.meeting(meeting)] + guests.map(StoredThing.meetingGuest)
        }
    }

    private mutating func guest(
        _ who: MeetingGuest.Who, at meeting: Meeting.ID, _ attendance: MeetingAttendance,
        _ people: [Contact.ID]
    ) throws -> MeetingGuest {
        let isNamed = if case .person = who { true } else { false }
        let wishes: [ReferralTarget?] = [
            nil, .department(.legal), .official(people[4]), .partner("UWV"),
        ]
        return try MeetingGuest(
            id: id(), at: meeting, who, attendance: attendance,
            needs: seeded.oneIn(2) ? ["loon.minimum", "om\u{301}scholing"] : [],
            wish: isNamed ? seeded.pick(wishes) : nil)
    }
}
