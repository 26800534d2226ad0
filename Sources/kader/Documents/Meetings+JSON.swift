import KaderDomain
import KaderExchange

extension MeetingEntry {
    var json: JSON {
        [
            "id": .text(meeting.id.description), "day": .text(meeting.day.description),
            "from": .text(of: meeting.hours?.from), "until": .text(of: meeting.hours?.to),
            "venue": .text(meeting.venue.description), "theme": .text(meeting.theme),
            "capacity": .whole(meeting.capacity), "registered": .whole(heads),
            "attended": .whole(attended), "toRefer": .whole(waiting),
            "needs": .array(needs) { $0.json }, "guests": .array(guests) { $0.json },
        ]
    }
}

extension MeetingEntry.Guest {
    var json: JSON {
        [
            "id": .text(guest.id.description), "contact": .text(of: guest.contact),
            "name": .text(name), "heads": .whole(guest.heads),
            "attendance": .text(guest.attendance.rawValue), "needs": .texts(guest.needs),
            "wish": guest.wish?.json ?? .null, "referral": .text(of: guest.referral),
        ]
    }
}

extension NeedCount {
    var json: JSON {
        ["nl": .text(label.nl), "en": .text(label.en), "count": .whole(count)]
    }
}
