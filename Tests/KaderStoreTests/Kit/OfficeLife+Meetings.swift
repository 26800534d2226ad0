import KaderDomain
import KaderTesting

@testable import KaderStore

extension OfficeLife {
    /// Plans a small meeting, or does something with one, whether it can or not.
    mutating func changeMeeting(_ acting: ActingStore) throws {
        let known = try acting.meetings(from: Office.monday - 9, through: Office.monday + 9)
        guard let entry = pick(known), !seeded.oneIn(5) else {
            return try acting.add(try meeting(id()))
        }
        switch seeded.int(in: 0...9) {
        case 0: try acting.removeMeeting(entry.id)
        case 1: try acting.edit(try meeting(entry.id), from: entry.meeting)
        case 2:
            var made: [Referral.ID] = []
            _ = try acting.referGuests(of: entry.id) {
                made.append(id())
                return made[made.count - 1]
            }
        case 3...5: try acting.add(try guest(at: entry.id))
        default: try changeGuest(of: entry, acting)
        }
    }

    private mutating func changeGuest(of entry: MeetingEntry, _ acting: ActingStore) throws {
        guard let old = pick(entry.guests)?.guest else { return }
        switch seeded.int(in: 0...2) {
        case 0: try acting.removeMeetingGuest(old.id)
        case 1: try acting.mark(old.id, seeded.pick(MeetingAttendance.allCases))
        default:
            try acting.edit(
                old.with(needs: [seeded.awkwardText()], wish: .partner("UWV")), from: old)
        }
    }

    private mutating func meeting(_ id: Meeting.ID) throws -> Meeting {
        try Meeting(
            id: id, on: Office.monday + seeded.int(in: -3...3),
            at: seeded.oneIn(2) ? .online : .house("groningen"),
            about: "m" + seeded.awkwardText(), for: seeded.int(in: 1...9))
    }

    private mutating func guest(at meeting: Meeting.ID) throws -> MeetingGuest {
        let isNamed = seeded.oneIn(2)
        return try MeetingGuest(
            id: id(), at: meeting,
            isNamed ? .person(seeded.pick(office.people).id) : .heads(seeded.int(in: 1...4)),
            needs: [seeded.awkwardText()],
            wish: isNamed ? .department(seeded.pick(Department.allCases)) : nil)
    }
}
