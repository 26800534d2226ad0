/// Of whom or what an agenda is asked: everything where all are nil, else what answers to each.
public struct CalendarScope: Hashable, Sendable {
    public let place: Place?
    public let room: Room.ID?
    public let consulent: Contact.ID?

    public init(place: Place? = nil, room: Room.ID? = nil, consulent: Contact.ID? = nil) {
        self.place = place
        self.room = room
        self.consulent = consulent
    }
}
